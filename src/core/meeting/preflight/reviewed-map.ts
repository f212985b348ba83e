import { LAW, type Finding, type Fix, type Rule } from './finding.ts';

const NO_NUMBER: Fix = { kind: 'wear', change: { reviewNumber: '' } };

/** A 审图号 is given to one map: beside outlines that nobody reviewed it has to be asked whether it is this map's. */
export const reviewedMap: Rule = (sheet, { wear, ground, reviewed }) => {
  if (!sheet.map) return [];
  const { own } = ground;
  const findings: Finding[] = [];
  const warn = (zh: string, en: string, fix: Finding['fix']) =>
    findings.push({ rule: 'reviewed-map', level: 'warn', why: { zh, en }, source: LAW.review, fix });
  const numbered = wear.reviewNumber !== '' && !reviewed;
  if (numbered && !own)
    warn(
      '填了审图号，但轮廓是带图自带的，没有经过审核。审图号只属于送审的那一张图。',
      'There is a review number, but the outlines are our own and were not reviewed. A number belongs to the very map that was handed in.',
      NO_NUMBER,
    );
  if (numbered && own)
    warn(
      '图上的审图号不是本单位边界文件的那一个。审图号只属于送审的那一张图。',
      'The number on the sheet is not the one of your boundaries. A number belongs to the very map that was handed in.',
      NO_NUMBER,
    );
  if (own && ground.borders.some(({ level }) => level !== 'province'))
    warn(
      '省界是本单位的，地级和县级的界线仍是带图自带的，没有经过审核。',
      "The provinces are your unit's own, but the borders of prefectures and counties are ours and were not reviewed.",
      null,
    );
  if (own && !own.sea)
    warn(
      '省界是本单位的，南海的十段线或岛屿仍是带图自带的，没有经过审核。',
      "The provinces are your unit's own, but dashes or isles of the sea are ours and were not reviewed.",
      null,
    );
  return findings;
};
