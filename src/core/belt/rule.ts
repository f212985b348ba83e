import type { Level, MeasureText, Words } from './terms.ts';

/** What one verdict of a rule is about. */
export const RULE_SUBJECTS = ['belt', 'city×category', 'town', 'village', 'category'] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/** `rank<=` holds for a place in an order from the greatest down. */
export const COMPARATORS = ['>', '>=', '<', '<=', 'rank<='] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A figure beside a threshold. Its words name the quantity where the measure's own name does not; '' = they do not. */
export interface Comparison extends Words {
  readonly kind: 'compare';
  /**
   * Code of `Texts.measures`, or a quantity that is worked out: `scale`, the best money figure, `yoy_growth` and `average_growth`, growth of what
   * `of` names. For any other code the data have no such figure, and that is what a verdict says.
   */
  readonly measure: string;
  /** Measure (or `scale`) that a growth is of; '' for all others. */
  readonly of: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  /** Span of a mean growth, or with `eachYear` how many years running must hold; 0 = the newest figure. */
  readonly years: number;
  readonly eachYear: boolean;
  /** What the figure must cover, in the rule's own words; '' = the whole. */
  readonly scope: string;
}

/** A requirement that no figure answers: a threshold that was not verified, or a reason to be excluded. */
interface InWords extends Words {
  readonly kind: 'words';
  readonly exclude: boolean;
}

interface ConditionGroup {
  readonly kind: 'any' | 'all';
  readonly parts: readonly Condition[];
}

export type Condition = Comparison | InWords | ConditionGroup;

/** One step of a scale: from `min` to `max` (null = no end) in `unit`; exactly one of two neighbours holds their common edge. */
export interface Band extends Words {
  readonly code: string;
  readonly min: number;
  readonly minIn: boolean;
  readonly max: number | null;
  readonly maxIn: boolean;
  readonly unit: string;
  readonly advice: Words | null;
}

/** Thresholds as data: who set them, when, for which place and for what. */
export interface RuleText extends Words {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  /** Row of `Texts.places` that the rule is bound to; -1 = the nation. */
  readonly place: number;
  readonly subject: RuleSubject;
  /** A belt must lie within one place of this level; null = any belt. */
  readonly level: Level | null;
  /** What the bands sort by; '' = there are none. */
  readonly measure: string;
  /** All must hold. */
  readonly conditions: readonly Condition[];
  readonly bands: readonly Band[];
  /** Row of `Texts.sources`; -1 = only the citation. */
  readonly source: number;
  readonly citation: string;
  readonly notes: string;
  readonly definition: Words | null;
  /** Square kilometres that a belt usually stays within, and years that a recognition holds; null = not said. */
  readonly area: number | null;
  readonly validity: number | null;
}

/** Unit that figures of a condition's measure are held in; null = the data have no such measure. */
export function unitOfMeasure(measures: readonly Pick<MeasureText, 'code' | 'unit'>[], code: string): string | null {
  if (code === 'scale') return '万元';
  if (isGrowth(code)) return '%';
  return measures.find((measure) => measure.code === code)?.unit ?? null;
}

/** The condition is on growth, not on an amount. */
export function isGrowth(code: string): boolean {
  return code === 'yoy_growth' || code === 'average_growth';
}
