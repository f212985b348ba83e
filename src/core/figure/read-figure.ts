import type { MeasureKind } from '../belt/terms.ts';
import { readGrowth, readRank, readTimes, type ChangeResult } from './read-change.ts';
import { plainText } from './read-plain.ts';
import { readQuantity } from './read-quantity.ts';
import { refuse } from './read-refusal.ts';
import { readShare } from './read-share.ts';
import { unitParts } from './unit.ts';

export type { ReadFigure } from './read-result.ts';
export type FigureResult = ChangeResult;

const SILENCE =
  /^(?:不知道|不清楚|不了解|不详|说不清楚?|没统计过?|没有统计|未统计|不愿说|不想说|不便说|不方便说|不便透露|保密|机密|商业秘密|不适用|\?+|n\/?a|unknown|refused)$/i;
const NONE = /^(?:无|没有|没|暂无|-+|\/|none|no)$/i;
const VAGUE =
  /很多|好多|许多|不少|若干|无数|大量|一些|大部分|绝大多数|少数|个别|成百上千|成千上万|千千万万|数不清|不多|很少|少量/;
const TIME = /(?:20|19)\d\d年|[去前今上明本]年|上半年|下半年|[一二三四1-4]季度|上个?月|本月/;
const RATE = /每天|每日|一天|日均|日产|月产|每个?月|一个月|月均|每小时|每周|一周|\/天|\/月/;
/** 3块5 = 3.5元, 六毛二 = 0.62元. */
const SMALL_MONEY = /^([\d一二两三四五六七八九十]+元)?(?:([\d一二三四五六七八九])[毛角])?([\d一二三四五六七八九])?分?$/;

/**
 * Reads a figure as people type it, with its unit and bound: 3.2亿, 约3-4亿, 两三百家, 三成, 增长8.5%, 第3名. The text itself is kept elsewhere; what
 * cannot be read for sure is refused with the reason, never guessed.
 * @param unit what a text without any is in; with it goes what the measure counts: a text in another unit is refused
 * @param kind of the measure; for one that the pack does not know `kindOfUnit` says it
 */
export function readFigure(typed: string, unit: string, kind: MeasureKind): FigureResult {
  const text = plainText(typed);
  if (text === '') return refuse('empty');
  if (SILENCE.test(text)) return refuse('silence', text);
  if (NONE.test(text)) return refuse('none', text);
  const vague = VAGUE.exec(text.replace(/差不多/g, '约'));
  if (vague) return refuse('vague', vague[0]);
  if (kind === 'growth') return readGrowth(text);
  if (kind === 'multiple') return readTimes(text);
  if (kind === 'rank') return readRank(text, unit);
  const time = TIME.exec(text);
  if (time) return refuse('time', time[0]);
  const rate = unit.includes('/') ? null : RATE.exec(text);
  if (rate) return refuse('rate', rate[0]);
  const said = text.replace(/([\d一二两三四五六七八九十几半])个(?=[多半来几]?[十百千]?[万亿])/g, '$1');
  return unitParts(unit).noun === '%' ? readShare(said, unit) : readQuantity(coins(said, unit), unit, kind);
}

/** Small money in one number; any other text as it is. */
function coins(text: string, unit: string): string {
  if (!unitParts(unit).noun.startsWith('元') || !/元[\d一二三四五六七八九]|[毛角]/.test(text)) return text;
  const [all, whole = '', tenth, last] = SMALL_MONEY.exec(text) ?? [];
  if (all === undefined) return text;
  const digits = [tenth, last].filter((one) => one !== undefined).map((one) => '零一二三四五六七八九'.includes(one) ? '零一二三四五六七八九'.indexOf(one) : one).join('');
  const before = whole.replace('元', '');
  return /^\d*$/.test(before) ? `${before || '0'}.${digits}元` : `${before}点${[...digits].map((one) => '零一二三四五六七八九'[Number(one)]).join('')}元`;
} // prettier-ignore

/** What a measure that only its unit is known of measures. */
export function kindOfUnit(unit: string): MeasureKind {
  const { noun } = unitParts(unit);
  if (noun === '%') return 'share';
  if (noun === '元' || noun === '美元') return 'money';
  if (noun === '倍') return 'multiple';
  return ['家', '户', '个', '人', '名', '位', '间'].includes(noun) ? 'count' : 'quantity';
}
