import type { Plane } from '../belt/columns.ts';
import type { MeasureText } from '../belt/model.ts';
import { isOwnClaim, measureRow, type Pack } from '../belt/pack.ts';
import { boundOf, highOf, standingOf } from './claim.ts';
import { memo } from './memo.ts';
import type { Query } from './query.ts';
import type { Figure } from './result.ts';
import { everyRow } from './rows.ts';

/**
 * THE RULE of the best figure. Output and sales are one family, online sales the next, exports the last: a belt's figure comes from the
 * first family that has any. Within a family a figure of the whole belt stands before one of nearly the whole (规上 …), then the newest full
 * year, then the measure named first. All are in 万元; amounts in US dollars are never mixed in.
 */
export const BEST_FAMILIES = [['output_value', 'sales_value'], ['online_sales_value'], ['export_value']] as const;

/** The figure of each belt; columns run along the belts. */
export interface FigureColumns {
  /** In the base unit of its measure; NaN = none. For a range its lower end. */
  readonly value: Float64Array;
  readonly measure: Uint16Array;
  readonly year: Uint16Array;
  /** Row of the claim; -1 = none, or a pack without claims. */
  readonly claim: Int32Array;
}

/** Money in the base unit 万元. */
export function isCny(measure: MeasureText | undefined): boolean {
  return measure?.kind === 'money' && measure.unit === '万元';
}

/** Measure rows to look in, family by family; one chosen measure is a family of its own, an unknown one none. */
export function familiesOf(pack: Pack, measure: string): number[][] {
  const codes = measure === 'best' ? BEST_FAMILIES : [[measure]];
  const rows = codes.map((family) => family.map((code) => measureRow(pack, code)).filter((row) => row >= 0));
  return rows.filter((family) => family.length > 0);
}

/** Measure whose figure settles tier and growth-belt rule: the query's own if it is money in 万元, else the best figure. */
export function moneyMeasure(pack: Pack, measure: string): string {
  return isCny(pack.texts.measures.find(({ code }) => code === measure)) ? measure : 'best';
}

/** Full years in which any belt has a figure of one of these measures, newest first. */
export function yearsOf(pack: Pack, measures: readonly number[]): number[] {
  const years = pack.planes.filter((plane) => measures.includes(plane.measure)).map((plane) => plane.year);
  return [...new Set(years)].sort((a, b) => b - a);
}

const compute = memo(16, (pack, key): FigureColumns => {
  const [measure = '', year = ''] = key.split('@');
  const count = pack.belts.count;
  const columns: FigureColumns = {
    value: new Float64Array(count).fill(NaN),
    measure: new Uint16Array(count),
    year: new Uint16Array(count),
    claim: new Int32Array(count).fill(-1),
  };
  let open = everyRow(count);
  for (const plane of inOrder(pack, measure, year)) open = take(pack, columns, plane, open);
  return columns;
});

/** The figure of every belt under a measure (or 'best') and a year (or 'latest'). */
export function figuresOf(pack: Pack, measure: string, year: Query['year']): FigureColumns {
  return compute(pack, `${measure}@${year}`);
}

interface Step {
  readonly plane: Plane;
  readonly near: boolean;
}

/** The planes in the order of the rule, each first for figures of the whole, later for those of nearly the whole. */
function inOrder(pack: Pack, measure: string, year: string): Step[] {
  const steps: Step[] = [];
  for (const family of familiesOf(pack, measure)) {
    const planes = pack.planes.filter((plane) => family.includes(plane.measure));
    const wanted = planes.filter((plane) => year === 'latest' || plane.year === Number(year));
    wanted.sort((a, b) => b.year - a.year || family.indexOf(a.measure) - family.indexOf(b.measure));
    for (const near of [false, true]) steps.push(...wanted.map((plane) => ({ plane, near })));
  }
  return steps;
}

/** Gives the plane's figures to the belts still `open`; answers with those that stay open. */
function take(pack: Pack, columns: FigureColumns, { plane, near }: Step, open: Uint32Array<ArrayBuffer>) {
  const withClaims = plane.claim.length > 0;
  if (near && !withClaims) return open;
  let left = 0;
  for (const belt of open) {
    const value = plane.value[belt] ?? NaN;
    const claim = withClaims ? (plane.claim[belt] ?? -1) : -1;
    if (Number.isNaN(value) || (withClaims && (standingOf(pack, claim) === 'near') !== near)) {
      open[left++] = belt;
      continue;
    }
    columns.value[belt] = value;
    columns.measure[belt] = plane.measure;
    columns.year[belt] = plane.year;
    columns.claim[belt] = claim;
  }
  return open.subarray(0, left);
}

/** One belt's figure out of the columns; null = none. */
export function figureAt(pack: Pack, columns: FigureColumns, belt: number): Figure | null {
  const value = columns.value[belt] ?? NaN;
  if (Number.isNaN(value)) return null;
  const claim = columns.claim[belt] ?? -1;
  return {
    measure: columns.measure[belt] ?? 0,
    value,
    high: highOf(pack, claim),
    bound: boundOf(pack, claim),
    year: columns.year[belt] ?? 0,
    claim,
    ...(isOwnClaim(pack, claim) ? { mine: true } : {}),
  };
}

/** The figure that stands for a belt under a query's measure and year. */
export function figureOf(pack: Pack, belt: number, query: Pick<Query, 'measure' | 'year'>): Figure | null {
  return figureAt(pack, figuresOf(pack, query.measure, query.year), belt);
}
