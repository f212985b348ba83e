import { SCALE_RAMP_NAMES, SCALE_RAMPS } from '../ramp.ts';
import { dressOf } from '../sheet/dress.ts';
import { unitOf } from '../sheet/wear.ts';
import { LAW, type Finding, type Rule } from './finding.ts';
import { leastSeen } from './sight.ts';

/** Neighbours nearer than this (ΔE, CIE76) are easily taken for each other. */
const APART = 10;

/** About one man in twelve sees fewer colours: neighbouring classes must differ for them as well. */
export const colourBlind: Rule = (sheet, { tale, wear }) => {
  if (!sheet.map) return [];
  const dress = dressOf(tale, wear, Math.min(sheet.map.box[2], sheet.map.box[3]), unitOf(wear));
  const warn = (zh: string, en: string, fix: Finding['fix']): Finding => ({
    rule: 'colour-blind',
    level: 'warn',
    why: { zh, en },
    source: LAW.sight,
    fix,
  });
  const better = SCALE_RAMP_NAMES.find((ramp) => leastSeen(SCALE_RAMPS[ramp][wear.theme]) >= APART);
  const circles = tale.query.circles && tale.marks.length > 0 && !dress.both && leastSeen(dress.scale.colours) < APART;
  const places = dress.areas && leastSeen(dress.areas.scale.colours) < APART;
  return [
    ...(circles
      ? [
          warn('色觉不同的人分不开圆的颜色。', 'Some people cannot tell the colours of the circles apart.', {
            kind: 'wear',
            change: { plain: true },
          }),
        ]
      : []),
    ...(places
      ? [
          warn(
            '色觉不同的人分不开地区的颜色。',
            'Some people cannot tell the colours of the places apart.',
            better && better !== wear.ramp ? { kind: 'wear', change: { ramp: better } } : null,
          ),
        ]
      : []),
  ];
};
