/** Short names of the provinces, as numbers of maps begin with them. */
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
/** GS(2019)1822号, GS京(2023)0123号, 京S(2023)001号, 粤BS(2022)015号, 浙杭S(2021)3号: nation, its offices, provinces, their cities. */
const FORM = new RegExp(`^(?:GS[${PROVINCES}]?|[${PROVINCES}][A-Z\\u4e00-\\u9fff]?S)\\((20\\d\\d)\\)\\d{1,5}号$`);

/** A number as it is to be written: half-width brackets and letters, no spaces, without 审图号 before it. */
export function tidyReviewNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^审图号[::]?/, '')
    .replace(/[〔[［]/g, '(')
    .replace(/[〕\]］]/g, ')')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Whether a text has the form of a 审图号. Only the authority gives one: a right form proves nothing. */
export function isReviewNumber(text: string): boolean {
  return FORM.test(text);
}
