import { explore } from '../src/core/analysis/explore.ts';
import { DEFAULT_QUERY } from '../src/core/analysis/query.ts';
import type { Group } from '../src/core/analysis/result.ts';
import type { Manifest } from '../src/core/belt/manifest.ts';
import type {
  Contradiction,
  IndustryText,
  ListText,
  MeasureText,
  PlaceText,
  ScopeText,
  SourceText,
} from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { toBase } from '../src/core/figure/unit.ts';

/** Names that the page needs to offer choices and to say results; fetched once. */
export interface Vocabulary {
  readonly measures: readonly MeasureText[];
  readonly scopes: readonly ScopeText[];
  readonly lists: readonly ListText[];
  readonly industries: readonly IndustryText[];
  /** All provinces, and every prefecture, county and town that has a belt. */
  readonly places: readonly (Omit<PlaceText, 'parent' | 'aliases'> & { readonly parent: string })[];
  /** How many sources the data set has. */
  readonly sources: number;
  /** Years of each statistical series, newest first, by measure code. */
  readonly series: Readonly<Record<string, readonly number[]>>;
  /** Value in the measure's base unit by place code, for each series measure and year: `measure/year`. */
  readonly seriesValues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface About {
  readonly version: string;
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Belts and coverage by province under the default query. */
  readonly provinces: readonly (Group & { readonly zh: string; readonly en: string })[];
  readonly sources: readonly SourceText[];
  readonly contradictions: readonly Contradiction[];
  /** Bytes on the way and on the device. */
  readonly transfer: number;
  readonly bytes: number;
}

export function vocabularyOf(pack: Pack): Vocabulary {
  const { measures, scopes, lists, industries } = pack.texts;
  return {
    measures,
    scopes,
    lists,
    industries,
    places: placesWithBelts(pack),
    sources: pack.texts.sources.length,
    ...seriesOf(pack),
  };
}

function placesWithBelts({ belts, texts }: Pack): Vocabulary['places'] {
  const used = new Set([belts.prefecture, belts.county, belts.town].flatMap((column) => Array.from(column)));
  const shown = texts.places.filter((place, row) => place.level === 'province' || used.has(row));
  return shown.map(({ aliases: _, parent, ...place }) => ({ ...place, parent: texts.places[parent]?.code ?? '' }));
}

/** Only series that cover every province of the mainland may colour a map. */
const WHOLE_COUNTRY = 31;

function seriesOf({ texts }: Pack): Pick<Vocabulary, 'series' | 'seriesValues'> {
  const values: Record<string, Record<string, number>> = {};
  for (const row of texts.series) {
    const measure = texts.measures[row.measure];
    const value = measure && toBase(row.value, row.unit, measure.unit);
    if (measure && value !== null && value !== undefined) {
      (values[`${measure.code}/${row.year}`] ??= {})[texts.places[row.place]?.code ?? ''] = value;
    }
  }
  const whole = Object.entries(values).filter(([, byPlace]) => Object.keys(byPlace).length >= WHOLE_COUNTRY);
  const series: Record<string, number[]> = {};
  for (const [key] of whole) {
    const [measure = '', year = ''] = key.split('/');
    (series[measure] ??= []).push(Number(year));
  }
  for (const years of Object.values(series)) years.sort((a, b) => b - a);
  return { series, seriesValues: Object.fromEntries(whole) };
}

export function aboutOf(pack: Pack, manifest: Manifest | null): About {
  const { places, sources, contradictions, counts } = pack.texts;
  const names = new Map(places.map((place) => [place.code, place]));
  const { groups } = explore(pack, DEFAULT_QUERY);
  const provinces = groups.map((group) => ({
    ...group,
    zh: names.get(group.key)?.zh ?? group.key,
    en: names.get(group.key)?.en ?? group.key,
  }));
  const sizes = (key: 'transfer' | 'bytes') => manifest?.parts.reduce((sum, part) => sum + part[key], 0) ?? 0;
  return {
    version: manifest?.version ?? pack.version,
    date: manifest?.date ?? '',
    counts,
    provinces,
    sources,
    contradictions,
    transfer: sizes('transfer'),
    bytes: sizes('bytes'),
  };
}
