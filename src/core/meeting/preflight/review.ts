import { SHEET_WORDS } from '../sheet/words.ts';
import { AGAIN, LAW, type Finding, type Rule } from './finding.ts';
import { textsIn } from './parts-of.ts';
import { isReviewNumber } from './review-number.ts';

/** At the lower left stands the 审图号, or that nobody has reviewed the map. */
export const review: Rule = (sheet, { wear }) => {
  if (!sheet.map) return [];
  const block = (zh: string, en: string, fix: Finding['fix']): Finding[] => [
    { rule: 'review', level: 'block', why: { zh, en }, source: LAW.review, fix },
  ];
  if (wear.reviewNumber !== '' && !isReviewNumber(wear.reviewNumber))
    return block(
      `“${wear.reviewNumber}”不是审图号的写法。`,
      `“${wear.reviewNumber}” is not written as a review number.`,
      { kind: 'wear', change: { reviewNumber: '' } },
    );
  const wanted = wear.reviewNumber === '' ? Object.values(SHEET_WORDS.unreviewed) : [wear.reviewNumber];
  const lines = textsIn(sheet, 'review');
  if (!lines.some(({ text }) => wanted.some((words) => text.includes(words))))
    return block(
      '左下角没有审图号，也没有“示意图”的声明。',
      'There is neither a review number nor the line of a sketch map.',
      AGAIN,
    );
  const [x, y, width, height] = sheet.map.box;
  const placed = lines.every((line) => line.x <= x + width / 3 && line.y >= y + height / 2 && line.anchor === 'start');
  return placed
    ? []
    : block('审图号或“示意图”的声明不在左下角。', 'The line of review is not at the lower left.', AGAIN);
};
