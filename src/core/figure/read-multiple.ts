import type { Bound } from './bound.ts';
import { NUMBER_SIGNS, readNumber } from './chinese-number.ts';
import type { Multiple, Sense } from './multiple.ts';

export type MultipleResult =
  { readonly ok: true; readonly multiple: Multiple } | { readonly ok: false; readonly why: string };

const NUMBER = `\\d[\\d,.]*[十百千万]?|[${NUMBER_SIGNS}]+`;
const TO = '%?(?:[-–—~～至到]|百分之)+';
/** A bound, a number or a range with its unit (成 = tenths, 番 = doublings), a bound after it. */
const QUANTITY = new RegExp(
  '(?<before>约为|大约|约|将近|接近|近|超过|突破|超|逾|至少|不低于|最多|不超过|不到)?' +
    `(?:(?<hundredth>百分之)(?<part>${NUMBER})(?:${TO}(?<partTop>${NUMBER}))?` +
    `|(?<number>${NUMBER})(?:${TO}(?<top>${NUMBER}))?(?<after>多|余|来)?(?<unit>个?百分点|倍|%|成|番)(?<half>半)?)` +
    '(?<later>以上|以内|左右|多)?',
);
/** A bound that stands before what is compared with: 约为原来的2倍, 超过去年的三倍. */
const BOUND_AHEAD = /(约|将近|接近|超过|至少|不低于|不超过)(?:为|是|达|相当于)?[^约近超]{0,10}的$/;
const BOUNDS_IN_WORDS: readonly (readonly [RegExp, Bound])[] = [
  [/约|左右|来/, 'about'],
  [/不超过|最多|以内|不到/, 'at_most'],
  [/至少|不低于|以上/, 'at_least'],
  [/近/, 'nearly'],
  [/超|逾|突破|多|余/, 'over'],
];

const RISE = '增长|增加|提高|提升|上升|上涨|暴涨|大涨|猛涨|猛增|激增|飙升|扩大|增|涨|多出|高出|多|高';
const FALL = '下降|下滑|下跌|减少|降低|缩减|萎缩|少|跌|降';
const REACHED = '(?:了|达到|高达|达|有)*';
const NAMED = '(?:为|是|达到|高达|达|有)*';
/** What the words before the quantity say, the nearest to it first. */
const SENSES: readonly (readonly [RegExp, Sense])[] = [
  [/(?:的|(?:^|[^达])到|至|相当于|等于)$/, 'level'],
  [new RegExp(`(?:增长率|增幅|增速|涨幅)${NAMED}$|(?:${RISE})${REACHED}$`), 'growth'],
  [new RegExp(`(?:降幅|跌幅)${NAMED}$|(?:${FALL})${REACHED}$`), 'fall'],
  [new RegExp(`(?:${RISE})为$|翻了?$`), 'unclear'],
  [/(?:是|为|达|达到|相当于|等于).{0,12}$/, 'level'],
];
/** A percentage of something is a change only where that something is the same thing earlier. */
const EARLIER = /(?:去年|上年|前年|同期|原来|此前|之前|以前|\d{4}年|上季|上月).*的$/;

/**
 * Reads a Chinese phrase of change: 同比增长34倍, 是上年的34倍, 增长近三成, 翻两番, 下降5.3%, 增长3至5倍. What cannot be read, or is no change (a share,
 * percentage points), comes back as `ok: false` with the reason. The first clause with such a quantity counts.
 */
export function readMultiple(phrase: string): MultipleResult {
  const text = phrase.replace(/\s/g, '').split('％').join('%');
  for (const clause of text.split(/[，。；;、！!（）()]|,(?!\d{3})/)) {
    const match = QUANTITY.exec(clause);
    if (match?.groups) return judge(phrase, clause.slice(0, match.index), match.groups);
  }
  return fail(phrase, 'expected a number with 倍, %, 成 or 番');
}

/** A quantity as found: which groups a match fills depends on how it is written. */
type Groups = Readonly<Partial<Record<string, string>>>;

function judge(phrase: string, words: string, groups: Groups): MultipleResult {
  const unit = groups['hundredth'] ? '%' : (groups['unit'] ?? '');
  const stated = statedOf(words, groups);
  if (!stated) return fail(phrase, 'expected a number, or a range that runs upwards');
  if (unit.endsWith('百分点')) return fail(phrase, 'percentage points are the difference of two rates, no rate');
  const sense = SENSES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unclear';
  if (unit === '番') return doubled(phrase, words, stated);
  if (unit === '倍') {
    if (sense === 'fall') return fail(phrase, 'nothing falls by a multiple of itself');
    return { ok: true, multiple: { ...stated, sense, unit } };
  }
  const percent = unit === '成' ? scaled(stated, (tenths) => tenths * 10) : stated;
  if (sense === 'fall' && (percent.high ?? percent.value) > 100) return fail(phrase, 'nothing falls by more than 100%');
  if (sense === 'unclear' || (sense === 'level' && !EARLIER.test(words)))
    return fail(phrase, 'the percentage names no change; it may be a share');
  return { ok: true, multiple: { ...percent, sense, unit: '%' } };
}

type Stated = Pick<Multiple, 'value' | 'high' | 'bound'>;

function statedOf(before: string, groups: Groups): Stated | null {
  const number = (text: string | undefined) => (text === undefined ? null : readNumber(text));
  const extra = groups['half'] ? 0.5 : 0;
  const value = number(groups['part'] ?? groups['number']);
  const topText = groups['partTop'] ?? groups['top'];
  const top = number(topText);
  if (value === null || (topText !== undefined && (top === null || top < value))) return null;
  if (top !== null) return { value, high: top + extra, bound: 'between' };
  const ahead = groups['before'] ?? BOUND_AHEAD.exec(before)?.[1] ?? '';
  const words = `${ahead} ${groups['after'] ?? ''} ${groups['later'] ?? ''}`;
  const bound = BOUNDS_IN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
  return { value: value + extra, high: null, bound };
}

function scaled({ value, high, bound }: Stated, scale: (one: number) => number): Stated {
  return { value: scale(value), high: high === null ? null : scale(high), bound };
}

/** 翻一番 = twice, 翻两番 = four times as much; 翻3倍 is read by nobody alike and stays unclear. */
function doubled(phrase: string, words: string, stated: Stated): MultipleResult {
  if (!/翻了?$/.test(words)) return fail(phrase, '番 goes with 翻');
  return { ok: true, multiple: { ...scaled(stated, (times) => 2 ** times), sense: 'level', unit: '倍' } };
}

function fail(phrase: string, why: string): MultipleResult {
  return { ok: false, why: `"${phrase}": ${why}` };
}
