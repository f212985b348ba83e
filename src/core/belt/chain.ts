/**
 * What the supplier of a chain link gives: 原料 · 零部件 · 成品 sold or fitted with the user's own · 设备 · 包装 · 物流 · 直播 · 服务 (testing, software).
 */
export const CHAIN_ROLES = [
  'material',
  'part',
  'product',
  'equipment',
  'packaging',
  'logistics',
  'live',
  'service',
] as const;
export type ChainRole = (typeof CHAIN_ROLES)[number];

/** One industry supplies another. A level-1 industry stands for all those under it. */
export interface ChainText {
  /** Rows of `Texts.industries`. */
  readonly supplier: number;
  readonly user: number;
  readonly role: ChainRole;
  /** What goes from one to the other. */
  readonly zh: string;
  readonly en: string;
  /** Row of `Texts.sources`; left out = this project's own judgement of the trade. */
  readonly source?: number;
}
