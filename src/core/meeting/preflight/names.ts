import { insetNeeded } from '../inset-needed.ts';
import type { Words } from '../../belt/terms.ts';
import { AGAIN, LAW, type Finding, type PlainRule } from './finding.ts';
import { insetIn, partsOf } from './parts-of.ts';

/** Names that no public map of China may use, and what it is called. */
const WRONG: readonly (readonly [RegExp, Words])[] = [
  [/中华民国|台湾国|Republic of China(?! *\))|福尔摩沙|Formosa/i, { zh: '台湾省', en: 'Taiwan Province' }],
  [
    /中国(?:大陆)?(?:和|与|、|及)(?:台湾|香港|澳门)/,
    { zh: '中国台湾、中国香港、中国澳门，不与“中国”并列', en: 'Taiwan, Hong Kong and Macao do not stand beside China' },
  ],
  [/尖阁|尖閣|Senkaku/i, { zh: '钓鱼岛', en: 'Diaoyu Dao' }],
  [/Spratl[ye]/i, { zh: '南沙群岛', en: 'Nansha Qundao' }],
  [/Paracel/i, { zh: '西沙群岛', en: 'Xisha Qundao' }],
  [/Pratas/i, { zh: '东沙群岛', en: 'Dongsha Qundao' }],
  [/Scarborough Shoal/i, { zh: '黄岩岛', en: 'Huangyan Dao' }],
];
/** 钓鱼岛 (WGS-84 degrees). */
const DIAOYU = { lon: 123.47, lat: 25.74 } as const;

/** The isles that the map shows have their names, and no name on the sheet is one that China does not use. */
export const names: PlainRule = (sheet) => {
  const texts = partsOf(sheet.parts).flatMap((part) => (part.kind === 'text' ? [part] : []));
  const findings: Finding[] = [];
  const block = (why: Words, fix: Finding['fix']) =>
    findings.push({ rule: 'names', level: 'block', why, source: LAW.content, fix });
  for (const [wrong, right] of WRONG) {
    const found = texts.find(({ text, role }) => role !== 'source' && wrong.test(text));
    if (found)
      block(
        { zh: `“${found.text}”里的名称应写作：${right.zh}。`, en: `“${found.text}”: the name is ${right.en}.` },
        null,
      );
  }
  if (!sheet.map) return findings;
  const isles = texts.filter(({ role }) => role === 'isle-name').map(({ text }) => text);
  const [west, south, east, north] = sheet.map.extent;
  const shown = DIAOYU.lon > west && DIAOYU.lon < east && DIAOYU.lat > south && DIAOYU.lat < north;
  if (shown && !isles.some((name) => /钓鱼岛|Diaoyu Dao/.test(name)))
    block({ zh: '钓鱼岛没有注名。', en: 'Diaoyu Dao is not named.' }, AGAIN);
  const sea = insetNeeded({ clear: sheet.map.extent }) || insetIn(sheet) !== null;
  if (sea && !isles.some((name) => /南海诸岛|Nanhai Zhudao/.test(name)))
    block({ zh: '南海诸岛没有注名。', en: 'The South China Sea islands are not named.' }, AGAIN);
  return findings;
};
