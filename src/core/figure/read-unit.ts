import type { MeasureKind } from '../belt/terms.ts';
import type { Bound } from './bound.ts';
import type { Amount } from './read-amount.ts';
import { refuse } from './read-refusal.ts';
import type { QuantityResult } from './read-result.ts';
import { valueOfRun } from './read-run.ts';
import { movePoint, powerBetween, unitParts } from './unit.ts';

/** Counting words that mean the same where firms, people, villages … are counted. */
const ALIASES: Readonly<Record<string, string>> = {
  家: '家|户|个|间|所|爿|店|厂',
  人: '人|个人?|名|位|号人?|口人?',
  个: '个|家|户|座|处',
  间: '间|个|家',
  件: '件|个|单|票',
  条: '条|根',
  '%': '%|个点|点',
};
/** What is counted, said after the counting word. */
const OBJECTS = /(?:规上)?(?:企业|公司|工厂|厂家|厂|商户|网店|店铺|店|商家|员工|工人|职工|村|直播间|快递|包裹|钱)$/;
const FOREIGN = /^(?:美元|港元|港币|欧元|日元|韩元|英镑|卢布|HK|EUR|€|£|[A-Z]{3})/;
const KNOWN =
  /^(?:元|家|户|个|人|名|位|件|套|台|只|双|条|把|吨|公斤|千克|斤|升|米|平方米|平方公里|亩|公顷|%|‰|倍|成|年|月|天|小时|分钟|村|间)$/;
const POWERS: Readonly<Record<number, string>> = { 12: '万亿', 8: '亿', 4: '万', 0: '' };

interface Said extends Amount {
  /** Unit as said, without its power; '' = none. */
  readonly noun: string;
  /** The number as typed. */
  readonly bare: string;
}
interface Wanted {
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly bound: Bound;
}

/** Puts a number that was said into the unit in which it was said: 三十多亿 → 30 亿元, 2282 → 2282 家. */
export function inUnit(said: Said, { unit, kind, bound }: Wanted): QuantityResult {
  const tenths = /^成([1-9一二三四五六七八九半])?$/.exec(said.noun);
  if (tenths && unitParts(unit).noun === '%') return tenth(said, tenths[1] ?? '', bound);
  const noun = nounOf(said.noun, unit);
  if (noun === null) return strange(said.noun, unit);
  const bare = said.noun === '' && said.power === 0;
  const stated = bare ? unit : `${POWERS[said.power] ?? ''}${noun}`;
  if (bare && kind === 'money' && isTooMuch(said.low, unit)) return refuse('bare', said.bare);
  const put = (value: number) => (bare ? value : movePoint(value, -said.power));
  const ends = [said.low, ...(said.high === null ? [] : [said.high])];
  if (kind === 'count' && !ends.every((end) => isWhole(end, bare ? unit : ''))) return refuse('whole', said.bare);
  const [value = NaN, high = null] = ends.map(put);
  return { ok: true, figure: { value, high, bound, unit: stated } };
}

/** The noun that the figure is kept in; null = it is no unit of this measure. */
function nounOf(said: string, unit: string): string | null {
  const own = unitParts(unit).noun;
  const short = said.replace(OBJECTS, '').replace(/^个(?=.)(?!人|百)/, '');
  const per = own.split('/')[0] ?? own;
  if (said === '' || short === '' || said === own || short === own || (short === per && per !== own)) return own;
  if (new RegExp(`^(?:${ALIASES[own] ?? own})$`).test(short)) return own;
  return powerBetween(short, own) === null ? null : short;
}

function strange(said: string, unit: string): QuantityResult {
  if (FOREIGN.test(said) && unitParts(unit).noun === '元') return refuse('currency', said);
  return refuse(KNOWN.test(said) || FOREIGN.test(said) ? 'mismatch' : 'unit', said);
}

/** More than the nation makes: the number was meant in a smaller unit. */
function isTooMuch(value: number, unit: string): boolean {
  return movePoint(value, unitParts(unit).power) >= 1e13;
}

function isWhole(value: number, unit: string): boolean {
  return Number.isInteger(movePoint(value, unitParts(unit).power));
}

/** 三成 = 30 %, 三成五 = 35 %. */
function tenth({ low, high }: Said, extra: string, bound: Bound): QuantityResult {
  const more = extra === '半' ? 5 : extra === '' ? 0 : (valueOfRun(extra) ?? 0);
  const percent = (tenths: number) => Number((tenths * 10 + more).toPrecision(12));
  return { ok: true, figure: { value: percent(low), high: high === null ? null : percent(high), bound, unit: '%' } };
}
