import type { Bound } from './bound.ts';
import { sayBound } from './say-bound.ts';
import { DASH, sayInStep, stepFor, type Language, type Step } from './say-number.ts';
import { movePoint, unitParts } from './unit.ts';

const ZH_STEPS: readonly [Step, ...Step[]] = [
  { size: 1, name: '', decimals: 2 },
  { size: 1e4, name: '万', decimals: 2 },
  { size: 1e8, name: '亿', decimals: 2 },
];
const EN_STEPS: readonly [Step, ...Step[]] = [
  { size: 1, name: '', decimals: 2 },
  { size: 1e6, name: ' million', decimals: 2 },
  { size: 1e9, name: ' billion', decimals: 2 },
];
/** English for the nouns that figures come in; one that is not here stays as the source has it. */
const NOUNS: Readonly<Record<string, string>> = {
  家: 'firms',
  户: 'businesses',
  个: '',
  人: 'people',
  名: 'people',
  件: 'pieces',
  件套: 'sets',
  套: 'sets',
  只: 'pieces',
  把: 'pieces',
  枝: 'pieces',
  支: 'pieces',
  条: 'pieces',
  台: 'units',
  辆: 'vehicles',
  双: 'pairs',
  副: 'pairs',
  吨: 'tonnes',
  升: 'litres',
  米: 'metres',
  亩: 'mu',
  平方米: 'm²',
  平方公里: 'km²',
};

/** A count or quantity with its unit in words: 2,282家, 1.2万人, 12,000 people, 110 million pairs. Any power in the unit is folded in. */
export function sayCount(
  value: number,
  unit: string,
  language: Language,
  bound: Bound = 'exact',
  high: number | null = null,
): string {
  const { power, noun } = unitParts(unit);
  const [low, top] = [movePoint(value, power), movePoint(high ?? value, power)];
  const steps = language === 'zh' ? ZH_STEPS : EN_STEPS;
  const tail = language === 'zh' ? noun : tailOf(NOUNS[noun] ?? noun);
  const text = bound === 'between' && high !== null ? sayRange(low, top, steps) : sayOne(low, steps);
  return sayBound(`${text}${tail}`, bound, language);
}

function tailOf(noun: string): string {
  return noun === '' ? '' : ` ${noun}`;
}

function sayOne(value: number, steps: readonly [Step, ...Step[]]): string {
  const step = stepFor(value, steps);
  return `${sayInStep(value, step)}${step.name}`;
}

function sayRange(low: number, high: number, steps: readonly [Step, ...Step[]]): string {
  const step = stepFor(high, steps);
  const start = stepFor(low, steps) === step ? sayInStep(low, step) : sayOne(low, steps);
  return `${start}${DASH}${sayInStep(high, step)}${step.name}`;
}
