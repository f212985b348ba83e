/** The 34 divisions of province level: code (GB/T 2260) and the name that every longer one begins with. */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
  (
    '110000北京 120000天津 130000河北 140000山西 150000内蒙古 210000辽宁 220000吉林 230000黑龙江 310000上海 320000江苏 330000浙江 340000安徽 350000福建 360000江西 ' +
    '370000山东 410000河南 420000湖北 430000湖南 440000广东 450000广西 460000海南 500000重庆 510000四川 520000贵州 530000云南 540000西藏 610000陕西 620000甘肃 ' +
    '630000青海 640000宁夏 650000新疆 710000台湾 810000香港 820000澳门'
  )
    .split(' ')
    .map((each) => [each.slice(0, 6), each.slice(6)] as const),
);

/** Code of the province that a name is one of, in its short or its whole form; '' = none. */
export function provinceNamed(name: string): string {
  for (const [code, short] of PROVINCES) {
    const rest = name.startsWith(short) ? name.slice(short.length) : null;
    if (rest === '' || (rest !== null && (CITIES.has(code) ? rest === '市' : LONGER.test(rest)))) return code;
  }
  return '';
}

const CITIES = new Set(['110000', '120000', '310000', '500000']);
/** What may follow a short name: 吉林市 is no province. */
const LONGER = /^(?:省|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;

/** Code of a province as files write it: 33, 330000, 156330000 (gb); '' = it is none. */
export function provinceCoded(code: string): string {
  const digits = code.replace(/^156(?=\d{6}$)/, '');
  const six = /^\d{2}$/.test(digits) ? `${digits}0000` : digits;
  return PROVINCES.has(six) ? six : '';
}
