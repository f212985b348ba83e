import { denseOf } from '../../../src/core/analysis/dense.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { FIRST_YEAR } from '../../../seeds/demo-belts.ts';

export const QUERIES = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7'] as const;
export type QueryName = (typeof QUERIES)[number];

/** What the queries ask, the same for every peer. */
export const ASKED = {
  /** Q1 */
  year: 2023,
  /** Q2, Q4, Q5, Q6, Q7 */
  last: 2024,
  before: 2023,
  /** Q3 */
  first: 2018,
  span: 6,
  /** Codes of the industries that Q3 and Q7 stay with. */
  industries: [0, 3, 5, 8, 12, 17, 21, 30],
  /** Q6: 10亿元, in 万元; Q7: 1亿元 */
  floor: 100_000,
  brushFloor: 10_000,
  most: 30,
  breaks: [-0.15, -0.05, -0.01, 0.01, 0.05, 0.15],
} as const;
/** Class of a belt that Q7 filters out or that has no rate. */
export const NO_CLASS = 255;

/** The belts as every peer gets them: small codes, and a column of values for each year (NaN = unknown). */
export interface Work {
  readonly count: number;
  readonly provinces: number;
  readonly cities: number;
  readonly industries: number;
  readonly province: Uint8Array | Uint16Array;
  readonly city: Uint8Array | Uint16Array;
  readonly industry: Uint8Array | Uint16Array;
  readonly years: readonly Float64Array[];
}

/** One engine under test. `run` is what is timed; `read` turns its answer into numbers to compare, untimed. */
export interface Peer {
  readonly name: string;
  readonly run: Readonly<Record<QueryName, () => unknown>>;
  /** None = it answers nothing, it only reads. */
  readonly read?: Readonly<Record<QueryName, (answer: never) => number[]>>;
  readonly close?: () => void | Promise<void>;
}

export function workOf({ belts, planes, texts }: Pack): Work {
  const [province, city] = [belts.province, belts.prefecture].map((column) => denseOf(column, texts.places.length));
  const industry = denseOf(belts.industry, texts.industries.length);
  if (!province || !city) throw new Error('the pack has no provinces or no cities');
  return {
    count: belts.count,
    provinces: province.row.length,
    cities: city.row.length,
    industries: industry.row.length,
    province: province.code,
    city: city.code,
    industry: industry.code,
    years: planes.map(({ value }) => value),
  };
}

export function yearOf(work: Work, year: number): Float64Array {
  const column = work.years[year - FIRST_YEAR];
  if (!column) throw new Error(`the belts have no year ${year}`);
  return column;
}

/** A table of `size` cells out of [cell, value] pairs; NaN where none came. */
export function cellsOf(size: number, pairs: Iterable<readonly [number, number]>): number[] {
  const cells = new Array<number>(size).fill(NaN);
  for (const [cell, value] of pairs) cells[cell] = value;
  return cells;
}

/** How many belts have each class, and a sum that no two orders of the classes share by chance. */
export function digestOf(classes: ArrayLike<number>): number[] {
  const counts = new Array<number>(ASKED.breaks.length + 1).fill(0);
  let mixed = 0;
  for (let row = 0; row < classes.length; row++) {
    const one = classes[row] ?? NO_CLASS;
    if (one !== NO_CLASS) counts[one] = (counts[one] ?? 0) + 1;
    mixed = (mixed * 31 + one) % 1_000_003;
  }
  return [...counts, mixed];
}

/** Location quotients of a table of sums by [city][industry], the same arithmetic for every peer that has none of its own. */
export function quotientsOf(work: Work, sums: readonly (readonly [city: number, industry: number, sum: number])[]) {
  const ofCity = new Float64Array(work.cities);
  const ofIndustry = new Float64Array(work.industries);
  let all = 0;
  for (const [city, industry, sum] of sums) {
    ofCity[city] = (ofCity[city] ?? 0) + sum;
    ofIndustry[industry] = (ofIndustry[industry] ?? 0) + sum;
    all += sum;
  }
  return sums.map(([city, industry, sum]) => {
    const quotient = (sum * all) / ((ofCity[city] ?? 0) * (ofIndustry[industry] ?? 0));
    return [city * work.industries + industry, quotient] as const;
  });
}
