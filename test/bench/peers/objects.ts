import { FIRST_YEAR } from '../../../seeds/demo-belts.ts';
import { ASKED, cellsOf, digestOf, NO_CLASS, quotientsOf, type Peer, type Work } from './peer.ts';

/** A belt as an app without a plan holds it. */
export interface Belt {
  readonly row: number;
  readonly province: number;
  readonly city: number;
  readonly industry: number;
  /** By year from the first; null = unknown. */
  readonly values: readonly (number | null)[];
}

export function beltsOf(work: Work): Belt[] {
  return Array.from({ length: work.count }, (_, row) => ({
    row,
    province: work.province[row] ?? 0,
    city: work.city[row] ?? 0,
    industry: work.industry[row] ?? 0,
    values: work.years.map((column) => orNull(column[row] ?? NaN)),
  }));
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

export const valueIn = (belt: Belt, year: number): number | null => belt.values[year - FIRST_YEAR] ?? null;
const wanted: ReadonlySet<number> = new Set(ASKED.industries);

/** Growth over `span` years up to the last; null = not to be had. */
export function rateOf(belt: Belt, from: number, span: number): number | null {
  const [early, late] = [valueIn(belt, from), valueIn(belt, ASKED.last)];
  return early !== null && late !== null && early > 0 ? (late / early) ** (1 / span) - 1 : null;
}

export const passesBrush = (belt: Belt): boolean =>
  wanted.has(belt.industry) && (valueIn(belt, ASKED.last) ?? -Infinity) >= ASKED.brushFloor;
export const isWanted = (belt: Belt): boolean => wanted.has(belt.industry);
export const isLarge = (belt: Belt): boolean => (valueIn(belt, ASKED.last) ?? -Infinity) >= ASKED.floor;

export function classOf(belt: Belt): number {
  const rate = passesBrush(belt) ? rateOf(belt, ASKED.before, 1) : null;
  return rate === null ? NO_CLASS : ASKED.breaks.filter((limit) => rate >= limit).length;
}

export type Rated = readonly [row: number, key: number];

export function fastest(belts: readonly Belt[], from: number, span: number): Rated[] {
  const rated = belts.flatMap((belt): Rated[] => {
    const rate = rateOf(belt, from, span);
    return rate === null ? [] : [[belt.row, rate]];
  });
  return rated.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, ASKED.most);
}

export interface ObjectBrush {
  readonly count: number;
  readonly byProvince: readonly Rated[];
  readonly byIndustry: readonly Rated[];
  readonly top: readonly Rated[];
  readonly classes: ArrayLike<number>;
}

export function readBrush(work: Work, answer: ObjectBrush): number[] {
  return [
    answer.count,
    ...cellsOf(work.provinces, answer.byProvince),
    ...cellsOf(work.industries, answer.byIndustry),
    ...answer.top.flat(),
    ...digestOf(answer.classes),
  ];
}

/** Plain JavaScript over an array of objects: filter, Map, sort. */
export function objects(work: Work): Peer {
  const belts = beltsOf(work);
  const cell = (belt: Belt) => belt.city * work.industries + belt.industry;
  const large = (all: readonly Belt[]) =>
    all
      .map((belt): Rated => [belt.row, valueIn(belt, ASKED.last) ?? 0])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, ASKED.most);
  const brushed = (): ObjectBrush => {
    const passed = belts.filter(passesBrush);
    return {
      count: passed.length,
      byProvince: [...sumBy(passed, (belt) => belt.province, ASKED.last)],
      byIndustry: [...sumBy(passed, (belt) => belt.industry, ASKED.last)],
      top: large(passed),
      classes: belts.map(classOf),
    };
  };
  const flat = (answer: readonly Rated[]) => answer.flat();
  return {
    name: 'objects',
    run: {
      Q1: () => [...sumBy(belts, (belt) => belt.province, ASKED.year)],
      Q2: () => [...sumBy(belts, (belt) => belt.province * work.industries + belt.industry, ASKED.last)],
      Q3: () => fastest(belts.filter(isWanted), ASKED.first, ASKED.span),
      Q4: () => quotientsOf(work, parted(work, [...sumBy(belts, cell, ASKED.last)])),
      Q5: () => herfindahlOf(belts),
      Q6: () => fastest(belts.filter(isLarge), ASKED.before, 1),
      Q7: brushed,
    },
    read: {
      Q1: (answer: Rated[]) => cellsOf(work.provinces, answer),
      Q2: (answer: Rated[]) => cellsOf(work.provinces * work.industries, answer),
      Q3: flat,
      Q4: (answer: Rated[]) => cellsOf(work.cities * work.industries, answer),
      Q5: (answer: Rated[]) => cellsOf(work.industries, answer),
      Q6: flat,
      Q7: (answer: ObjectBrush) => readBrush(work, answer),
    },
  };
}

export function parted(work: Work, sums: readonly Rated[]) {
  return sums.map(([cell, sum]) => [Math.floor(cell / work.industries), cell % work.industries, sum] as const);
}

function sumBy(belts: readonly Belt[], keyOf: (belt: Belt) => number, year: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const belt of belts) {
    const value = valueIn(belt, year);
    if (value === null) continue;
    const key = keyOf(belt);
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}

function herfindahlOf(belts: readonly Belt[]): Rated[] {
  const sums = new Map<number, { sum: number; squares: number }>();
  for (const belt of belts) {
    const value = valueIn(belt, ASKED.last);
    if (value === null) continue;
    const group = sums.get(belt.industry) ?? { sum: 0, squares: 0 };
    sums.set(belt.industry, group);
    group.sum += value;
    group.squares += value * value;
  }
  return [...sums].map(([industry, { sum, squares }]) => [industry, squares / (sum * sum)]);
}
