import { LAW, type Rule } from './finding.ts';

/** A 审图号 is given to one map: beside outlines that nobody reviewed it has to be asked whether it is this map's. */
export const reviewedMap: Rule = (sheet, { wear, reviewed }) => {
  if (!sheet.map || wear.reviewNumber === '' || reviewed) return [];
  return [
    {
      ...{
        rule: 'reviewed-map',
        level: 'warn',
        source: LAW.review,
        fix: { kind: 'wear', change: { reviewNumber: '' } },
      },
      why: {
        zh: '填了审图号，但轮廓是带图自带的，没有经过审核。审图号只属于送审的那一张图。',
        en: 'There is a review number, but the outlines are our own and were not reviewed. A number belongs to the very map that was handed in.',
      },
    },
  ];
};
