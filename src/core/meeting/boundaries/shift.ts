import gcoord from 'gcoord';
import type { Position } from 'geojson';
import { extremesOf } from './extremes.ts';
import { refusal, type Flaw } from './flaw.ts';
import type { OwnShape } from './shape.ts';

/** Metres a degree of latitude, and of longitude at the equator. */
const DEGREE = 111_320;
/** Ends farther apart than this (metres) are not the same cape or bend. */
const SAME = 5000;
/** Fewer pairs than this say nothing. */
const LEAST = 20;
/** A median offset from here (metres) is a shift, when it is three times its own error. */
const SHIFT = 100;
/** Drawn without the datum of the mainland, in either file. */
const APART = new Set(['710000', '810000', '820000']);

/** One end of a province in both files: metres from ours to theirs along its axis, and what GCJ-02 would add there. */
interface Pair {
  readonly axis: 0 | 1;
  readonly metres: number;
  readonly mars: number;
}

/**
 * Whether a file lies aside from our outlines as a whole: medians over the provinces' ends, west and east for the offset along the latitude, south and
 * north for that along the longitude, so that a coarser line, which draws all ends inward, cancels out.
 * @param ours rings by province code, WGS-84
 */
export function shiftFlaws(
  shapes: readonly OwnShape[],
  ours: ReadonlyMap<string, readonly (readonly Position[])[]>,
): Flaw[] {
  const pairs = pairsOf(shapes, ours);
  const [across, along] = ([0, 1] as const).map((axis) => pairs.filter((pair) => pair.axis === axis)) as [
    Pair[],
    Pair[],
  ];
  if (across.length < LEAST || along.length < LEAST)
    return [
      refusal(
        'shift',
        `各省的四至大多与带图的轮廓差 5 公里以上，无法核对坐标系。请确认是 WGS-84 或 CGCS2000，并换一份较细的边界。`,
        `Most ends of the provinces lie over 5 km from our outlines, so the datum cannot be checked. Make sure of WGS-84 or CGCS2000 and take finer boundaries.`,
      ),
    ];
  const [east, north] = [offsetOf(across), offsetOf(along)];
  if (!east.sure && !north.sure) return [];
  const [x, y] = [Math.round(east.metres), Math.round(north.metres)];
  const how = `${x >= 0 ? '东' : '西'} ${Math.abs(x)} 米、${y >= 0 ? '北' : '南'} ${Math.abs(y)} 米`;
  const said = `${Math.abs(x)} m ${x >= 0 ? 'east' : 'west'} and ${Math.abs(y)} m ${y >= 0 ? 'north' : 'south'}`;
  const share = medianOf(pairs.filter(({ mars }) => Math.abs(mars) > SHIFT).map(({ metres, mars }) => metres / mars));
  return share > 0.6 && share < 1.4
    ? [
        refusal(
          'shift',
          `整份边界与带图的轮廓比偏${how}，正是 GCJ-02（火星坐标）的偏移。请先转换为 WGS-84 或 CGCS2000。`,
          `All of it lies ${said} of our outlines, as GCJ-02 does. Convert it to WGS-84 or CGCS2000 first.`,
        ),
      ]
    : [
        refusal(
          'shift',
          `整份边界与带图的轮廓比偏${how}，坐标系不对。请查明原来的坐标系，转换为 WGS-84 或 CGCS2000。`,
          `All of it lies ${said} of our outlines: the datum is another. Find out which, and convert it to WGS-84 or CGCS2000.`,
        ),
      ];
}

function pairsOf(shapes: readonly OwnShape[], ours: ReadonlyMap<string, readonly (readonly Position[])[]>): Pair[] {
  return [...ours].flatMap(([code, rings]) => {
    if (APART.has(code)) return [];
    const theirs = extremesOf(shapes.filter(({ province }) => province === code).flatMap((shape) => shape.rings));
    const mine = extremesOf(rings);
    if (!theirs || !mine) return [];
    return mine.flatMap((from, at) => {
      const to = theirs[at];
      return to ? pairOf(from, to, at < 2 ? 0 : 1) : [];
    });
  });
}

function pairOf(from: Position, to: Position, axis: 0 | 1): Pair[] {
  const away = metresFrom(from, to);
  if (Math.hypot(...away) > SAME) return [];
  const [lon = NaN, lat = NaN] = from;
  const mars = metresFrom(from, gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02));
  return [{ axis, metres: away[axis], mars: mars[axis] }];
}

function metresFrom([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position): [number, number] {
  return [(x2 - x1) * DEGREE * Math.cos((y1 * Math.PI) / 180), (y2 - y1) * DEGREE];
}

/** The median with its standard error, from the median of absolute deviations as if normal (1.4826) and the median's efficiency (1.2533). */
function offsetOf(pairs: readonly Pair[]): { readonly metres: number; readonly sure: boolean } {
  const metres = medianOf(pairs.map((pair) => pair.metres));
  const spread = medianOf(pairs.map((pair) => Math.abs(pair.metres - metres)));
  const error = (1.2533 * 1.4826 * spread) / Math.sqrt(pairs.length);
  return { metres, sure: Math.abs(metres) >= SHIFT && Math.abs(metres) > 3 * error };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
