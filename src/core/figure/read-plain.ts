/** Traditional and formal signs of numbers and units, each followed by the one that is read. */
const SIGNS =
  '億亿萬万兩两餘余約约幾几個个戶户噸吨間间雙双條条臺台隻只圓元圆元塊元块元過过達达將将內内點点壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千〇零俩两倆两仨三' +
  '從从業业員员產产值值額额銷销廠厂數数無无歐欧幣币總总與与華华號号組组來来別别沒没說说項项畝亩';
const READ = new Map(Array.from(SIGNS.matchAll(/../gu), ([[from = '', to = ''] = '']) => [from, to]));
const LONGER: readonly (readonly [RegExp, string])[] = [
  [/廿/g, '二十'],
  [/卅/g, '三十'],
];

/** English as people mix it in, as the Chinese that is read. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/(?:more than|over|above)\s*/gi, '超过'],
  [/(?:less than|fewer than|under|below)\s*/gi, '不到'],
  [/at least\s*/gi, '至少'],
  [/(?:at most|up to|no more than)\s*/gi, '最多'],
  [/(?:about|around|roughly|approximately|approx\.?|some|circa)\s*/gi, '约'],
  [/(?:nearly|almost|close to)\s*/gi, '近'],
  [/\s*\bto\b\s*/gi, '至'],
  [/\s*(?:million|mln)\b/gi, '百万'],
  [/\s*(?:billion|bn)\b/gi, '十亿'],
  [/\s*thousand\b/gi, '千'],
  [/\s*(?:per ?cent|percent|pct)\b/gi, '%'],
  [/\s*\btimes\b/gi, '倍'],
  [/US\s*\$|USD\s*|\bdollars?\b|美金|美刀/gi, '美元'],
  [/(^|[^A-Za-z])\$/g, '$1美元'],
  [/RMB\s*|CNY\s*|\byuan\b|人民币|¥/gi, '元'],
  [/\b(?:firms?|companies|enterprises|factories)\b/gi, '家'],
  [/\b(?:people|workers|employees|persons?)\b/gi, '人'],
  [/(\d)\s*k(?![a-z])/gi, '$1千'],
  [/(\d)\s*w(?![a-z])/gi, '$1万'],
  [/>=|≥|⩾/g, '至少'],
  [/<=|≤|⩽/g, '最多'],
  [/>/g, '超过'],
  [/</g, '不到'],
  [/^[~≈∼]/g, '约'],
];

/**
 * A text as typed in one spelling: full-width signs, traditional and formal characters, English words and signs of comparison are what they stand
 * for, the point of a Chinese keyboard between digits is a decimal point, and no blanks are left but those between two numbers.
 */
export function plainText(typed: string): string {
  const narrow = Array.from(typed.normalize('NFKC'), (sign) => READ.get(sign) ?? sign).join('').trim(); // prettier-ignore
  const chinese = [...LONGER, ...ENGLISH].reduce((text, [pattern, word]) => text.replace(pattern, word), narrow);
  return chinese
    .replace(/(\d)[。·](?=\d)/g, '$1.')
    .replace(/(\d)点(?=\d)/g, '$1.')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1,')
    .replace(/(\d?)\s+(?=(\d?))/g, (_, before: string, after: string) => (before && after ? `${before} ` : before));
}
