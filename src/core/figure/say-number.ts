import { movePoint } from './unit.ts';

/** Language of the words. */
export type Language = 'zh' | 'en';

/** Between Chinese and digits: narrow and without a line break, so 约 never parts from its figure. */
export const GAP = '\u202f';
export const MINUS = '−';
export const DASH = '–';

/** Half away from zero, as a person rounds the decimal that is written: roundTo(1.005, 2) = 1.01. */
export function roundTo(value: number, decimals: number): number {
  const rounded = movePoint(Math.round(movePoint(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Thousands in groups, exactly `decimals` places: 4,009.87. */
export function sayFixed(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? MINUS : ''}${grouped}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Thousands in groups, at most `decimals` places and no trailing zeros: 1.5, 300. */
export function sayShort(value: number, decimals: number): string {
  const text = sayFixed(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A size that a number is told in: 亿 = 10⁸, bn = 10⁹. */
export interface Step {
  readonly size: number;
  readonly name: string;
  readonly decimals: number;
  /** Keep trailing zeros: 12.0 bn. */
  readonly fixed?: boolean;
}

/** The step (smallest first) for a number; one that rounds up to the next size is told in that: 9,999.999亿 is 1万亿. */
export function stepFor(value: number, steps: readonly [Step, ...Step[]]): Step {
  let [chosen] = steps;
  for (const step of steps) {
    if (roundTo(Math.abs(value) / chosen.size, chosen.decimals) * chosen.size >= step.size) chosen = step;
  }
  return chosen;
}

export function sayInStep(value: number, step: Step): string {
  const scaled = value / step.size;
  return step.fixed ? sayFixed(scaled, step.decimals) : sayShort(scaled, step.decimals);
}
