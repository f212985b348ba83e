import type { Pack } from '../belt/pack.ts';
import { factorOf, rateOf, type Multiple, type Sense } from '../figure/multiple.ts';
import { readMultiple } from '../figure/read-multiple.ts';
import type { Interval } from '../figure/bound.ts';
import { readClaim } from './claim.ts';

/** What a claim in 倍 means: later over earlier amount, and the same as a rate (fraction). */
export interface MultipleClaim {
  readonly multiple: Multiple;
  readonly factor: Interval;
  readonly rate: Interval;
}

/**
 * Reads claim `row` of kind `multiple`. The source's own words in its note decide (原文说同比增长12倍: ×13); where they name another number or none, the
 * measure's name does (…增长倍数: grew by so much; …倍数: so many times the earlier one). Words that allow both readings give a range from one to
 * the other. null = the claim is of another kind. Throws a RangeError for a claim that the pack does not have.
 */
export function multipleOf(pack: Pack, row: number): MultipleClaim | null {
  if (!(row >= 0 && row < pack.claims.count)) throw new RangeError(`the pack has no claim ${row}`);
  const { measure, value, high, bound, note } = readClaim(pack, row);
  const text = pack.texts.measures[measure];
  if (text?.kind !== 'multiple') return null;
  const read = readMultiple(note);
  const heard = read.ok && read.multiple.unit === '倍' && read.multiple.value === value ? read.multiple.sense : null;
  const sense: Sense = heard ?? (text.zh.includes('增长') ? 'growth' : 'level');
  const multiple: Multiple = { sense, value, high, bound, unit: '倍' };
  return { multiple, factor: factorOf(multiple), rate: rateOf(multiple) };
}
