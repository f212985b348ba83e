import type { Words } from '../../belt/terms.ts';
import type { Bounds } from '../inset-needed.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetGround } from '../sheet/ground.ts';
import type { SheetWear } from '../sheet/wear.ts';
import type { SlideTale } from '../slide-tale.ts';

/** What is looked at before anything is projected or leaves. */
export const RULES = [
  ...['dashes', 'inset', 'extent', 'hainan', 'covering', 'taiwan', 'names', 'review'],
  ...['sources', 'no-data', 'contrast', 'grey', 'colour-blind', 'private', 'reviewed-map', 'left-out'],
] as const;
export type RuleName = (typeof RULES)[number];

/** What a sheet was laid out from. */
export interface Facts {
  readonly tale: SlideTale;
  readonly ground: SheetGround;
  readonly wear: SheetWear;
  /** The outlines are the unit's own reviewed ones. */
  readonly reviewed: boolean;
}

/** What one tap does about a finding: lay out anew as it should be, dress otherwise, show more ground, leave out what is private. */
export type Fix =
  | { readonly kind: 'again' }
  | { readonly kind: 'wear'; readonly change: Partial<SheetWear> }
  | { readonly kind: 'bounds'; readonly bounds: Bounds | null }
  | { readonly kind: 'redact' };

/** Something that is not as it should be. */
export interface Finding {
  readonly rule: RuleName;
  /** block: it would be wrong as a public map of China. */
  readonly level: 'block' | 'warn';
  readonly why: Words;
  /** Where it is written that it must be so. */
  readonly source: Words;
  /** null = only the person can do something about it. */
  readonly fix: Fix | null;
}

export type Rule = (sheet: Sheet, facts: Facts) => Finding[];
/** What holds of every sheet with figures, with a map or without. */
export type TaleRule = (sheet: Sheet, facts: Pick<Facts, 'tale' | 'wear'>) => Finding[];
/** What holds of every sheet, with a map or without. */
export type PlainRule = (sheet: Sheet, facts: Pick<Facts, 'wear'>) => Finding[];

/** The rules that a finding can stand on. */
export const LAW = {
  content: {
    zh: '公开地图内容表示规范（自然资规〔2023〕2号）',
    en: 'Rules for the content of public maps (MNR 2023 No. 2)',
  },
  review: { zh: '地图管理条例；地图审核管理规定', en: 'Regulations on maps; rules for the review of maps' },
  wcag: { zh: 'WCAG 2.2，1.4.3 与 1.4.11', en: 'WCAG 2.2, 1.4.3 and 1.4.11' },
  sight: { zh: 'Machado 等 2009：色觉缺陷的模型', en: 'Machado et al. 2009: a model of colour vision deficiency' },
  house: {
    zh: '带图：每个数字都有来源，没有数字的就写“暂无数据”',
    en: 'Daitu: every figure has its source, and none is never zero',
  },
} as const satisfies Record<string, Words>;
export const AGAIN: Fix = { kind: 'again' };
