import type { Edit, Value } from '../core/field/edit.ts';
import { questionOf } from '../core/field/fields.ts';
import { textOf } from '../core/field/parts.ts';
import { summaryOf } from '../core/field/summary.ts';
import { VISIT_FORM } from '../core/field/visit-form.ts';
import { field as kept } from './field.svelte.ts';
import { language, named, worded } from './language.svelte.ts';
import { fieldWords } from '../words/field.ts';
import { logWords } from '../words/log.ts';
import { measured } from './measures.ts';
import { titleOf } from './record-title.ts';

type Parts = Readonly<Record<string, Value>>;

/** A moment in the words on screen: 11月22日 09:30. */
export function tellMoment(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleString(language.current === 'zh' ? 'zh-CN' : 'en-GB', {
    ...year,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Who wrote an edit, and when. */
export function tellBy({ by, at }: Edit): string {
  return `${by || worded(fieldWords).logNobody} · ${tellMoment(at)}`;
}

/** What a field of a record is called. */
export function tellField(field: string): string {
  const text = worded(logWords);
  const [name = '', item] = field.split('/');
  const found = questionOf(VISIT_FORM, field);
  if (found) return named(found.question.ask);
  if (item !== undefined && name in text.repeats) return text.repeats[name as keyof typeof text.repeats];
  return name in text.fields ? text.fields[name as keyof typeof text.fields] : field;
}

/** A value in words, whatever field it is of: short, for a log and for choosing. */
export function tellValue(field: string, value: Value): string {
  const text = worded(fieldWords);
  if (value === null || value === '') return text.emptied;
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return nameIn(field, value) || choiceIn(field, value);
  if (Array.isArray(value)) return value.map((one: Value) => tellValue(field, one)).join('、') || text.emptied;
  return tellParts(field, value as Parts);
}

/** What another record is called that a field names by its UUID; '' = the field names none. */
function nameIn(name: string, id: string): string {
  const record = RECORDS.has(name) ? kept.record(id) : null;
  return record ? titleOf(summaryOf(record)) : '';
}

const RECORDS = new Set(['trip', 'belt', 'form', 'visit']);

function tellParts(field: string, parts: Parts): string {
  const silences = worded(logWords).silences;
  const { silence } = parts;
  if (typeof silence === 'string' && silence in silences) return silences[silence as keyof typeof silences];
  if (field.startsWith('figure/')) return tellFigure(parts);
  if (field === 'place')
    return [...tellFix(parts['fix'] ?? null), parts['name'], parts['town']].filter(isWord).join(' · ');
  if ('text' in parts && Object.keys(parts).length === 1) return tellValue(field, parts['text'] ?? null);
  if ('chosen' in parts) return tellValue(field, parts['chosen'] ?? null);
  if ('flag' in parts) return tellValue(field, parts['flag'] ?? null);
  const words = Object.entries(parts).filter(([key]) => !HIDDEN.has(key));
  return words.map(([, one]) => (typeof one === 'string' || Array.isArray(one) ? tellValue(field, one) : '')).filter((one) => one !== '' && one !== worded(fieldWords).emptied).join(' · ') || worded(fieldWords).emptied; // prettier-ignore
}

const HIDDEN = new Set(['sha256', 'type', 'sketchOf', 'taken', 'begun']);

function tellFigure(parts: Parts): string {
  const { period, note } = parts;
  const [measure, text, unit] = [textOf(parts['measure']), textOf(parts['text']), textOf(parts['unit'])];
  return [named(measured(measure)), `${text}${/[\d半]$/.test(text) ? unit : ''}`, period, note].filter(isWord).join(' · '); // prettier-ignore
}

function tellFix(fix: Value): string[] {
  if (typeof fix !== 'object' || fix === null) return [];
  const { lon, lat } = fix as Parts;
  return [`${Number(lat).toFixed(5)}, ${Number(lon).toFixed(5)}`];
}

function choiceIn(field: string, value: string): string {
  const found = questionOf(VISIT_FORM, field)?.question.choices?.find(({ code }) => code === value);
  if (found) return named(found);
  return /^\d{4}-\d\d-\d\dT/.test(value) ? tellMoment(value) : value;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
