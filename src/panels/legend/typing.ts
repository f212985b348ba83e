import type { Query } from '../../core/analysis/query.ts';
import { unitParts } from '../../core/figure/unit.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { language } from '../../state/language.svelte.ts';

/** In what a person types the breaks of coloured places: money in 亿元 or CNY bn, all else as it is counted. */
export function typingUnit(query: Query): { readonly worth: number; readonly name: string } {
  const code = query.areas === 'series' ? query.series : query.measure;
  const unit = explorer.vocabulary?.measures.find((each) => each.code === code)?.unit ?? '万元';
  const { power, noun } = unitParts(unit);
  if (query.areas === 'count') return { worth: 1, name: '' };
  const currency = CURRENCIES[noun];
  if (!currency) return { worth: 1, name: language.current === 'zh' ? unit : '' };
  const zh = language.current === 'zh';
  return { worth: 10 ** ((zh ? 8 : 9) - power), name: zh ? `亿${noun}` : `${currency} bn` };
}

const CURRENCIES: Readonly<Record<string, string>> = { 元: 'CNY', 美元: 'USD' };
