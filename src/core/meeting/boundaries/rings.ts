import { lastOf } from '../../last.ts';
import type { Position } from 'geojson';
import { refusal, warning, whereIs, type Flaw } from './flaw.ts';
import type { OwnShape } from './shape.ts';

/** Rings are closed, have an area, and none is there twice: one finding a feature and kind. */
export function ringFlaws(shapes: readonly OwnShape[]): Flaw[] {
  return shapes.flatMap((shape) => {
    const { zh, en } = whereIs(shape);
    const { rings } = shape;
    const short = rings.filter((ring) => ring.length < 4 || isLine(ring)).length;
    const open = rings.filter((ring) => keyOf(ring[0]) !== keyOf(lastOf(ring))).length;
    const again = rings.length - new Set(rings.map(printOf)).size;
    const touching = rings.filter(touches).length;
    return [
      ...(short > 0
        ? [
            refusal(
              'rings',
              `${zh}有 ${short} 个环不成面：一个环至少要 4 个点，首尾相同。请删去或修复几何。`,
              `${en} has ${short} rings without an area: a ring has at least 4 positions. Remove or repair them.`,
            ),
          ]
        : []),
      ...(open > 0
        ? [
            refusal(
              'rings',
              `${zh}有 ${open} 个环没有闭合：最后一点要与第一点相同。请修复几何后重新导出。`,
              `${en} has ${open} rings that are not closed: the last position must be the first. Repair and export it again.`,
            ),
          ]
        : []),
      ...(again > 0
        ? [
            refusal(
              'rings',
              `${zh}有 ${again} 个环重复出现，重叠处会变成空白。请删去重复的面。`,
              `${en} has ${again} rings twice: where they lie on each other it would be blank. Remove the doubles.`,
            ),
          ]
        : []),
      ...(touching > 0
        ? [
            warning(
              'rings',
              `${zh}有 ${touching} 个环经过同一点两次，照原样画。介意的话请修复几何。`,
              `${en} has ${touching} rings that pass a point twice; they are drawn as they are. Repair them if it matters.`,
            ),
          ]
        : []),
    ];
  });
}

/** Whether a ring has fewer than three positions that differ. */
function isLine(ring: readonly Position[]): boolean {
  const seen = new Set<string>();
  return !ring.some((position) => seen.add(keyOf(position)).size > 2);
}

/** The same for a ring wherever it begins and whichever way it goes: its length, and sums without the closing position. */
function printOf(ring: readonly Position[]): string {
  let [x, y, xy] = [0, 0, 0];
  for (const [lon = 0, lat = 0] of ring.slice(1)) {
    x += lon;
    y += lat;
    xy += lon * lat;
  }
  return [ring.length, x.toFixed(6), y.toFixed(6), xy.toFixed(3)].join(' ');
}

/** Whether a ring comes back to a point before its end; the same point twice in a row does no harm. */
function touches(ring: readonly Position[]): boolean {
  const steps = ring.map(keyOf).filter((key, at, all) => at === 0 || key !== all[at - 1]);
  return new Set(steps).size < steps.length - (steps[0] === lastOf(steps) ? 1 : 0);
}

function keyOf(position: Position | undefined): string {
  return position ? `${position[0] ?? ''},${position[1] ?? ''}` : '';
}
