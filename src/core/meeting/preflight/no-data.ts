import { AGAIN, LAW, type Rule } from './finding.ts';
import { textsIn } from './parts-of.ts';

/** What has no figure is shown as that, and the legend says how. */
export const noData: Rule = (sheet, { tale }) => {
  const marks = tale.query.circles && tale.marks.some(({ value }) => value === null);
  const places = tale.areas?.places.some(({ value }) => value === null) ?? false;
  if ((!marks && !places) || textsIn(sheet, 'no-data').length > 0) return [];
  return [
    {
      ...{ rule: 'no-data', level: 'warn', source: LAW.house, fix: AGAIN },
      why: {
        zh: '有的产业带或地区没有数字，图例却没有说明“暂无数据”怎么画。',
        en: 'Some belts or places have no figure, and the legend does not say how that is drawn.',
      },
    },
  ];
};
