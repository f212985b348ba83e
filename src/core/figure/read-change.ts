import type { Bound } from './bound.ts';
import type { Multiple } from './multiple.ts';
import { readMultiple } from './read-multiple.ts';
import { readQuantity } from './read-quantity.ts';
import { refuse, type Refused } from './read-refusal.ts';
import type { ReadFigure } from './read-result.ts';
import { percentOf } from './read-share.ts';

export type ChangeResult = { readonly ok: true; readonly figure: ReadFigure; readonly multiple?: Multiple } | Refused;

const FALL = /^(?:同比|环比)?(?:下降|下滑|下跌|减少|降低|萎缩|负增长|降了?|跌了?|少了?|缩水|负|-|−)/;
const RISE =
  /^(?:同比|环比)?(?:增长|上升|上涨|提高|增加|扩大|正增长|增速|增幅|涨了?|增了?|升了?|\+)+(?:了|到|为|达到?)?/;
const OPPOSITE: Readonly<Partial<Record<Bound, Bound>>> = {
  over: 'at_most',
  at_least: 'at_most',
  nearly: 'at_least',
  at_most: 'at_least',
};

/** A change in words; a range whose ends are one number is that number. */
function multipleIn(text: string): ReturnType<typeof readMultiple> {
  const told = readMultiple(text.replace(/^翻番$/, '翻一番'));
  if (!told.ok || told.multiple.high !== told.multiple.value) return told;
  return { ok: true, multiple: { ...told.multiple, high: null, bound: 'exact' } };
}

/** A rate of growth in %, with its sign: 8.5%, 增长近三成, 下降3%, -3%, 翻一番 (100), 持平 (0). */
export function readGrowth(text: string): ChangeResult {
  if (text.includes('百分点')) return refuse('points');
  if (/^(?:基本|大致)?(?:持平|不变|没变|没有变化)$/.test(text)) {
    const bound = /^(?:基本|大致)/.test(text) ? 'about' : 'exact';
    return { ok: true, figure: { value: 0, high: null, bound, unit: '%' } };
  }
  const told = multipleIn(text);
  if (told.ok) return ratedBy(text, told.multiple);
  if (/[倍番]/.test(text)) return refuse('unclear', text);
  const falls = FALL.test(text);
  const read = readQuantity(percentOf(text.replace(falls ? FALL : RISE, '')), '%', 'growth', true);
  return read.ok && falls ? fallOf(read.figure) : read;
}

function ratedBy(text: string, multiple: Multiple): ChangeResult {
  const { sense, value, high, bound, unit } = multiple;
  if (sense === 'unclear') return refuse('unclear', text);
  const times = unit === '倍' ? 100 : 1;
  const rate = (one: number) => Number((sense === 'level' ? one * times - 100 : one * times).toPrecision(12));
  const figure = { value: rate(value), high: high === null ? null : rate(high), bound, unit: '%' };
  return sense === 'fall' ? fallOf(figure) : { ok: true, figure, multiple };
}

/** Falls by so much: the ends change places and bounds their side. */
function fallOf({ value, high, bound, unit }: ReadFigure): ChangeResult {
  if ((high ?? value) > 100) return refuse('fallBeyond');
  const figure = high === null ? { value: 0 - value, high: null } : { value: 0 - high, high: 0 - value };
  return { ok: true, figure: { ...figure, bound: OPPOSITE[bound] ?? bound, unit } };
}

/** So many times: 3倍, 增长3倍, 是去年的3倍. The number stays as stated, what it means is in `multiple`. */
export function readTimes(text: string): ChangeResult {
  const told = multipleIn(text);
  if (!told.ok) return readQuantity(text, '倍', 'multiple');
  const { value, high, bound, unit } = told.multiple;
  if (unit !== '倍') return refuse('mismatch', '%');
  return { ok: true, figure: { value, high, bound, unit }, multiple: told.multiple };
}

const RANK =
  /^(?:全国|全球|世界|全省|行业|国内)?(?:排名|排在|排|位列|位居|居|名列)?(?<first>前|top)?(?:第|no\.?|#)?(?<run>[\d零一二两三四五六七八九十百]+)(?:名|位|强)?$/i;
const FIRST = /^(?:全国|全球|世界|全省|行业|国内)?(?:排名|位居|居)?(?:首位|榜首|冠军|老大|之首)$/;

/** A place in a ranking: 第3名, 第三, 前5 (at most 5), 数一数二 (1 to 2). */
export function readRank(text: string, unit: string): ChangeResult {
  const at = (value: number, bound: Bound, high: number | null = null): ChangeResult => ({ ok: true, figure: { value, high, bound, unit } });
  if (text === '数一数二') return at(1, 'between', 2);
  if (FIRST.test(text)) return at(1, 'exact');
  const { run, first } = RANK.exec(text)?.groups ?? {};
  const read = run === undefined ? null : readQuantity(run, unit, 'count');
  if (!read?.ok || read.figure.value < 1) return refuse('rank');
  const { value, high } = read.figure;
  if (first && high !== null) return refuse('rank');
  return first ? at(value, 'at_most') : at(value, high === null ? 'exact' : 'between', high);
} // prettier-ignore
