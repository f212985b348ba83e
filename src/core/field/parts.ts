import { CLAIM_RANKS, CONFIDENCES, STATUSES } from '../belt/model.ts';
import type { Value } from './edit.ts';
import { SILENCES, type FigureEntry, type Fix, type Informant, type Site } from './visit.ts';

/** The properties of a value; of one that has none, nothing. What is read here another version, or another app, may have written. */
export function partsOf(value: Value | undefined): Readonly<Partial<Record<string, Value>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return value as Readonly<Record<string, Value>>;
}

export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The texts of a list; one text alone is a list of it. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

function oneOf<Code extends string>(value: Value | undefined, codes: readonly Code[], otherwise: Code): Code {
  return codes.find((code) => code === value) ?? otherwise;
}

/** A figure as a person said it; what is not there is as a new entry has it. null = it names no measure. */
export function entryOf(value: Value | undefined): FigureEntry | null {
  const parts = partsOf(value);
  const measure = textOf(parts['measure']);
  if (measure === '') return null;
  return {
    measure,
    text: textOf(parts['text']),
    unit: textOf(parts['unit']),
    period: textOf(parts['period']),
    scope: textOf(parts['scope']),
    status: oneOf(parts['status'], STATUSES, 'told'),
    informant: textOf(parts['informant']),
    confidence: oneOf(parts['confidence'], CONFIDENCES, 'medium'),
    proof: textsOf(parts['proof']),
    silence: SILENCES.find((silence) => silence === parts['silence']) ?? null,
    rank: oneOf(parts['rank'], CLAIM_RANKS, 'normal'),
    note: textOf(parts['note']),
  };
}

/** Where a thing is; null = neither a point nor a code nor a name. */
export function siteOf(value: Value | undefined): Site | null {
  const parts = partsOf(value);
  const site: Site = {
    fix: fixOf(parts['fix']),
    code: textOf(parts['code']),
    codeYear: numberOf(parts['codeYear']) ?? 0,
    town: textOf(parts['town']),
    name: textOf(parts['name']),
    note: textOf(parts['note']),
  };
  return site.fix || site.code || site.town || site.name ? site : null;
}

/** A point on the earth; null = it is none. */
export function fixOf(value: Value | undefined): Fix | null {
  const parts = partsOf(value);
  const [lon, lat] = [numberOf(parts['lon']), numberOf(parts['lat'])];
  if (lon === null || lat === null || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return {
    lon,
    lat,
    accuracy: numberOf(parts['accuracy']),
    heading: numberOf(parts['heading']),
    samples: numberOf(parts['samples']) ?? 1,
    method: oneOf(parts['method'], ['gps', 'tap', 'name'], 'tap'),
    datum: 'WGS-84',
    at: textOf(parts['at']),
  };
}

export function informantOf(value: Value | undefined): Informant {
  const parts = partsOf(value);
  const { accompanied } = parts;
  return {
    name: textOf(parts['name']),
    role: textOf(parts['role']),
    unit: textOf(parts['unit']),
    contact: textOf(parts['contact']),
    years: textOf(parts['years']),
    accompanied: typeof accompanied === 'boolean' ? accompanied : null,
  };
}
