import type { Level, Words } from '../belt/model.ts';
import type { Comparator, Condition, RuleSubject } from '../belt/rule.ts';
import type { Interval } from '../figure/bound.ts';
import type { RuleState } from './rules.ts';

/**
 * Why a condition is unknown. no-figure: nobody stated one · bound: the figure's bound leaves it open · scope: only a part, or not what the rule
 * covers · not-comparable: no full year, no unit that converts, or two years on different bases · rank-open: unknown rates of others may change
 * the place · no-measure: the data have no such figure at all · in-words: no figure answers it.
 */
export type Reason = 'no-figure' | 'bound' | 'scope' | 'not-comparable' | 'rank-open' | 'no-measure' | 'in-words';

/** A figure that a condition was put to, in the condition's unit. */
export interface RuleFigure {
  /** One year, or the first and last of a growth; empty = no year has any. */
  readonly years: readonly number[];
  /** null = there is none. */
  readonly interval: Interval | null;
  /** Short by (positive) or beyond (negative) the threshold; null = no figure. */
  readonly gap: Interval | null;
  readonly state: RuleState;
  readonly reason: Reason | null;
  /** Row of `Texts.measures` that the figure was stated for; -1 = none. */
  readonly measure: number;
  /** Rows of the claims; empty in a pack without claims. */
  readonly claims: readonly number[];
  /** A claim speaks of nearly the whole belt (规上 …), not of the whole. */
  readonly near: boolean;
}

/** A place among the belts that pass the conditions before it. */
export interface Place {
  /** The first and the last place that may be true. */
  readonly best: number;
  readonly worst: number;
  /** The place among the rates that are known, by their lower ends; null = the belt's own has none. */
  readonly among: number | null;
  /** Belts that surely pass, and those of them whose rate is known. */
  readonly field: number;
  readonly known: number;
  /** Belts that may pass too. */
  readonly open: number;
}

/** One figure to ask for. */
export interface Ask extends Words {
  /** Code of a measure, or of a condition's measure that the data do not have. */
  readonly measure: string;
  /** One year, or the first and last of a growth; empty = the newest there is. */
  readonly years: readonly number[];
  readonly unit: string;
  /** null = the figure itself is wanted, not whether it reaches anything. */
  readonly comparator: Comparator | null;
  readonly value: number | null;
  /** What it must cover, in words; '' = the whole. */
  readonly scope: string;
  /** The data have this measure. */
  readonly inData: boolean;
}

/** One condition put to one belt. */
export interface Finding {
  readonly condition: Condition;
  readonly state: RuleState;
  readonly reason: Reason | null;
  readonly figures: readonly RuleFigure[];
  readonly place: Place | null;
  readonly parts: readonly Finding[];
  /** Figures that are missing while it is unknown. */
  readonly asks: readonly Ask[];
  /** Knowing all of `asks` exactly is sure to decide it. */
  readonly sure: boolean;
}

/** always: whatever this figure is, it decides the rule · maybe: on one side of its threshold · together: only with others. */
export const DECIDES = ['always', 'maybe', 'together'] as const;
export type Decides = (typeof DECIDES)[number];

/** What is still to be asked. */
export interface Settle {
  /** The one to ask first: what decides most, then what the data have a measure for, then the order of the rule, newest year first. */
  readonly first: Ask;
  readonly decides: Decides;
  /** The fewest figures that make the rule met, if all of them come out well; `first` is one of them. */
  readonly asks: readonly Ask[];
  /** Open conditions that no figure can answer. */
  readonly inWords: number;
}

/** Why a rule is not put to a belt or city at all. */
export interface Refusal extends Words {
  readonly why: 'subject' | 'level' | 'place';
  readonly subject: RuleSubject;
  /** Level of the belt's own place. */
  readonly level: Level;
  /** Row of the place that the rule is bound to; -1 = none. */
  readonly place: number;
  /** City and level-1 industry that a rule by city and category may be put to instead; null = none. */
  readonly instead: { readonly prefecture: number; readonly sector: number } | null;
}

/** A rule's answer. */
export interface Verdict {
  readonly rule: string;
  readonly state: RuleState | 'refused';
  readonly refusal: Refusal | null;
  readonly conditions: readonly Finding[];
  /** The figure that the bands sort by; null = the rule has no bands. */
  readonly sorted: RuleFigure | null;
  /** Codes of the bands that are still possible; one = settled. */
  readonly bands: readonly string[];
  readonly settle: Settle | null;
  /** Rows of `Texts.lists` that were made by this rule and hold the belt (for a city: any belt of it in the industry). */
  readonly listed: readonly number[];
}
