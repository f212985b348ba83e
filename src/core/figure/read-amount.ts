import { refuse, type Refused } from './read-refusal.ts';
import { valueOfRun } from './read-run.ts';

/** Signs that a number is made of, with those that make it vague. */
export const RUN = '\\d.,零一二两三四五六七八九十百千万亿半点几数多余来';

/** What a range may span before it is more likely that a step was left out at its lower end. */
export const WIDEST = 100;

/** A number as said, before its unit. */
export interface Amount {
  readonly low: number;
  /** null = one number. */
  readonly high: number | null;
  /** 多, 余 → over; 来 → about. */
  readonly hedge: 'over' | 'about' | null;
  /** Power of ten in which it was said: 12 万亿, 8 亿, 4 万, 0. */
  readonly power: number;
}

/** Reads one number, or a range that is said in one breath: 3.2亿, 三百多, 十几万, 两三百, 三五十, 七八十. */
export function amountOf(run: string): Amount | Refused {
  if (run.includes(',') && !/^\d{1,3}(?:,\d{3})+(?![\d,])/.test(run)) return refuse('comma', run);
  const [soft, hedge] = unhedged(run);
  const ends = endsOf(soft);
  if (!ends) return refuse('malformed', run);
  const [low, high] = ends.map(valueOfRun);
  if (low === null || low === undefined || high === null) return refuse('malformed', run);
  return { low, high: high ?? null, hedge, power: powerOf(soft) };
}

function unhedged(run: string): [string, Amount['hedge']] {
  const found = /[多余来](?=[十百千万亿]*$)/.exec(run);
  if (!found) return [run, null];
  return [run.slice(0, found.index) + run.slice(found.index + 1), found[0] === '来' ? 'about' : 'over'];
}

/** 几 and 数 are 2 to 9, after a step 1 to 9 (十几); two digits side by side are a range: 两三百, 三五十. */
function endsOf(run: string): readonly string[] | null {
  const vague = /几|^数/.exec(run);
  if (vague) {
    const put = (digit: string) => run.slice(0, vague.index) + digit + run.slice(vague.index + 1);
    return [put(/[十百千]$/.test(run.slice(0, vague.index)) ? '一' : '二'), put('九')];
  }
  const pair = /([一二两三四五六七八九])([二两三四五六七八九])/.exec(run);
  if (!pair || run.slice(0, pair.index).includes('点')) return [run];
  const [low, high] = pair.slice(1).map((sign) => '一二三四五六七八九'.indexOf(sign.replace('两', '二')));
  if (low === undefined || high === undefined || !(high === low + 1 || pair[0] === '三五')) return null;
  const put = (digit = '') => run.slice(0, pair.index) + digit + run.slice(pair.index + 2);
  return [put(pair[1]), put(pair[2])];
}

function powerOf(run: string): number {
  if (run.includes('万亿')) return 12;
  return run.includes('亿') ? 8 : run.includes('万') ? 4 : 0;
}

/**
 * The lower end of a range with the step that only the upper one names: 3-4亿, 三到四百万, 3至5千. It stays as it is where it has its own or would
 * then be the greater: 8千到1万, 500-1千. null = it could mean either: 三到五十.
 */
export function withStepOf(low: string, high: string): string | null {
  if (/[万亿]/.test(low)) return low;
  const [, digits = '', steps = ''] = /^(.*?)([十百千]*[万亿]*)$/.exec(high) ?? [];
  const own = /[十百千]/.test(low) || digits === '' ? steps.replace(/[十百千]/g, '') : steps;
  if (own === '') return low;
  const [raised, top] = [valueOfRun(low + own), valueOfRun(high)];
  if (raised === null || top === null) return low;
  if (raised >= top) return top < (valueOfRun(low) ?? 0) * WIDEST ? low : low + own;
  return own === '十' ? null : low + own;
}
