import { dressOf } from '../sheet/dress.ts';
import { unitOf } from '../sheet/wear.ts';
import { LAW, type Finding, type Rule } from './finding.ts';
import { leastGrey } from './sight.ts';

/** Two greys nearer than this (L*) cannot be told from each other on a copy. */
const APART = 8;

/** Paper is copied in grey: classes must still be told apart. */
export const grey: Rule = (sheet, { tale, wear }) => {
  if (wear.kind !== 'map-sheet' || !sheet.map) return [];
  const dress = dressOf(tale, wear, Math.min(sheet.map.box[2], sheet.map.box[3]), unitOf(wear));
  const warn = (zh: string, en: string, fix: Finding['fix']): Finding => ({
    rule: 'grey',
    level: 'warn',
    why: { zh, en },
    source: LAW.wcag,
    fix,
  });
  const circles = tale.query.circles && tale.marks.length > 0 && leastGrey(dress.scale.colours) < APART;
  const places = dress.areas && leastGrey(dress.areas.scale.colours) < APART;
  return [
    ...(circles
      ? [
          warn('黑白复印后，圆的增长颜色分不开（升和降一样灰）。', 'On a grey copy rise and fall look alike.', {
            kind: 'wear',
            change: { plain: true },
          }),
        ]
      : []),
    ...(places
      ? [
          warn(
            '黑白复印后，地区的颜色分不开。',
            'On a grey copy the classes of places look alike.',
            tale.query.areas === 'growth' ? null : { kind: 'wear', change: { ramp: 'grey' } },
          ),
        ]
      : []),
  ];
};
