import type { Bound } from './bound.ts';

/** A word around a number: how sure it is, its sign, or nothing that matters. */
export type Hedge = Exclude<Bound, 'exact' | 'between'> | 'minus' | 'plain';

const BEFORE: readonly (readonly [RegExp, Hedge])[] = [
  [/^(?:不超过|不多于|不高于|不大于|最多|至多|顶多|最高|不到|不足|不满|少于|低于|小于)/, 'at_most'],
  [/^(?:不少于|不低于|不小于|至少|起码|最少|最低|少说也?有?|上(?=[十百千万亿]))/, 'at_least'],
  [/^(?:超过|超出|超|逾|突破|大于|多于|高于|不止|不只|[过破](?=[\d一二两三四五六七八九十百千万亿]))/, 'over'],
  [/^(?:将近|接近|临近|几乎|快到?|近|差一点到?|差点到?)/, 'nearly'],
  [/^(?:大约莫?|大概|大致|大体|约莫|约为|约|差不多|估计|估摸着?|可能|应该|一般|左右)/, 'about'],
  [/^(?:负|零下|-|−|亏损?)/, 'minus'],
  [/^(?:一共|总共|共计|合计|总计|共|现有|拥有|目前|现在|高达|多达|达到|达|到|为|是|有|在|介于|从|好(?=几)|也就|就|[:=+])/, 'plain'],
  [/^(?:(?:一年|每年|全年|年)(?:总?产值|销售额|产量|销量|产|销|出口额?|收入)?|总?产值|销售额|营收|出口额|企业|员工)(?=[^\s])/, 'plain'],
]; // prettier-ignore

const AFTER: readonly (readonly [RegExp, Hedge])[] = [
  [/以上|往上|起步|朝上|开外|打底|不少于/, 'at_least'],
  [/以内|之内|以下|封顶|不到|不足/, 'at_most'],
  [/出头|有余|不止|挂零|多|余/, 'over'],
  [/左右|上下|前后|差不多|的样子|吧/, 'about'],
  [/了$|之间|整|的?总?规模|[。.!?~]$/, 'plain'],
  [/\+$/, 'at_least'],
];

/** Takes the words off the front of a text; what is left starts with something else. */
export function hedgesBefore(text: string): { readonly hedges: readonly Hedge[]; readonly rest: string } {
  const hedges: Hedge[] = [];
  let rest = text;
  for (let at = 0; at < 6; at++) {
    const [pattern, hedge] = BEFORE.find(([one]) => one.test(rest)) ?? [];
    if (!pattern || !hedge) break;
    hedges.push(hedge);
    rest = rest.replace(pattern, '');
  }
  return { hedges, rest };
}

/** Takes the words out of what follows a number; what is left is its unit. */
export function hedgesAfter(text: string): { readonly hedges: readonly Hedge[]; readonly rest: string } {
  const hedges: Hedge[] = [];
  let rest = text;
  for (const [pattern, hedge] of AFTER) {
    if (!pattern.test(rest)) continue;
    hedges.push(hedge);
    rest = rest.replace(pattern, '');
  }
  return { hedges, rest };
}

/** The one bound of several words: what is definite goes before 约. null = they contradict each other. */
export function boundOfHedges(hedges: readonly Hedge[]): Bound | null {
  const has = (...these: readonly Hedge[]) => these.some((hedge) => hedges.includes(hedge));
  if (has('over', 'at_least') && has('nearly', 'at_most')) return null;
  const order = ['at_most', 'at_least', 'nearly', 'over', 'about'] as const;
  return order.find((hedge) => has(hedge)) ?? 'exact';
}
