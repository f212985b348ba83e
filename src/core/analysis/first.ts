import type { MeasureText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { rowOf } from './cards.ts';
import { explore } from './explore.ts';
import { DEFAULT_QUERY } from './query.ts';
import type { BeltRow, Result } from './result.ts';

/** The answer to the default query, small enough to travel inside the page: a first visit shows it while the pack is on its way. */
export interface First {
  readonly result: Result;
  /** The first lines of the ranking. */
  readonly rows: readonly BeltRow[];
  /** The measures that these lines name, by row of `Texts.measures`. */
  readonly measures: Readonly<Record<number, MeasureText>>;
}

/** A column as JSON can carry it: NaN as null. */
type Carried = readonly (number | null)[];
const COLUMNS = ['order', 'scale', 'growth', 'tier', 'rank'] as const;

/** First as plain JSON. @param lines of the ranking that come with it */
export function firstOf(pack: Pack, lines: number): string {
  const result = explore(pack, DEFAULT_QUERY);
  const rows = Array.from(result.order.subarray(0, lines), (belt) => rowOf(pack, DEFAULT_QUERY, belt));
  const named = new Set(rows.flatMap(({ figure, growth }) => [figure?.measure, growth?.measure]));
  const measures = Object.fromEntries(
    pack.texts.measures.flatMap((measure, row) => (named.has(row) ? [[row, measure]] : [])),
  );
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, carried(result[name])]));
  return JSON.stringify({ result: { ...result, ...columns }, rows, measures });
}

/** Read it back; null = the text is not one. */
export function readFirst(text: string): First | null {
  try {
    const { result, rows, measures } = JSON.parse(text) as First & {
      result: Record<(typeof COLUMNS)[number], Carried>;
    };
    const { order, scale, growth, tier, rank } = result as unknown as Record<(typeof COLUMNS)[number], Carried>;
    const columns = {
      order: Uint32Array.from(order, Number),
      scale: Float64Array.from(scale, orNaN),
      growth: Float64Array.from(growth, orNaN),
      tier: Uint8Array.from(tier, Number),
      rank: Uint32Array.from(rank, Number),
    };
    return { result: { ...(result as unknown as Result), ...columns }, rows, measures };
  } catch {
    return null;
  }
}

function carried(column: ArrayLike<number>): Carried {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

function orNaN(value: number | null): number {
  return value ?? NaN;
}
