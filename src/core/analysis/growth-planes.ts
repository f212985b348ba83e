import type { Plane } from '../belt/columns.ts';
import { planeOf, type Pack } from '../belt/pack.ts';
import type { GrowthSearch } from './growth-claims.ts';
import { GROWTH_KINDS, LONGEST_SPAN, type GrowthColumns } from './growth-columns.ts';
import type { GrowthKind } from './result.ts';

type Rows = Uint32Array<ArrayBuffer>;

/**
 * The same search as from claims, for a pack that has none: every value is exact and comparable, so two planes make a rate.
 * Works plane by plane on the belts still `open` and fills `columns`.
 */
export function growthFromPlanes(pack: Pack, columns: GrowthColumns, belts: Rows, search: GrowthSearch): void {
  let open = belts;
  for (const measure of search.measures) {
    for (const to of search.years) {
      if (open.length === 0) return;
      open = inYear(pack, columns, open, search, measure, to);
    }
  }
}

function inYear(
  pack: Pack,
  columns: GrowthColumns,
  rows: Rows,
  search: GrowthSearch,
  measure: number,
  to: number,
): Rows {
  let open = rows;
  const late = planeOf(pack, measure, to);
  if (late) open = between(pack, columns, open, late, 1);
  const rates = search.statedFor.includes(measure) ? planeOf(pack, search.stated, to) : undefined;
  if (rates) open = fromRates(columns, open, rates);
  if (!late || !search.spans) return open;
  for (let span = 2; span <= LONGEST_SPAN; span++) open = between(pack, columns, open, late, span);
  return open;
}

function between(pack: Pack, columns: GrowthColumns, open: Rows, late: Plane, span: number): Rows {
  const early = planeOf(pack, late.measure, late.year - span);
  if (!early) return open;
  const kind = span === 1 ? 'yoy' : 'cagr';
  let left = 0;
  for (const belt of open) {
    const from = early.value[belt] ?? NaN;
    const to = late.value[belt] ?? NaN;
    if (!(from > 0 && to >= 0)) {
      open[left++] = belt;
      continue;
    }
    const rate = span === 1 ? to / from - 1 : (to / from) ** (1 / span) - 1;
    put(columns, belt, kind, rate, late.measure, late.year - span, late.year);
  }
  return open.subarray(0, left);
}

function fromRates(columns: GrowthColumns, open: Rows, rates: Plane): Rows {
  let left = 0;
  for (const belt of open) {
    const percent = rates.value[belt] ?? NaN;
    if (Number.isNaN(percent)) open[left++] = belt;
    else put(columns, belt, 'stated', percent / 100, rates.measure, rates.year - 1, rates.year);
  }
  return open.subarray(0, left);
}

function put(
  columns: GrowthColumns,
  belt: number,
  kind: GrowthKind,
  rate: number,
  measure: number,
  from: number,
  to: number,
): void {
  columns.kind[belt] = 1 + GROWTH_KINDS.indexOf(kind);
  columns.low[belt] = rate;
  columns.high[belt] = rate;
  columns.measure[belt] = measure;
  columns.from[belt] = from;
  columns.to[belt] = to;
}
