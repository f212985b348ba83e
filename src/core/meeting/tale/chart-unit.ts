import type { MeasureText, Words } from '../../belt/model.ts';

/** What the values of a chart are told in: base unit ÷ `divide`. */
export function chartUnit({ kind, unit }: Pick<MeasureText, 'kind' | 'unit'>): {
  readonly unit: Words;
  readonly divide: number;
} {
  // prettier-ignore
  if (kind === 'money' && unit === '万元') return { unit: { zh: '亿元', en: 'CNY 100 million' }, divide: 1e4 };
  if (kind === 'money' && unit === '万美元') return { unit: { zh: '亿美元', en: 'USD 100 million' }, divide: 1e4 };
  return { unit: { zh: unit, en: UNITS[unit] ?? unit }, divide: 1 };
}

const UNITS: Readonly<Record<string, string>> = { 家: 'firms', 人: 'people', 个: 'number' };
