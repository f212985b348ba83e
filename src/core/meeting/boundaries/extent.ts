import { refusal, type Flaw } from './flaw.ts';
import type { OwnShape } from './shape.ts';

/**
 * The country's ends (WGS-84 degrees), each a little nearer than it is, for lines of small scale: the Pamirs (73.5), the meeting of Heilong Jiang and
 * Wusuli Jiang (135.09), north of Mohe (53.56), Hainan's south tip (18.16).
 */
const ENDS = [
  { zh: '最西', en: 'west', axis: 0, sign: -1, limit: 73.7 },
  { zh: '最东', en: 'east', axis: 0, sign: 1, limit: 134.9 },
  { zh: '最北', en: 'north', axis: 1, sign: 1, limit: 53.4 },
  { zh: '最南', en: 'south', axis: 1, sign: -1, limit: 18.3 },
] as const;

/** The provinces reach the country's ends; the sea south of Hainan is looked at by sea.ts. */
export function extentFlaws(shapes: readonly OwnShape[]): Flaw[] {
  const positions = shapes.filter(({ kind }) => kind === 'province').flatMap(({ rings }) => rings.flat());
  if (positions.length === 0) return [];
  return ENDS.flatMap(({ zh, en, axis, sign, limit }) => {
    let end = -Infinity;
    for (const position of positions) end = Math.max(end, sign * (position[axis] ?? NaN));
    if (end >= sign * limit) return [];
    const reached = Math.abs(end).toFixed(2);
    return [
      refusal(
        'extent',
        `${zh}只到 ${reached}°，应当到 ${limit}° 以外：国土不完整。请换一份完整的全国边界。`,
        `Its ${en} end is ${reached}°, short of ${limit}°: the country is not whole. Take boundaries of the whole nation.`,
      ),
    ];
  });
}
