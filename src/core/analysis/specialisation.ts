import type { Level } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import type { Interval } from '../figure/bound.ts';
import { mapEnds } from '../figure/interval.ts';
import { unitParts } from '../figure/unit.ts';
import { isAddable } from './aggregate.ts';
import { coverageOf, knownValue, NO_AMOUNT, plus, type Amount, type Coverage } from './amount.ts';
import { figuresOf } from './best.ts';
import { cellKey, crossTable, type Cell, type CrossTable, type IndustryLevel } from './cross-table.ts';
import { passing, plainFails } from './fails.ts';
import { locationQuotient, quotientRange, type Ends, type NotEstimable } from './location-quotient.ts';
import { DEFAULT_QUERY, type Query } from './query.ts';
import { scopeOf, type Scope } from './scope.ts';
import { viewOf } from './view.ts';
import { wilson } from './wilson.ts';

/** Fewer firms than this say nothing of an industry. */
const FEWEST_FIRMS = 3;

/** A quotient with what it may be, or why there is none. */
export type Estimate =
  | {
      readonly ok: true;
      readonly lq: number;
      /** (LQ − 1) / (LQ + 1). */
      readonly symmetric: number;
      /** Where the bounds of the figures (超, 近 …) let LQ be; `high` null = open. Figures that are missing are not in it: see the coverage. */
      readonly range: Interval;
      /** 95 % interval of a quotient built on a count of firms or shops; null = built on money, people or goods. */
      readonly wilson: Interval | null;
    }
  | { readonly ok: false; readonly why: NotEstimable };

/** One industry in one place. */
export interface Specialised {
  /** Codes. */
  readonly place: string;
  readonly industry: string;
  readonly estimate: Estimate;
  /** On how many belts the four amounts stand; that of the whole is in `Specialisation`. */
  readonly cell: Coverage;
  readonly inPlace: Coverage;
  readonly inIndustry: Coverage;
}

export interface Specialisation {
  readonly scope: Scope;
  readonly whole: Coverage;
  /** Belts of the base that are not known down to the level of places: in no total. */
  readonly outside: number;
  /** Every place and industry with at least one belt, by code of place, then industry. */
  readonly cells: readonly Specialised[];
}

/**
 * How much more of an industry a place has than the base, for every cell of place × industry that has a belt. The totals are those of the belts
 * with a figure: a quotient says how the known belts are spread, and its coverage how many are known. A count of firms or shops gets Wilson's
 * interval on n_ir of n_r, divided by n_i / n (after Crawley, Beynon and Munday 2013, who ask for an interval in place of a bare cut-off); people
 * and money do not, for they are no independent draws. Throws a RangeError for a measure that the pack does not know or that does not add up.
 */
export function specialisationOf(
  pack: Pack,
  query: Pick<Query, 'measure' | 'year' | 'place'>,
  placeLevel: Level,
  industryLevel: IndustryLevel,
): Specialisation {
  if (!isAddable(pack, query.measure))
    throw new RangeError(`"${query.measure}" is no measure of this pack that adds up`);
  const rows = passing(plainFails(pack, { ...DEFAULT_QUERY, place: query.place }, viewOf(pack, query)));
  const figures = figuresOf(pack, query.measure, query.year);
  const table = crossTable(pack, figures, rows, placeLevel, industryLevel);
  const few = fewFirms(crossTable(pack, figuresOf(pack, 'enterprises', query.year), rows, placeLevel, industryLevel));
  const counts = countsFirms(pack, query.measure);
  return {
    scope: scopeOf(pack, query, figures, rows),
    whole: coverageOf(table.whole),
    outside: table.outside,
    cells: table.cells.map((cell) => specialised(pack, table, cell, counts, few)),
  };
}

/** Firms and shops (家) decide one by one where to be; people are hired by the firm and goods made by the lot. */
function countsFirms(pack: Pack, measure: string): boolean {
  const text = pack.texts.measures[measureRow(pack, measure)];
  return text?.kind === 'count' && unitParts(text.unit).noun === '家';
}

/** Keys of the cells that surely have fewer than three firms: every belt says how many, and the most that they allow is too few. */
function fewFirms(firms: CrossTable): ReadonlySet<number> {
  const few = firms.cells.filter(
    ({ amount: { belts, withFigure, open, high } }) =>
      belts > 0 && withFigure === belts && open === 0 && high < FEWEST_FIRMS,
  );
  return new Set(few.map(keyOf));
}

function specialised(
  pack: Pack,
  table: CrossTable,
  cell: Cell,
  counts: boolean,
  few: ReadonlySet<number>,
): Specialised {
  const place = table.places.get(cell.place) ?? NO_AMOUNT;
  const industry = table.industries.get(cell.industry) ?? NO_AMOUNT;
  return {
    place: pack.texts.places[cell.place]?.code ?? '',
    industry: pack.texts.industries[cell.industry]?.code ?? '',
    estimate: estimateOf({ cell: cell.amount, place, industry, whole: table.whole }, counts, few.has(keyOf(cell))),
    cell: coverageOf(cell.amount),
    inPlace: coverageOf(place),
    inIndustry: coverageOf(industry),
  };
}

function keyOf(cell: Cell): number {
  return cellKey(cell.place, cell.industry);
}

interface Four {
  readonly cell: Amount;
  readonly place: Amount;
  readonly industry: Amount;
  readonly whole: Amount;
}

function estimateOf({ cell, place, industry, whole }: Four, counts: boolean, few: boolean): Estimate {
  const found = locationQuotient({
    part: knownValue(cell),
    place: knownValue(place),
    industry: knownValue(industry),
    whole: knownValue(whole),
  });
  if (!found.ok) return found;
  if (few || (counts && cell.value < FEWEST_FIRMS)) return { ok: false, why: 'suppressed' };
  const base = industry.value / whole.value;
  return {
    ok: true,
    lq: found.lq,
    symmetric: found.symmetric,
    range: rangeOf({ cell, place, industry, whole }),
    wilson: counts ? divided(wilson(cell.value, place.value), base) : null,
  };
}

function divided(interval: Interval | null, by: number): Interval | null {
  return interval && mapEnds(interval, (end) => end / by);
}

function rangeOf({ cell, place, industry, whole }: Four): Interval {
  const range = quotientRange({
    cell: endsOf(cell),
    restOfPlace: endsOf(plus(place, cell, -1)),
    restOfIndustry: endsOf(plus(industry, cell, -1)),
    restOfWhole: endsOf(plus(plus(plus(whole, place, -1), industry, -1), cell)),
  });
  return { ...range, approximate: whole.soft > 0 };
}

/** A rest is worked out by taking parts away, which may leave a hair less than nothing. */
function endsOf({ low, high, open }: Amount): Ends {
  return { low: Math.max(0, low), high: open > 0 ? Infinity : Math.max(0, high) };
}
