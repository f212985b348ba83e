import { RECORD_KINDS, type Edit, type RecordKind, type Value } from './edit.ts';

/** An edit as one line of JSON, its keys in a fixed order: the same edit gives the same text on every device. */
export function lineOf({ id, record, kind, field, value, after, at, by, device }: Edit): string {
  return JSON.stringify({ id, record, kind, field, value: ordered(value), after: [...after].sort(), at, by, device });
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a === b || lineOf(a) === lineOf(b);
}

/** Reads what `lineOf` wrote. null = no edit: not JSON, or a part is missing or of another kind. */
export function readLine(line: string): Edit | null {
  try {
    const read = JSON.parse(line) as unknown;
    return isEdit(read) ? read : null;
  } catch {
    return null;
  }
}

/** Whether a thing out of a file may be taken for an edit. */
export function isEdit(thing: unknown): thing is Edit {
  if (typeof thing !== 'object' || thing === null) return false;
  const { id, record, kind, field, value, after, at, by, device } = thing as Readonly<Record<string, unknown>>;
  const texts = [id, record, field, at, by, device];
  return (
    texts.every((text) => typeof text === 'string') &&
    [id, record, field].every((text) => text !== '') &&
    RECORD_KINDS.includes(kind as RecordKind) &&
    value !== undefined &&
    Array.isArray(after) &&
    after.every((each) => typeof each === 'string')
  );
}

/** SHA-256 of the files that an edit names, wherever in its value. */
export function namesFile({ value }: Edit): string[] {
  return Array.from(JSON.stringify(value).matchAll(/"([0-9a-f]{64})"/g), ([, sha256 = '']) => sha256);
}

/** The same value with the keys of all its parts in a fixed order. */
export function ordered(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(ordered);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, ordered(value[key])]])));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
