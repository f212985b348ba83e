import { movePoint } from './unit.ts';

const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Signs that a number in words is written with. */
export const NUMBER_SIGNS = '零〇一二两三四五六七八九十百千万半点';

/** A number in Arabic digits or Chinese words: 1,200 · 3.5 · 1.2万 · 三十四 · 两 · 一点五 · 半; null = neither. */
export function readNumber(text: string): number | null {
  const [, arabic, step = ''] = /^(\d[\d,]*(?:\.\d+)?)([十百千万]?)$/.exec(text) ?? [];
  if (arabic !== undefined) return movePoint(arabic.split(',').join(''), Math.log10(STEPS[step] ?? 1));
  if (text === '半') return 0.5;
  const [whole = '', fraction, ...rest] = text.split('两').join('二').split('〇').join('零').split('点');
  const read = readWhole(whole);
  if (read === null || rest.length > 0) return null;
  if (fraction === undefined) return read;
  const digits = [...fraction].map((sign) => DIGITS.indexOf(sign));
  return digits.length === 0 || digits.includes(-1) ? null : Number(`${read}.${digits.join('')}`);
}

/** 三百零五 = 305, 十二 = 12, 一万二千 = 12000. */
function readWhole(text: string): number | null {
  if (text === '') return null;
  let [sum, section, digit] = [0, 0, -1];
  for (const sign of text) {
    const step = STEPS[sign];
    const value = DIGITS.indexOf(sign);
    if (value >= 0) {
      if (digit > 0) return null;
      digit = value;
    } else if (step === undefined) return null;
    else if (step === 10_000) [sum, section, digit] = [(sum + section + Math.max(digit, 0) || 1) * step, 0, -1];
    else [section, digit] = [section + (digit < 1 ? 1 : digit) * step, -1];
  }
  return sum + section + Math.max(digit, 0);
}
