import { blankTaiwan, showsTaiwan } from '../sheet/legend.ts';
import { AGAIN, LAW, type Finding, type Rule } from './finding.ts';
import { inRole, textsIn } from './parts-of.ts';

/** Where the map shows Taiwan it is drawn and named as a province, and what is not known of it is said. */
export const taiwan: Rule = (sheet, { tale, ground }) => {
  if (!sheet.map || !showsTaiwan(sheet.map.extent)) return [];
  const findings: Finding[] = [];
  const block = (zh: string, en: string) =>
    findings.push({ rule: 'taiwan', level: 'block', why: { zh, en }, source: LAW.content, fix: AGAIN });
  const path = ground.provinces.find(({ code }) => code === '710000')?.path;
  const lands = [...inRole(sheet, 'ground'), ...inRole(sheet, 'area')];
  if (!path || !lands.some((part) => part.kind === 'path' && part.d === path))
    block('图上没有台湾省。', 'Taiwan is not drawn.');
  if (!textsIn(sheet, 'taiwan-name').some(({ text }) => /台湾省|Taiwan Sheng/.test(text)))
    block('台湾省没有注名。', 'Taiwan is not named as a province.');
  if (blankTaiwan(tale) && textsIn(sheet, 'taiwan-note').length === 0)
    block(
      '没有台湾省的数据，却没有注明“台湾省资料暂缺”。',
      'There is no data for Taiwan, and the sheet does not say so.',
    );
  return findings;
};
