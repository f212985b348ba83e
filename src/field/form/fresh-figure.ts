import type { Question } from '../../core/field/form.ts';
import { lastYearOf } from '../../core/field/last-year.ts';
import { itemsOf, type FieldRecord } from '../../core/field/record.ts';
import type { FigureEntry } from '../../core/field/visit.ts';
import { scopeOf } from './entries.ts';

/** A claim nothing of which has been said yet: of the year last chosen in this visit, else of the last full one, told by the first informant. */
export function freshFigure(question: Question, record: FieldRecord | null): FigureEntry {
  const informants = record ? itemsOf(record, 'informant') : [];
  return {
    measure: question.measure ?? '',
    text: '',
    unit: question.unit ?? '',
    period: (record && lastYearOf(record)) ?? String(new Date().getFullYear() - 1),
    scope: scopeOf(question),
    status: 'told',
    informant: informants[0] ?? '',
    confidence: 'medium',
    proof: [],
    silence: null,
    rank: 'normal',
    note: '',
  };
}
