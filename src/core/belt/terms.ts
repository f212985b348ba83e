/** Levels of the administrative division (GB/T 2260), widest first. */
export const LEVELS = ['province', 'prefecture', 'county', 'town'] as const;
export type Level = (typeof LEVELS)[number];

/** A text in both languages of the app. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type MeasureKind = 'money' | 'count' | 'share' | 'growth' | 'quantity' | 'rank' | 'multiple' | 'other';

export interface MeasureText extends Words {
  readonly code: string;
  readonly kind: MeasureKind;
  /** Base unit of the pack: 万元, 万美元, 家, 人, % … */
  readonly unit: string;
  readonly addable: boolean;
  /** May be the size of a circle. */
  readonly scale: boolean;
}
