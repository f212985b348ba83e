import { bandsOf, bandsOfStated } from '../analysis/bands.ts';
import type { ConcentrationText, Evidence } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Band } from '../belt/rule.ts';
import type { Interval } from '../figure/bound.ts';

/** The rule that sorts categories by the share of their five greatest brands. */
export const CR5_RULE = 'cr5-bands-2021';

/** One ratio of a market, as stated. */
export interface Ratio extends Pick<ConcentrationText, 'scope' | 'period' | 'value' | 'bound' | 'note' | 'source'> {
  /** Of how many greatest: 5 in CR5. */
  readonly k: number;
  /** Codes of the bands that the figure may fall in; empty = it is no CR5. */
  readonly bands: readonly string[];
  /** Another source gives the same ratio of the same period otherwise, or a smaller group a greater share. */
  readonly conflict: boolean;
}

/** A market with a published concentration. */
export interface Market {
  readonly category: string;
  /** Code and name of the industry that stands for it; null = none does. */
  readonly industry: (Words & { readonly code: string }) | null;
  /** Newest first; of one period CR5 before the others. */
  readonly ratios: readonly Ratio[];
  /** A CR5 is published. */
  readonly published: boolean;
  /** What the newest other ratio alone leaves possible for CR5 (%), and its bands; null = a CR5 is published. */
  readonly possible: { readonly from: Ratio; readonly interval: Interval; readonly bands: readonly string[] } | null;
}

/** A band with what it advises. */
export type AdvisedBand = Words & Pick<Band, 'code' | 'min' | 'minIn' | 'max' | 'maxIn' | 'advice'>;

/** The bands of the report, in rising order; none where the pack lacks the rule. */
export function cr5Bands({ texts }: Pack): readonly AdvisedBand[] {
  return texts.rules.find(({ id }) => id === CR5_RULE)?.bands ?? [];
}

/** Markets in the order of the table, each with its ratios beside the bands. */
export function marketsOf(pack: Pack, { concentration }: Evidence): Market[] {
  const bands = cr5Bands(pack).map(toBand);
  const byCategory = new Map<string, ConcentrationText[]>();
  for (const row of concentration) byCategory.set(row.category, [...(byCategory.get(row.category) ?? []), row]);
  return Array.from(byCategory, ([category, rows]) => {
    const ratios = rows.map((row) => ratioOf(row, rows, bands)).sort(newestFirst);
    const published = ratios.some(({ k }) => k === 5);
    const industry = pack.texts.industries[rows[0]?.industry ?? -1];
    return {
      category,
      industry: industry ? { code: industry.code, zh: industry.zh, en: industry.en } : null,
      ratios,
      published,
      possible: published ? null : possibleOf(ratios, bands),
    };
  });
}

/**
 * CR5 (%) that one CR_k (%) leaves possible: shares fall from the first on, so CR_k ≤ CR5 ≤ CR_k · 5/k for k < 5, and CR_k · 5/k ≤ CR5 ≤ CR_k for k > 5;
 * never above 100.
 */
export function cr5From(k: number, value: number): Interval {
  const scaled = Math.min(100, (value * 5) / k);
  return { low: Math.min(value, scaled), high: Math.max(value, scaled), approximate: false };
}

function possibleOf(ratios: readonly Ratio[], bands: ReturnType<typeof toBand>[]): Market['possible'] {
  // Only an exact figure, the nearest to CR5 of the newest period, bounds CR5 on both sides.
  const newest = ratios[0]?.period;
  const [from] = ratios
    .filter(({ bound, period, k }) => bound === 'exact' && period === newest && k > 1)
    .sort((a, b) => Math.abs(a.k - 5) - Math.abs(b.k - 5));
  if (!from) return null;
  const interval = cr5From(from.k, from.value);
  return { from, interval, bands: bandsOf(interval, bands).map(({ code }) => code) };
}

function ratioOf(
  row: ConcentrationText,
  market: readonly ConcentrationText[],
  bands: ReturnType<typeof toBand>[],
): Ratio {
  const { scope, period, value, bound, note, source } = row;
  const k = rankOf(row);
  return {
    ...{ k, scope, period, value, bound, note, source },
    bands: k === 5 ? bandsOfStated(value, bound, null, bands).map(({ code }) => code) : [],
    conflict: market.some((other) => other !== row && contradicts(row, other)),
  };
}

/** A group of six cannot hold less than the five within it; one ratio of one period cannot be two numbers. */
function contradicts(one: ConcentrationText, other: ConcentrationText): boolean {
  if (one.period !== other.period || one.scope !== other.scope) return false;
  const [first, second] = [rankOf(one), rankOf(other)];
  if (first === second) return one.value !== other.value;
  const [fewer, more] = first < second ? [one, other] : [other, one];
  return fewer.value > more.value;
}

function rankOf({ measure }: ConcentrationText): number {
  return Number(measure.replace('cr', ''));
}

function newestFirst(a: Ratio, b: Ratio): number {
  if (a.period !== b.period) return a.period < b.period ? 1 : -1;
  return Math.abs(a.k - 5) - Math.abs(b.k - 5);
}

function toBand({ code, min, minIn, max, maxIn }: AdvisedBand) {
  return { code, min, min_inclusive: minIn, max, max_inclusive: maxIn };
}
