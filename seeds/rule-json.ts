/** An object as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of an object; '' = it has none. */
export function textOf(record: Json, key: string): string {
  return typeof record[key] === 'string' ? record[key] : '';
}

/** A list of an object; empty = it has none. */
export function listOf(record: Json, key: string): readonly unknown[] {
  return Array.isArray(record[key]) ? record[key] : [];
}

/** A number of an object; null = it has none. */
export function numberOf(record: Json, key: string): number | null {
  return typeof record[key] === 'number' ? record[key] : null;
}
