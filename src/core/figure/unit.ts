/** A unit taken apart: 万吨 = 10⁴ × 吨. */
export interface UnitParts {
  readonly power: number;
  readonly noun: string;
}

const POWERS: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];
/** Counting words that mean the same thing when a measure counts firms, shops or people. */
const SAME: Readonly<Record<string, string>> = { 户: '家', 个: '家', 名: '人', 位: '人' };
/** Not to be taken apart: 百分点 is no hundred of anything. */
const WHOLE: Readonly<Record<string, UnitParts>> = {
  '‰': { power: -1, noun: '%' },
  百分点: { power: 0, noun: '百分点' },
  个百分点: { power: 0, noun: '百分点' },
};

/** Splits a Chinese unit into its power of ten and its noun: 万亿元 → 10¹² 元, 万千升 → 10⁷ 升. */
export function unitParts(unit: string): UnitParts {
  const whole = WHOLE[unit];
  if (whole) return whole;
  let power = 0;
  let noun = unit;
  for (let found = leading(noun); found; found = leading(noun)) {
    power += found[1];
    noun = noun.slice(1);
  }
  return { power, noun };
}

function leading(unit: string): readonly [string, number] | undefined {
  return POWERS.find(([sign]) => unit.startsWith(sign));
}

/** Power of ten that takes a value from `unit` to `base`; null where the units measure different things. */
export function powerBetween(unit: string, base: string): number | null {
  const from = unitParts(unit);
  const to = unitParts(base);
  const same = (noun: string) => SAME[noun] ?? noun;
  return same(from.noun) === same(to.noun) ? from.power - to.power : null;
}

/**
 * A stated value in the base unit of its measure: toBase('105.60', '亿元', '万元') = 1056000; null where it cannot be converted.
 * The decimal point is moved in the text, so no binary fraction creeps in.
 */
export function toBase(value: number | string, unit: string, base: string): number | null {
  const power = powerBetween(unit, base);
  if (power === null) return null;
  const moved = movePoint(value, power);
  return Number.isFinite(moved) ? moved : null;
}

/** value × 10^power, rounded once, as a person would write it: movePoint('105.60', 4) = 1056000; NaN for no number. */
export function movePoint(value: number | string, power: number): number {
  const text = String(value).trim();
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  return digits === '' ? NaN : Number(`${digits}e${Number(exponent) + power}`);
}
