import { lastOf } from '../last.ts';
import { MONEY_BREAKS, quantileBreaks, sorted } from './breaks.ts';
import { jenksBreaks } from './jenks.ts';

/** How classes are asked for: by a method, or at numbers that a person typed (ascending). */
export type Method = 'tiers' | 'quantiles' | 'jenks' | 'equal' | readonly number[];

/** few: there are not as many different values as classes · other: the tiers are amounts of money · outside: no value on one side of a typed number · many: more numbers were typed than the ramp has colours for, the rest is left out. */
export type Shortcoming = 'few' | 'other' | 'outside' | 'many';

/** Breaks that were made, and what of the wish could not be had. */
export interface Broken {
  /** null = the method does not fit these values at all: classes are made as if nobody had asked. */
  readonly breaks: readonly number[] | null;
  readonly lacks: Shortcoming | null;
}

/**
 * Breaks by a method.
 * @param money the values are amounts of money in 万元; only they have published tiers
 * @param classes as many as the ramp has colours
 */
export function breaksBy(
  method: Method,
  values: ArrayLike<number>,
  { money, classes }: { readonly money: boolean; readonly classes: number },
): Broken {
  if (typeof method !== 'string') return typed(method, values, classes);
  if (method === 'tiers') return money ? { breaks: MONEY_BREAKS, lacks: null } : { breaks: null, lacks: 'other' };
  const different = new Set(sorted(values)).size;
  const breaks = METHODS[method](values, classes);
  return different < classes ? { breaks: null, lacks: 'few' } : { breaks, lacks: null };
}

const METHODS = { quantiles: quantileBreaks, jenks: jenksBreaks, equal: equalBreaks } as const;

/** Classes of the same width from the least value to the greatest; none where all are equal. */
export function equalBreaks(values: ArrayLike<number>, classes: number): number[] {
  const ascending = sorted(values);
  const [least, most] = [ascending[0] ?? NaN, lastOf(ascending) ?? NaN];
  if (!(most > least)) return [];
  return Array.from({ length: classes - 1 }, (_, at) => least + ((most - least) * (at + 1)) / classes);
}

function typed(numbers: readonly number[], values: ArrayLike<number>, classes: number): Broken {
  const breaks = numbers.slice(0, classes - 1);
  const ascending = sorted(values);
  const [least, most] = [ascending[0] ?? Infinity, lastOf(ascending) ?? -Infinity];
  const outside = breaks.some((number) => number <= least || number > most);
  const many = numbers.length > breaks.length;
  return { breaks, lacks: many ? 'many' : outside ? 'outside' : null };
}

/** What is wrong with a typed line of numbers; `at` = its number, from 1. */
export type TypingFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly most: number }
  | { readonly kind: 'number' | 'order'; readonly at: number; readonly text: string };

/**
 * Numbers that a person typed, parted by spaces, commas, semicolons or new lines, Chinese ones too; multiplied by `unit`, the worth of
 * one in base units. A comma inside a number cannot be told from one between numbers, so it always parts.
 */
export function readNumbers(text: string, unit: number, most: number): readonly number[] | TypingFault {
  const words = text.split(/[\s,，、;；]+/).filter(Boolean);
  if (words.length === 0) return { kind: 'none' };
  if (words.length > most) return { kind: 'many', most };
  const numbers: number[] = [];
  for (const [at, word] of words.entries()) {
    const number = /^[-+−]?\d+(\.\d+)?$/.test(word) ? Number(word.replace('−', '-')) * unit : NaN;
    if (Number.isNaN(number)) return { kind: 'number', at: at + 1, text: word };
    if (number <= (lastOf(numbers) ?? -Infinity)) return { kind: 'order', at: at + 1, text: word };
    numbers.push(number);
  }
  return numbers;
}
