import { NONE, type BeltColumns, type ClaimColumns, type Plane } from '../src/core/belt/columns.ts';
import { CLAIM_COLUMNS, CLAIM_LAYOUT } from '../src/core/belt/layout.ts';
import { POINT_KINDS, type BeltText, type Level, type Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { normal, pareto, randomOf, zipfOf } from './demo-random.ts';

/** What made-up belts stand on: real or made-up places, industries and measures. */
export type Ground = Pick<
  Texts,
  'version' | 'places' | 'industries' | 'measures' | 'scopes' | 'sources' | 'lists' | 'units'
>;

export interface Wanted {
  readonly belts: number;
  readonly seed: number;
}

export const FIRST_YEAR = 2015;
export const YEARS = 10;
const INDUSTRIES = 40;
const MEASURE = 'output_value';
/** Share of belts whose figures begin after the first year. */
const LATE = 0.2;
/** In 万元: the smallest belt, the largest, and the exponent of the tail between them. */
const [LEAST, MOST, TAIL] = [3_000, 60_000_000, 1.05];
/** Degrees: belts of one county lie around its centre. */
const SCATTER = 0.12;

/**
 * Made-up belts to measure with, never to be shown as data: counties and industries by Zipf, values by Pareto, ten years of output that grows
 * by chance, one belt in five begun late. The same ground and seed give the same pack, without claims: its planes are exact.
 */
export function demoPack(ground: Ground, { belts: count, seed }: Wanted): Pack {
  const random = randomOf(seed);
  const place = placesOf(ground, count, random);
  const industry = industriesOf(ground, count, random);
  const belts = columnsOf(ground, place, industry, random);
  const texts: Texts = {
    ...ground,
    belts: beltTexts(ground, place, industry),
    periods: [''],
    phrases: [''],
    subjects: [],
    series: [],
    contradictions: [],
    rules: [],
    events: [],
    programmes: [],
    chain: [],
    borders: { drawn: [], pairs: [] },
    counts: { belts: count },
  };
  return { version: ground.version, belts, claims: noClaims(), planes: planesOf(ground, count, random), texts };
}

/** A county for each belt, in the order of the places, so that a place is one run of belts. */
function placesOf({ places }: Ground, count: number, random: () => number): Uint16Array {
  const counties = places.flatMap(({ level }, row) => (level === 'county' ? [row] : []));
  const draw = zipfOf(counties.length, random);
  return Uint16Array.from({ length: count }, () => counties[draw()] ?? 0).sort();
}

function industriesOf({ industries }: Ground, count: number, random: () => number): Uint16Array {
  const rows = industries.flatMap(({ level }, row) => (level === 2 ? [row] : [])).slice(0, INDUSTRIES);
  const draw = zipfOf(rows.length, random);
  return Uint16Array.from({ length: count }, () => rows[draw()] ?? 0);
}

function columnsOf(ground: Ground, place: Uint16Array, industry: Uint16Array, random: () => number): BeltColumns {
  const { places, industries } = ground;
  const count = place.length;
  const level = (wanted: Level) => place.map((row) => ancestor(ground, row, wanted));
  const around = (degrees: number) => Math.round((degrees + SCATTER * normal(random)) * 1e5) / 1e5;
  return {
    count,
    province: level('province'),
    prefecture: level('prefecture'),
    county: level('county'),
    town: level('town'),
    place,
    industry,
    sector: industry.map((row) => industries[row]?.parent ?? 0),
    within: new Int32Array(count).fill(-1),
    lon: Float64Array.from(place, (row) => around(places[row]?.lon ?? 0)),
    lat: Float64Array.from(place, (row) => around(places[row]?.lat ?? 0)),
    point: new Uint8Array(count).fill(POINT_KINDS.indexOf('town')),
    claimStart: new Uint32Array(count + 1),
    listStart: new Uint32Array(count + 1),
    list: new Uint16Array(),
    listSource: new Uint16Array(),
    listBatch: new Uint16Array(),
  };
}

function ancestor({ places }: Ground, row: number, wanted: Level): number {
  for (let at = row; at >= 0; at = places[at]?.parent ?? -1) if (places[at]?.level === wanted) return at;
  return NONE;
}

function beltTexts({ places, industries }: Ground, place: Uint16Array, industry: Uint16Array): BeltText[] {
  const digits = String(place.length).length;
  return Array.from(place, (row, belt) => {
    const [county, trade] = [places[row], industries[industry[belt] ?? 0]];
    const number = String(belt + 1).padStart(digits, '0');
    return {
      id: `demo-${number}`,
      zh: `${county?.short ?? ''}${trade?.zh ?? ''}带${number}`,
      en: `${county?.en ?? ''} ${trade?.en ?? ''} belt ${number}`,
      category: '',
      source: 0,
    };
  });
}

/** Whole 万元, year after year. */
function planesOf({ measures }: Ground, count: number, random: () => number): Plane[] {
  const measure = measures.findIndex(({ code }) => code === MEASURE);
  if (measure < 0) throw new Error(`the ground has no measure ${MEASURE}`);
  const value = Array.from({ length: YEARS }, () => new Float64Array(count).fill(NaN));
  for (let belt = 0; belt < count; belt++) {
    const begun = random() < LATE ? 1 + Math.floor(random() * (YEARS - 1)) : 0;
    const pace = 0.05 + 0.04 * normal(random);
    let amount = pareto(random, LEAST, TAIL, MOST);
    for (const [year, column] of value.entries()) {
      if (year >= begun) column[belt] = Math.max(1, Math.round(amount));
      amount *= 1 + pace + 0.08 * normal(random);
    }
  }
  return value.map((column, at) => ({ measure, year: FIRST_YEAR + at, value: column, claim: new Int32Array() }));
}

function noClaims(): ClaimColumns {
  const columns = Object.fromEntries(CLAIM_COLUMNS.map((name) => [name, new CLAIM_LAYOUT[name](0)]));
  return { count: 0, ...columns } as ClaimColumns;
}
