import type { Words } from '../belt/terms.ts';

/** Why a text is not taken for a figure. */
export type Refusal = keyof typeof REASONS;

/** What the screen says; {} stands for the part of the text that it is about. */
const REASONS = {
  empty: { zh: '还没有写数', en: 'No number yet' },
  silence: { zh: '“{}”不是数：请改选不知道、不愿说或不适用', en: '“{}” is no number: choose unknown, refused or does not apply' },
  none: { zh: '“{}”是 0，还是不知道？写 0，或选不知道', en: 'Does “{}” mean 0 or unknown? Write 0, or choose unknown' },
  vague: { zh: '“{}”太含糊：请对方估个数或范围', en: '“{}” is too vague: ask for an estimate or a range' },
  number: { zh: '没有看到数：写成 3.2亿、约3-4亿、两三百家这样', en: 'No number found: write it like 3.2亿, 约3-4亿 or 两三百家' },
  malformed: { zh: '“{}”读不成一个数', en: '“{}” does not read as a number' },
  comma: { zh: '“{}”里的逗号不是千位分隔，也不是小数点', en: 'The comma in “{}” separates neither thousands nor decimals' },
  several: { zh: '写了不止一个数：一条只写一个', en: 'More than one number: write one in each entry' },
  unit: { zh: '看不懂“{}”：只写数、单位和约、超、多这类字', en: '“{}” is not understood: only number, unit and words such as 约 or 超' },
  mismatch: { zh: '单位对不上：这一项不按“{}”计', en: 'Wrong unit: this is not counted in “{}”' },
  currency: { zh: '“{}”不能当人民币：请换算后写，并在备注里注明', en: '“{}” is another currency: convert it and say so in the note' },
  bare: { zh: '“{}”是元、万元还是亿元？写上单位', en: 'Is “{}” in 元, 万元 or 亿元? Write the unit' },
  barePercent: { zh: '“{}”是百分数还是小数？写上 %', en: 'Is “{}” a percentage or a fraction? Write %' },
  backwards: { zh: '范围要从小到大', en: 'A range runs from less to more' },
  wide: { zh: '范围的两头差得太多：两头都写上单位', en: 'The ends of the range are too far apart: write the unit at both' },
  openRange: { zh: '范围和“{}”对不上：只留一个', en: 'A range does not go with “{}”: keep one of them' },
  contrary: { zh: '“{}”说法相反：只留一个', en: '“{}” contradict each other: keep one' },
  negative: { zh: '这一项不会是负数', en: 'This cannot be negative' },
  whole: { zh: '“{}”不是整数：这一项按个数计', en: '“{}” is not whole: this is a count' },
  beyond: { zh: '占比不会超过 100%', en: 'A share cannot exceed 100%' },
  fallBeyond: { zh: '不会下降超过 100%', en: 'Nothing falls by more than 100%' },
  points: { zh: '百分点是两个百分数之差，不是增速', en: 'Percentage points are a difference of two rates, no rate' },
  unclear: { zh: '“{}”是增长了这么多倍，还是原来的这么多倍？', en: 'Does “{}” mean that it grew by so much, or is so many times what it was?' },
  time: { zh: '时间“{}”请写在“时期”里，这里只写数', en: 'Write the time “{}” under period, and only the number here' },
  rate: { zh: '“{}”的数不能当一年的数；这一项若本来按此计，只写数', en: 'A figure “{}” is none of a year; if this is counted so, write the number alone' },
  rank: { zh: '名次要写成第3名、前5这样', en: 'Write a rank like 第3名 or 前5' },
} satisfies Record<string, Words>; // prettier-ignore

export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly why: Words;
}

/** A refusal with its reason in both languages. @param about the part of the text that it is about */
export function refuse(reason: Refusal, about = ''): Refused {
  const { zh, en } = REASONS[reason];
  return { ok: false, reason, why: { zh: zh.replace('{}', about), en: en.replace('{}', about) } };
}
