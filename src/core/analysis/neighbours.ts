import type { BeltColumns } from '../belt/columns.ts';
import { PairList, type Pairs } from './pairs.ts';
import { sortByCode } from './radix.ts';
import { everyRow } from './rows.ts';
import { chordOf, kmOfChord, RADIUS_KM, spanOfLatitude, spanOfLongitude, unitVectors } from './sphere.ts';

type Points = Pick<BeltColumns, 'count' | 'industry' | 'lon' | 'lat'>;

/**
 * Every two belts of one industry that lie at most `km` apart, nearest first, equal distances by a, then b. Each industry is cut into bands of latitude
 * as high as the reach and each band is run through from west to east: a belt meets only those a reach ahead of it in its own band, and those
 * around it in the next. No pair is found across the 180th meridian.
 * @throws RangeError for a distance that is not 0 or more
 */
export function sameIndustryPairs(belts: Points, km: number): Pairs {
  if (!(km >= 0)) throw new RangeError(`found a distance of ${km} km, expected 0 or more`);
  const sweep = sweepOf(belts, Math.min(km, Math.PI * RADIUS_KM));
  const { starts } = sweep;
  for (let band = 0; band + 1 < starts.length; band++) {
    sweepBand(sweep, band);
    if (followsOn(sweep, band)) sweepTwo(sweep, band);
  }
  return sweep.found.sorted();
}

/** Points of one industry and one band stand together, from west to east; all columns run along that order. */
interface Sweep {
  readonly belt: Uint32Array;
  readonly lon: Float64Array;
  /** On the unit sphere, three numbers a point. */
  readonly vectors: Float64Array;
  /** First point of each band, and the end of the last one. */
  readonly starts: Uint32Array;
  /** Industry × bands + band of latitude: two that follow each other touch. */
  readonly keys: Uint32Array;
  /** Degrees of longitude that the reach spans at most, and a step more. */
  readonly wide: number;
  readonly km: number;
  /** Square of the longest chord that may round to the reach. */
  readonly reach: number;
  readonly found: PairList;
}

/** Distances are whole millimetres. */
const MILLIMETRE = 1e-6;
/** Bands of latitude are at least so high (degrees), so that industry and band fit into 32 bits. */
const LOWEST = 180 / 60_000;
/** Degrees, about a metre: what a reach of 0 km spans. */
const FINEST = 1e-5;

function sweepOf(belts: Points, km: number): Sweep {
  const { lon, lat } = belts;
  let polar = 0;
  for (let belt = 0; belt < belts.count; belt++) polar = Math.max(polar, Math.abs(lat[belt] ?? 0));
  // A little wider than the reach, so that rounding never puts a neighbour two bands away.
  const [wide, high] = [spanOfLongitude(km, polar), spanOfLatitude(km)].map((span) => span * (1 + 1e-9) + FINEST);
  const keys = keysOf(belts, Math.max(high ?? 1, LOWEST));
  const belt = sortByCode(sortByCode(everyRow(belts.count), stepsOf(lon)), keys);
  const sorted = { lon: take(lon, belt), lat: take(lat, belt), keys: keys.slice() };
  for (let at = 0; at < belt.length; at++) sorted.keys[at] = keys[belt[at] ?? 0] ?? 0;
  return {
    belt,
    lon: sorted.lon,
    vectors: unitVectors(sorted.lon, sorted.lat),
    starts: startsOf(sorted.keys),
    keys: sorted.keys,
    wide: (wide ?? 360) + 1 / STEPS,
    km,
    reach: chordOf(km + MILLIMETRE),
    found: new PairList(),
  };
}

/** Degrees of longitude in steps of about 10 m: near enough to run from west to east, and half the work of sorting degrees. */
const STEPS = 2 ** 22 / 360;

function stepsOf(lon: Float64Array): Uint32Array {
  const steps = new Uint32Array(lon.length);
  for (let belt = 0; belt < steps.length; belt++) steps[belt] = ((lon[belt] ?? 0) + 180) * STEPS;
  return steps;
}

/** Industry and band in one whole number; a band too many parts each industry's last band from the next one's first. */
function keysOf({ industry, lat, count }: Points, high: number): Uint32Array {
  const bands = Math.ceil(180 / high) + 2;
  const keys = new Uint32Array(count);
  for (let belt = 0; belt < count; belt++)
    keys[belt] = (industry[belt] ?? 0) * bands + Math.floor(((lat[belt] ?? 0) + 90) / high);
  return keys;
}

function take(column: Float64Array, rows: Uint32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) taken[at] = column[rows[at] ?? 0] ?? 0;
  return taken;
}

function startsOf(keys: Uint32Array): Uint32Array {
  const starts = new Uint32Array(keys.length + 1);
  let count = 0;
  for (let at = 0; at < keys.length; at++) if (at === 0 || keys[at] !== keys[at - 1]) starts[count++] = at;
  starts[count++] = keys.length;
  return starts.subarray(0, count);
}

/** Whether the next band touches this one: of the same industry, and no empty band between them. */
function followsOn({ keys, starts }: Sweep, band: number): boolean {
  const next = starts[band + 1] ?? 0;
  return next < keys.length && keys[next] === (keys[next - 1] ?? 0) + 1;
}

function sweepBand(sweep: Sweep, band: number): void {
  const { lon, wide, starts } = sweep;
  const end = starts[band + 1] ?? 0;
  for (let at = starts[band] ?? 0; at < end; at++) {
    const east = (lon[at] ?? 0) + wide;
    for (let other = at + 1; other < end && (lon[other] ?? 0) <= east; other++) meet(sweep, at, other);
  }
}

/** Each point of a band beside those of the next one that are not too far west or east. */
function sweepTwo(sweep: Sweep, band: number): void {
  const { lon, wide, starts } = sweep;
  const [middle, end] = [starts[band + 1] ?? 0, starts[band + 2] ?? 0];
  let west = middle;
  for (let at = starts[band] ?? 0; at < middle; at++) {
    const here = lon[at] ?? 0;
    while (west < end && (lon[west] ?? 0) < here - wide) west++;
    for (let other = west; other < end && (lon[other] ?? 0) <= here + wide; other++) meet(sweep, at, other);
  }
}

function meet({ vectors, belt, reach, km, found }: Sweep, one: number, other: number): void {
  const east = (vectors[one * 3] ?? 0) - (vectors[other * 3] ?? 0);
  const north = (vectors[one * 3 + 1] ?? 0) - (vectors[other * 3 + 1] ?? 0);
  const up = (vectors[one * 3 + 2] ?? 0) - (vectors[other * 3 + 2] ?? 0);
  const square = east * east + north * north + up * up;
  if (square > reach) return;
  const apart = kmOfChord(square);
  if (apart <= km) found.add(belt[one] ?? 0, belt[other] ?? 0, apart);
}
