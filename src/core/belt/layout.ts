import type { BeltColumns, ClaimColumns } from './columns.ts';
import type { Column } from './container.ts';

/** Element type of every column, by name: what `decode` insists on. */
export const BELT_LAYOUT = {
  province: Uint16Array,
  prefecture: Uint16Array,
  county: Uint16Array,
  town: Uint16Array,
  place: Uint16Array,
  industry: Uint16Array,
  sector: Uint16Array,
  within: Int32Array,
  lon: Float64Array,
  lat: Float64Array,
  point: Uint8Array,
  claimStart: Uint32Array,
  listStart: Uint32Array,
  list: Uint16Array,
  listSource: Uint16Array,
  listBatch: Uint16Array,
} as const satisfies Record<Exclude<keyof BeltColumns, 'count'>, new (length: number) => Column>;

export const CLAIM_LAYOUT = {
  kind: Uint8Array,
  subject: Int32Array,
  measure: Uint16Array,
  value: Float64Array,
  high: Float64Array,
  unit: Uint16Array,
  base: Float64Array,
  bound: Uint8Array,
  period: Uint16Array,
  inferred: Uint8Array,
  scope: Uint16Array,
  scopeWords: Uint16Array,
  note: Uint16Array,
  status: Uint8Array,
  confidence: Uint8Array,
  rank: Uint8Array,
  source: Uint16Array,
  line: Uint16Array,
} as const satisfies Record<Exclude<keyof ClaimColumns, 'count'>, new (length: number) => Column>;

export type BeltColumn = keyof typeof BELT_LAYOUT;
export type ClaimColumn = keyof typeof CLAIM_LAYOUT;
export const BELT_COLUMNS = Object.keys(BELT_LAYOUT) as readonly BeltColumn[];
export const CLAIM_COLUMNS = Object.keys(CLAIM_LAYOUT) as readonly ClaimColumn[];

/** What the names of all planes of values, or of their claims, begin with. */
export function planePrefix(part: 'value' | 'claim'): string {
  return `plane/${part}/`;
}

/** plane/value/output_value/2023 holds the values, plane/claim/output_value/2023 the rows of their claims. */
export function planeName(part: 'value' | 'claim', measure: string, year: number): string {
  return `${planePrefix(part)}${measure}/${year}`;
}

/** Read a plane's name back; null = the column is no plane of values. */
export function readPlaneName(name: string): { measure: string; year: number } | null {
  const match = /^plane\/value\/(.+)\/(\d{4})$/.exec(name);
  return match ? { measure: match[1] ?? '', year: Number(match[2]) } : null;
}
