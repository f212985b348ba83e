import type { Comparator } from '../belt/rule.ts';
import type { Bound, Interval } from '../figure/bound.ts';
import type { RuleState } from './rules.ts';

/** A number, or what lies just below (-1) or just above (1) it: 近100 and 超100 never are 100 itself. */
interface End {
  readonly at: number;
  readonly side: -1 | 0 | 1;
}

/** What may be true of a figure; null = open on that side. `soft` = 约. */
export interface Range {
  readonly low: End | null;
  readonly high: End | null;
  readonly soft: boolean;
}

const exactly = (at: number): End => ({ at, side: 0 });

/** The range behind a stated value, as the tiers read it: 约 counts by its value, 近 is just short of what it names, 超 beyond it. */
export function rangeOf(value: number, bound: Bound, high: number | null): Range {
  const at = exactly(value);
  const range = (low: End | null, top: End | null): Range => ({ low, high: top, soft: bound === 'about' });
  switch (bound) {
    case 'exact':
    case 'about':
      return range(at, at);
    case 'nearly':
      return range({ at: value, side: -1 }, { at: value, side: -1 });
    case 'over':
      return range({ at: value, side: 1 }, null);
    case 'at_least':
      return range(at, null);
    case 'at_most':
      return range(null, at);
    case 'between':
      return range(at, exactly(high ?? value));
  }
}

/** The range of a growth, in %. Rounded to nine digits after the point: 110 / 100 - 1 must not be more than 10 %. */
export function rangeOfRate(rate: Interval): Range {
  const end = (fraction: number | null) => (fraction === null ? null : exactly(Number((fraction * 100).toFixed(9))));
  return { low: end(rate.low), high: end(rate.high), soft: rate.approximate };
}

/** What two sources allow of the same quantity; where they contradict each other, the first. */
export function both(first: Range, second: Range): Range {
  const low = first.low === null || (second.low && second.low.at > first.low.at) ? second.low : first.low;
  const high = first.high === null || (second.high && second.high.at < first.high.at) ? second.high : first.high;
  return low && high && low.at > high.at ? first : { low, high, soft: first.soft || second.soft };
}

/** A part's figure proves what the whole has at least, and no more. */
export function atLeast(range: Range): Range {
  return { ...range, high: null };
}

/** Both ends moved to another unit by an increasing function. */
export function mapRange(range: Range, move: (at: number) => number): Range {
  const moved = (end: End | null) => (end === null ? null : { ...end, at: move(end.at) });
  return { low: moved(range.low), high: moved(range.high), soft: range.soft };
}

/** Whether every number of the range stands so to the threshold (met), none does (unmet), or some do (unknown). */
export function compareRange({ low, high }: Range, comparator: Comparator, threshold: number): RuleState {
  const [lowest, highest] = [low === null ? -Infinity : sign(low, threshold), high === null ? Infinity : sign(high, threshold)]; // prettier-ignore
  switch (comparator) {
    case '>':
      return lowest > 0 ? 'met' : highest <= 0 ? 'unmet' : 'unknown';
    case '>=':
      return lowest >= 0 ? 'met' : highest < 0 ? 'unmet' : 'unknown';
    case '<':
      return highest < 0 ? 'met' : lowest >= 0 ? 'unmet' : 'unknown';
    case '<=':
    case 'rank<=':
      return highest <= 0 ? 'met' : lowest > 0 ? 'unmet' : 'unknown';
  }
}

function sign(end: End, threshold: number): number {
  return Math.sign(end.at - threshold) || end.side;
}

/**
 * What the figure still lacks to the threshold, in the unit of both: positive = short by so much, negative = beyond it by so much;
 * null = open on that side. 近36.8亿 lacks at least 3.2 to 40.
 */
export function gapOf(range: Range, comparator: Comparator, threshold: number): Interval {
  const low = range.low === null || range.low.side < 0 ? null : range.low.at;
  const high = range.high === null ? null : range.high.at;
  const rises = comparator === '>' || comparator === '>=';
  const lack = (end: number | null) =>
    end === null ? null : difference(rises ? threshold : end, rises ? end : threshold);
  return { low: lack(rises ? high : low), high: lack(rises ? low : high), approximate: range.soft };
}

/** a - b without the dust of binary fractions: 40 - 36.8 = 3.2. */
function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12)) + 0;
}

/** The range as plain ends, for showing. */
export function intervalOfRange({ low, high, soft }: Range): Interval {
  const from = low === null || low.side < 0 ? null : low.at;
  return { low: from, high: high?.at ?? null, approximate: soft };
}
