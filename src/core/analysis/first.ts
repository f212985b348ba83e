import type { MeasureText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { drawnPoints } from '../belt/points.ts';
import { roundTo } from '../figure/say-number.ts';
import { rowOf } from './cards.ts';
import { explore } from './explore.ts';
import { DEFAULT_QUERY } from './query.ts';
import type { BeltRow, Facets, Result } from './result.ts';

/** A province's name on the map, at its point (WGS-84 degrees). */
export type FirstProvince = readonly [code: string, zh: string, en: string, lon: number, lat: number];

/** The answer to the default query, small enough to travel inside the page: a first visit lists and draws it while the pack is on its way. */
export interface First {
  readonly result: Result;
  /** The first lines of the ranking. */
  readonly rows: readonly BeltRow[];
  /** The measures that these lines name, by row of `Texts.measures`. */
  readonly measures: Readonly<Record<number, MeasureText>>;
  /** Longitude and latitude in turn at which the map draws each belt, to about 10 m. */
  readonly drawnAt: readonly number[];
  readonly provinces: readonly FirstProvince[];
  /** Version of the pack that this comes from, as its manifest says. */
  readonly version: string;
  /** How many sources the data set has. */
  readonly sources: number;
}

/** A column as JSON can carry it: NaN as null. */
type Carried = readonly (number | null)[];
const NO_FACETS: Facets = {
  industries: [],
  provinces: [],
  tiers: [],
  lists: [],
  measures: [],
  years: [],
  hasGrowth: 0,
  growthBelts: 0,
};
const COLUMNS = ['order', 'scale', 'growth', 'tier', 'rank'] as const;

/** First as plain JSON. @param version of the pack @param lines of the ranking that come with it */
export function firstOf(pack: Pack, version: string, lines: number): string {
  const result = explore(pack, DEFAULT_QUERY);
  const rows = Array.from(result.order.subarray(0, lines), (belt) => rowOf(pack, DEFAULT_QUERY, belt));
  const named = new Set(rows.flatMap(({ figure, growth }) => [figure?.measure, growth?.measure]));
  const measures = Object.fromEntries(
    pack.texts.measures.flatMap((measure, row) => (named.has(row) ? [[row, measure]] : [])),
  );
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, carried(result[name])]));
  const drawnAt = drawnPoints(pack).flatMap(({ lon, lat }) => [roundTo(lon, 4), roundTo(lat, 4)]);
  return JSON.stringify({
    version,
    sources: pack.texts.sources.length,
    // The numbers beside the choices of a filter: nobody sees them before the pack is open.
    result: { ...result, ...columns, facets: NO_FACETS },
    rows,
    measures,
    drawnAt,
    provinces: provincesOf(pack),
  });
}

function provincesOf({ texts }: Pack): FirstProvince[] {
  return texts.places
    .filter(({ level }) => level === 'province')
    .map(({ code, short, en, lon, lat }) => [code, short, en, roundTo(lon, 3), roundTo(lat, 3)]);
}

/** Read it back; null = the text is not one. */
export function readFirst(text: string): First | null {
  try {
    const { result, ...others } = JSON.parse(text) as First & {
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
    return { ...others, result: { ...(result as unknown as Result), ...columns } };
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
