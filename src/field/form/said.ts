import type { Value } from '../../core/field/edit.ts';
import { fieldOf } from '../../core/field/fields.ts';
import type { Block, Form, Question } from '../../core/field/form.ts';
import type { Answer, Consent, Silence } from '../../core/field/visit.ts';
import { field } from '../../state/field.svelte.ts';

/** Blocks of the built-in form whose items have types of their own: flags and lists stay such. */
const TYPED: readonly string[] = ['informant', 'firm'];
type Item = Readonly<Record<string, Value>>;

/** Where an answer lies. */
export interface Place {
  readonly record: string;
  readonly form: Form;
  readonly block: Block;
  readonly question: Question;
  /** UUID of the item of a repeat; '' = no repeat. */
  readonly item: string;
}

/** What a question was answered with, wherever the record keeps it; null = nothing yet. */
export function saidAt({ record, block, question, item }: Place): Answer | null {
  const value = field.value(record, fieldOf(block, question, item));
  if (block.repeat) return ofItem(question, (value as Item | null)?.[question.id] ?? null);
  return question.field ? ofField(question, value) : (value as Answer | null);
}

/** Keeps an answer; null takes it out. */
export function sayAt({ record, block, question, item }: Place, answer: Answer | null): void {
  const name = fieldOf(block, question, item);
  if (block.repeat) {
    const before = field.value(record, name) as Item | null;
    return field.set(record, name, { ...(before ?? {}), [question.id]: toItem(block, question, answer) });
  }
  field.set(record, name, question.field ? toField(question, answer) : answer);
}

export function leaveAt({ record, block, question, item }: Place): void {
  field.leave(record, fieldOf(block, question, item));
}

export function textOf(answer: Answer | null): string {
  return answer && 'text' in answer ? answer.text : '';
}

export function chosenOf(answer: Answer | null): readonly string[] {
  return answer && 'chosen' in answer ? answer.chosen : [];
}

export function flagOf(answer: Answer | null): boolean | null {
  return answer && 'flag' in answer ? answer.flag : null;
}

export function silenceOf(answer: Answer | null): Silence | null {
  return answer && 'silence' in answer ? answer.silence : null;
}

function ofField({ kind, field: name }: Question, value: Value): Answer | null {
  if (value === null) return null;
  if (name === 'consent') return { chosen: Object.entries(value).flatMap(([key, given]) => (given === true ? [key] : [])) }; // prettier-ignore
  if (name === 'investigators') return { text: (value as readonly string[]).join('、') };
  if (typeof value !== 'string') return null;
  return kind === 'one' ? { chosen: [value] } : { text: value };
}

function toField({ kind, field: name }: Question, answer: Answer | null): Value {
  const chosen = chosenOf(answer);
  if (name === 'consent') return { interview: chosen.includes('interview'), recording: chosen.includes('recording'), quoting: chosen.includes('quoting') } satisfies Consent; // prettier-ignore
  if (name === 'investigators') return textOf(answer).split(/[、,，;；]\s*/).filter((one) => one !== ''); // prettier-ignore
  const text = kind === 'one' ? (chosen[0] ?? '') : textOf(answer);
  return text === '' ? null : text;
}

function ofItem({ kind }: Question, value: Value): Answer | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { flag: value };
  if (Array.isArray(value)) return { chosen: value as readonly string[] };
  if (typeof value !== 'string') return null;
  if (kind === 'one') return { chosen: [value] };
  if (kind === 'many' || kind === 'photo' || kind === 'voice') return { chosen: value.split(' ') };
  return kind === 'flag' ? { flag: value === 'yes' } : { text: value };
}

function toItem({ id }: Block, { kind }: Question, answer: Answer | null): Value {
  const typed = TYPED.includes(id);
  if (kind === 'flag') {
    const flag = flagOf(answer);
    return typed ? flag : flag === null ? '' : flag ? 'yes' : 'no';
  }
  if (kind === 'one') return chosenOf(answer)[0] ?? '';
  if (kind === 'many' || kind === 'photo' || kind === 'voice') return typed ? chosenOf(answer) : chosenOf(answer).join(' '); // prettier-ignore
  return textOf(answer);
}
