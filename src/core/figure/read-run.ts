import { movePoint } from './unit.ts';

/** Digits in Chinese; a place in the text is its value. */
const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** Exact value of one run of digits, Chinese numerals and steps: 3.2 · 1,200 · 3亿2千万 · 三千五 · 一点二万 · 半; null = none. */
export function valueOfRun(run: string): number | null {
  return run === '' ? null : big(run.split('两').join('二').split(',').join(''));
}

/** Parts at 亿 (万亿 = 亿 of 万) and at 万: left of it so many, right of it the rest. */
function big(text: string): number | null {
  for (const [sign, power] of [['亿', 8], ['万', 4]] as const) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const left = at === 0 ? 1 : big(text.slice(0, at));
    const right = rest(text.slice(at + 1), power);
    return left === null || right === null ? null : sum(movePoint(left, power), right);
  } // prettier-ignore
  return small(text);
}

/** What follows a step: 3亿2 and 三万五 leave the next step out, 一亿半 has half of it. Plain 3亿2000 may leave 万 out and is not read. */
function rest(text: string, power: number): number | null {
  if (text === '') return 0;
  if (text === '半') return movePoint(5, power - 1);
  const digit = single(text);
  if (digit !== null) return movePoint(digit, power - 1);
  if (power === 8 && /^\d+$/.test(text)) return null;
  const value = big(text.replace(/^零+/, ''));
  return value !== null && value < movePoint(1, power) ? value : null;
}

function single(text: string): number | null {
  if (/^[1-9]$/.test(text)) return Number(text);
  return text.length === 1 && DIGITS.indexOf(text) > 0 ? DIGITS.indexOf(text) : null;
}

/** Below 万: 2,282 · 三百零五 · 三千五 (3500) · 3.5千 · 十二 · 百. */
function small(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  const [whole = '', fraction, ...more] = text.split('点');
  if (fraction !== undefined) return more.length > 0 ? null : decimal(whole, fraction);
  let [value, left, last] = [0, text, 4];
  for (let match = PIECE.exec(left); match; match = PIECE.exec(left)) {
    const step = STEPS[match[2] ?? ''] ?? 0;
    const times = match[1] ? numeral(match[1]) : 1;
    if (times === null || step >= last) return null;
    [value, left, last] = [sum(value, movePoint(times, step)), left.slice(match[0].length), step];
  }
  const tail = left === '' ? 0 : last === 4 ? numeral(left) : afterStep(left, last);
  return tail === null ? null : sum(value, tail);
}

const PIECE = /^零?(\d+(?:\.\d+)?|[一二三四五六七八九半])?([十百千])/;

/** 三百五 = 350, 三百零五 = 305, 十二 = 12, 三百半 is not said. */
function afterStep(text: string, step: number): number | null {
  const digit = single(text);
  if (digit !== null) return step === 1 ? digit : movePoint(digit, step - 1);
  return text.startsWith('零') ? single(text.slice(1)) : null;
}

function numeral(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  return text === '零' ? 0 : single(text);
}

function decimal(whole: string, fraction: string): number | null {
  const [before, digits] = [small(whole), [...fraction].map((sign) => DIGITS.indexOf(sign))];
  return before === null || digits.length === 0 || digits.includes(-1) ? null : Number(`${before}.${digits.join('')}`);
}

/** Without a binary tail. */
function sum(one: number, other: number): number {
  return Number((one + other).toPrecision(15));
}
