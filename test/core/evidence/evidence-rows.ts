import type { ConcentrationText, EnterpriseText, MentionText, TotalText } from '../../../src/core/belt/evidence.ts';

/** Rows of the evidence as a test writes them; what is left out is of the fixtures' only source. */
export function enterprise(part: Partial<EnterpriseText> & { readonly id: string }): EnterpriseText {
  const words = { zh: part.id, en: part.id, role: { zh: '', en: '' } };
  return { ...words, kind: 'company', belt: -1, place: -1, owner: -1, stage: '', source: 0, line: 1, ...part };
}

export function mention(part: Partial<MentionText>): MentionText {
  return { kind: 'belt', subject: -1, zh: '', text: '', period: '2022-01', source: 0, line: 10, ...part };
}

export function total(part: Partial<TotalText>): TotalText {
  const figure = { period: '2023', measure: 1, value: 100, unit: '亿元', yoy: null };
  return { zh: '集群', place: -1, members: null, ...figure, note: '', source: 0, ...part };
}

export function concentration(part: Partial<ConcentrationText>): ConcentrationText {
  const figure = { period: '2023', measure: 'cr5', value: 10, unit: '%', bound: 'exact' as const };
  return {
    category: '汉服',
    industry: 3,
    scope: '中国市场',
    ...figure,
    note: '',
    source: 0,
    confidence: 'medium',
    ...part,
  };
}
