import { NONE } from '../belt/columns.ts';
import type { Level } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { amountOf, NESTED, NO_AMOUNT, plus, UNKNOWN, type Amount } from './amount.ts';
import { isCny, type FigureColumns } from './best.ts';
import { intervalAt } from './claim.ts';
import { nestedAmong } from './outermost.ts';

export type IndustryLevel = 'industry' | 'sector';

/** The belts of one place and one industry. */
export interface Cell {
  /** Rows of `Texts.places` and `Texts.industries`. */
  readonly place: number;
  readonly industry: number;
  readonly amount: Amount;
}

/** Belts by place and industry. The cells part the belts: they add up to the places, the industries and the whole. */
export interface CrossTable {
  /** Only cells with at least one belt, by place, then industry. */
  readonly cells: readonly Cell[];
  readonly places: ReadonlyMap<number, Amount>;
  readonly industries: ReadonlyMap<number, Amount>;
  readonly whole: Amount;
  /** Belts of `rows` that are not known down to the level: they are in no cell and in no total. */
  readonly outside: number;
}

/**
 * A place × industry table of the figures of `rows`. A belt inside another of the table that has a figure is counted nowhere, not even in a
 * cell of its own, so that no yuan is in the table twice. Money in 万元 is added in whole 万元: the order of the belts does not matter.
 */
export function crossTable(
  pack: Pack,
  figures: FigureColumns,
  rows: Uint32Array,
  level: Level,
  industryLevel: IndustryLevel,
): CrossTable {
  const placed = rows.filter((belt) => pack.belts[level][belt] !== NONE);
  const nested = nestedAmong(pack, placed, figures.value);
  const found = new Map<number, Amount>();
  for (const belt of placed) {
    const key = cellKey(pack.belts[level][belt] ?? 0, pack.belts[industryLevel][belt] ?? 0);
    const amount = nested[belt] === 1 ? NESTED : amountAt(pack, figures, belt);
    found.set(key, plus(found.get(key) ?? NO_AMOUNT, amount));
  }
  const cells = [...found].sort(([a], [b]) => a - b).map(([key, amount]) => ({ ...fromKey(key), amount }));
  return {
    cells,
    places: totals(cells, ({ place }) => place),
    industries: totals(cells, ({ industry }) => industry),
    whole: cells.reduce((sum, { amount }) => plus(sum, amount), NO_AMOUNT),
    outside: rows.length - placed.length,
  };
}

/** Rows of both tables fit 16 bits, so one number names a cell and orders cells by place, then industry. */
export function cellKey(place: number, industry: number): number {
  return place * 0x10000 + industry;
}

function fromKey(key: number): Pick<Cell, 'place' | 'industry'> {
  return { place: Math.floor(key / 0x10000), industry: key % 0x10000 };
}

function amountAt(pack: Pack, figures: FigureColumns, belt: number): Amount {
  const value = figures.value[belt] ?? NaN;
  if (Number.isNaN(value)) return UNKNOWN;
  const round = isCny(pack.texts.measures[figures.measure[belt] ?? 0]) ? Math.round : Number;
  return amountOf(value, intervalAt(pack, figures.claim[belt] ?? -1, value), round);
}

function totals(cells: readonly Cell[], keyOf: (cell: Cell) => number): Map<number, Amount> {
  const sums = new Map<number, Amount>();
  for (const cell of cells) sums.set(keyOf(cell), plus(sums.get(keyOf(cell)) ?? NO_AMOUNT, cell.amount));
  return sums;
}
