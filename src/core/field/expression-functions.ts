import { roundTo } from '../figure/say-number.ts';

/** What an expression works with; '' = nothing was answered. */
export type Plain = string | number | boolean;

export function numberOf(value: Plain): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value.trim() === '' ? NaN : (daysOf(value) ?? Number(value));
}

/** Days since 1970 of an ISO date, so that dates compare and subtract as ODK has them; null = it is none. */
function daysOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

export function textOf(value: Plain): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'boolean' ? (value ? 'true' : 'false') : value;
}

export function truthOf(value: Plain): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== '' && value !== false;
}

interface Known {
  readonly least: number;
  /** Left out = as many as `least`. */
  readonly most?: number;
  readonly run: (given: readonly Plain[], today: string) => Plain;
}

const text = (given: readonly Plain[], at: number) => textOf(given[at] ?? '');
const number = (given: readonly Plain[], at: number) => numberOf(given[at] ?? '');
const codes = (value: string) => value.split(/\s+/).filter((code) => code !== '');
const answered = (given: readonly Plain[]) => given.map(numberOf).filter((one) => !Number.isNaN(one));

/** By name, with how many values each takes. */
export const FUNCTIONS: Readonly<Partial<Record<string, Known>>> = {
  'true': { least: 0, run: () => true },
  'false': { least: 0, run: () => false },
  'not': { least: 1, run: ([one = '']) => !truthOf(one) },
  'boolean': { least: 1, run: ([one = '']) => truthOf(one) },
  'selected': { least: 2, run: (given) => codes(text(given, 0)).includes(text(given, 1)) },
  'selected-at': { least: 2, run: (given) => codes(text(given, 0))[number(given, 1)] ?? '' },
  'count-selected': { least: 1, run: (given) => codes(text(given, 0)).length },
  'string-length': { least: 1, run: (given) => [...text(given, 0)].length },
  'regex': { least: 2, run: (given) => matches(text(given, 0), text(given, 1)) },
  'contains': { least: 2, run: (given) => text(given, 0).includes(text(given, 1)) },
  'starts-with': { least: 2, run: (given) => text(given, 0).startsWith(text(given, 1)) },
  'ends-with': { least: 2, run: (given) => text(given, 0).endsWith(text(given, 1)) },
  'concat': { least: 1, most: 50, run: (given) => given.map(textOf).join('') },
  'substr': { least: 2, most: 3, run: (given) => [...text(given, 0)].slice(number(given, 1), given.length > 2 ? number(given, 2) : undefined).join('') }, // prettier-ignore
  'normalize-space': { least: 1, run: (given) => text(given, 0).trim().replace(/\s+/g, ' ') },
  'string': { least: 1, run: (given) => text(given, 0) },
  'number': { least: 1, run: (given) => number(given, 0) },
  'int': { least: 1, run: (given) => Math.trunc(number(given, 0)) },
  'abs': { least: 1, run: (given) => Math.abs(number(given, 0)) },
  'pow': { least: 2, run: (given) => number(given, 0) ** number(given, 1) },
  'round': { least: 1, most: 2, run: (given) => roundTo(number(given, 0), given.length > 1 ? number(given, 1) : 0) },
  'min': { least: 1, most: 50, run: (given) => least(answered(given)) },
  'max': { least: 1, most: 50, run: (given) => 0 - least(answered(given).map((one) => 0 - one)) },
  'coalesce': { least: 2, run: ([one = '', other = '']) => (textOf(one) === '' ? other : one) },
  'once': { least: 1, run: ([one = '']) => one },
  'if': { least: 3, run: ([asked = '', then = '', otherwise = '']) => (truthOf(asked) ? then : otherwise) },
  'today': { least: 0, run: (_, today) => today },
  'date': { least: 1, run: (given) => text(given, 0).slice(0, 10) },
  'decimal-date-time': { least: 1, run: (given) => number(given, 0) },
}; // prettier-ignore

function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : Math.min(...numbers);
}

/** The whole text must match, as in ODK Collect. A pattern that is none matches nothing. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value.slice(0, 2000));
  } catch {
    return false;
  }
}
