import { NONE } from '../belt/columns.ts';
import type { Level } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Interval } from '../figure/bound.ts';
import { roundTo } from '../figure/say-number.ts';
import { isAddable } from './aggregate.ts';
import { coverageOf, type Amount, type Coverage } from './amount.ts';
import { figuresOf } from './best.ts';
import { cellKey, crossTable, type Cell, type IndustryLevel } from './cross-table.ts';
import { nestedAmong } from './outermost.ts';
import { pairsOf, UNPAIRED, type Pairs, type Unpaired } from './paired.ts';
import { NO_SHIFT, plusShift, shiftShare, type ShiftParts } from './shift-parts.ts';

/** One industry in one place over two years, by the belts that have both. */
export interface Shift extends ShiftParts {
  /** Codes. */
  readonly place: string;
  readonly industry: string;
  /** In the measure's base unit, as stated. */
  readonly from: number;
  readonly to: number;
  /** Where the bounds of the figures let the change be; null = open. */
  readonly changeRange: Interval;
  readonly coverage: Coverage;
}

/** A cell that no belt fills in both years. */
export interface LeftOut {
  readonly place: string;
  readonly industry: string;
  readonly why: Unpaired;
  readonly belts: number;
}

export interface ShiftShare {
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  /** Every cell with both years, by place, then industry. */
  readonly cells: readonly Shift[];
  /** Of these cells alone; `mix` and `competitive` of the whole are 0. null = no cell has both years, or together they begin at zero. */
  readonly whole: ShiftParts | null;
  readonly places: Readonly<Record<string, ShiftParts>>;
  readonly industries: Readonly<Record<string, ShiftParts>>;
  readonly leftOut: readonly LeftOut[];
  /** Belts in no total, because a year is missing or the two figures may not be compared. */
  readonly beltsLeftOut: number;
  /** Belts with both years that are not known down to the level of places: in no total either. */
  readonly outside: number;
}

/**
 * Shift-share of the belts' figures by place and industry from one full year to another. Only belts with comparable figures in both years count, so
 * that a belt counted for the first time is no growth; cells without any are left out and named. Parts are worked out from the values as stated.
 * Throws a RangeError for a measure that the pack does not know or that does not add up, or years that are not in order.
 */
export function shiftShareOf(
  pack: Pack,
  measure: string,
  from: number,
  to: number,
  level: Level,
  industryLevel: IndustryLevel = 'industry',
): ShiftShare {
  if (!isAddable(pack, measure)) throw new RangeError(`"${measure}" is no measure of this pack that adds up`);
  if (!(from < to)) throw new RangeError(`from ${from} to ${to}: the base year must come before the end year`);
  const [early, late] = [figuresOf(pack, measure, from), figuresOf(pack, measure, to)];
  const pairs = pairsOf(pack, early, late);
  const { cells: before, outside } = crossTable(pack, early, pairs.rows, level, industryLevel);
  const after = crossTable(pack, late, pairs.rows, level, industryLevel).cells;
  const cells = shiftsOf(pack, before, after);
  const left = leftOutOf(pack, pairs, early.value, level, industryLevel);
  const used = new Set(
    before.flatMap(({ place, industry, amount }) => (amount.belts ? [cellKey(place, industry)] : [])),
  );
  return {
    measure,
    from,
    to,
    cells,
    whole: cells.length === 0 ? null : rounded(cells.reduce(plusShift, NO_SHIFT)),
    places: totalsOf(cells, ({ place }) => place),
    industries: totalsOf(cells, ({ industry }) => industry),
    leftOut: left.filter(({ key }) => !used.has(key)).map(({ cell }) => cell),
    beltsLeftOut: left.reduce((sum, { cell }) => sum + cell.belts, 0),
    outside,
  };
}

/** The two tables are cut from the same belts, so their cells stand in the same order. Those with nested belts alone hold nothing to compare. */
function shiftsOf(pack: Pack, before: readonly Cell[], after: readonly Cell[]): Shift[] {
  const pairs = before.flatMap((cell, at) => {
    const late = after[at]?.amount;
    return late && cell.amount.withFigure > 0 ? [{ cell, early: cell.amount, late }] : [];
  });
  const parts = shiftShare(
    pairs.map(({ cell, early, late }) => ({ industry: cell.industry, from: early.value, to: late.value })),
  );
  return pairs.flatMap(({ cell, early, late }, at) => {
    const part = parts?.[at];
    if (!part) return [];
    const values = { from: early.value, to: late.value };
    return [
      { ...codes(pack, cell), ...part, ...values, changeRange: changeOf(early, late), coverage: coverageOf(early) },
    ];
  });
}

function codes(pack: Pack, { place, industry }: Pick<Cell, 'place' | 'industry'>) {
  return { place: pack.texts.places[place]?.code ?? '', industry: pack.texts.industries[industry]?.code ?? '' };
}

/** The least change is from the most before to the least after, the greatest the other way round. */
function changeOf(early: Amount, late: Amount): Interval {
  return {
    low: early.open > 0 ? null : late.low - early.high,
    high: late.open > 0 ? null : late.high - early.low,
    approximate: early.soft + late.soft > 0,
  };
}

function totalsOf(cells: readonly Shift[], keyOf: (cell: Shift) => string): Record<string, ShiftParts> {
  const sums = new Map<string, ShiftParts>();
  for (const cell of cells) sums.set(keyOf(cell), plusShift(sums.get(keyOf(cell)) ?? NO_SHIFT, cell));
  return Object.fromEntries([...sums].map(([key, sum]) => [key, rounded(sum)]));
}

/** Sums without the tail of binary fractions: mix and competitive of the whole come to 0, not to a billionth. */
function rounded({ change, national, mix, competitive }: ShiftParts): ShiftParts {
  return {
    change: roundTo(change, 6),
    national: roundTo(national, 6),
    mix: roundTo(mix, 6),
    competitive: roundTo(competitive, 6),
  };
}

interface Left {
  readonly key: number;
  readonly cell: LeftOut;
}

/** The belts without a pair by cell, except those inside a belt that has one: their amount is already in its figures. */
function leftOutOf(pack: Pack, pairs: Pairs, value: Float64Array, level: Level, industryLevel: IndustryLevel): Left[] {
  const paired = value.map((one, belt) => (pairs.lacks[belt] === 0 ? one : NaN));
  const found = new Map<number, { lack: number; belts: number }>();
  const all = Uint32Array.from(pairs.lacks.keys()).filter((belt) => pack.belts[level][belt] !== NONE);
  const nested = nestedAmong(pack, all, paired);
  for (const belt of all) {
    const lack = pairs.lacks[belt] ?? 0;
    if (lack === 0 || nested[belt] === 1) continue;
    const key = cellKey(pack.belts[level][belt] ?? 0, pack.belts[industryLevel][belt] ?? 0);
    const cell = found.get(key) ?? { lack: 0, belts: 0 };
    found.set(key, { lack: Math.max(cell.lack, lack), belts: cell.belts + 1 });
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, { lack, belts }]) => {
      const cell = { place: Math.floor(key / 0x10000), industry: key % 0x10000 };
      return { key, cell: { ...codes(pack, cell), why: UNPAIRED[lack - 1] ?? 'both-missing', belts } };
    });
}
