import { readFigure } from '../figure/read-figure.ts';
import { toBase } from '../figure/unit.ts';
import { comparePeriods } from '../figure/period.ts';
import type { Value } from './edit.ts';
import type { Answers, Plain } from './expression.ts';
import { fieldOf } from './fields.ts';
import type { Block, Form, Question } from './form.ts';
import { entryOf, partsOf, siteOf, textOf, textsOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import { SILENCES, type FigureEntry, type Silence } from './visit.ts';

/** Entry of a block that repeats. */
export interface Item {
  readonly block: Block;
  readonly id: string;
}

/** What a question was answered with, as its field holds it; null = not yet. @param item UUID of the entry where the block repeats */
export function answerOf(record: FieldRecord, block: Block, question: Question, item = ''): Value {
  const value = valueOf(record, fieldOf(block, question, item));
  return block.repeat ? (partsOf(value)[question.id] ?? null) : value;
}

/** The figures of a question: those of its measure and scope, newest period first. */
export function entriesOf(record: FieldRecord, question: Question): readonly (FigureEntry & { readonly id: string })[] {
  const entries = itemsOf(record, 'figure').flatMap((id) => {
    const entry = entryOf(valueOf(record, `figure/${id}`));
    const fits = entry?.measure === question.measure && (entry?.scope || 'whole') === (question.scope ?? 'whole');
    return entry && fits ? [{ ...entry, id }] : [];
  });
  return entries.sort((a, b) => comparePeriods(b.period, a.period));
}

/** The silence that a question was answered with; null = it was not. */
export function silenceOf(value: Value): Silence | null {
  return SILENCES.find((silence) => silence === partsOf(value)['silence']) ?? null;
}

/** Anything was said, be it a silence. */
export function isAnswered(record: FieldRecord, block: Block, question: Question, item = ''): boolean {
  if (question.kind === 'figure') return entriesOf(record, question).some(({ text, silence }) => text !== '' || silence !== null);
  const value = answerOf(record, block, question, item);
  return silenceOf(value) !== null || plainOf(value, question) !== '';
} // prettier-ignore

/** Answers as the expressions of a form ask for them, by `question` or `block.question`; inside a repeat those of the same entry come first. */
export function answersOf(record: FieldRecord, form: Form, today: string, item?: Item): Answers {
  return {
    today,
    of: (name) => {
      const found = named(form, name, item?.block);
      if (!found) return '';
      const { block, question } = found;
      if (question.kind === 'figure') return figureIn(entriesOf(record, question)[0], question);
      return plainOf(answerOf(record, block, question, block === item?.block ? item.id : ''), question);
    },
  };
}

/** The question that a name in an expression means. @param first block to look in before the others */
export function named(
  form: Form,
  name: string,
  first?: Block,
): { readonly block: Block; readonly question: Question } | null {
  const [head = '', ...rest] = name.split('.');
  const id = rest.join('.');
  for (const block of [...(first ? [first] : []), ...form.blocks]) {
    const question = block.questions.find((one) => (one.id === id && block.id === head) || one.id === name);
    if (question) return { block, question };
  }
  return null;
}

/** An answer as one plain value: codes with blanks between, yes and no, numbers as numbers; a silence and nothing are ''. */
export function plainOf(value: Value, question: Question): Plain {
  if (typeof value === 'boolean') return question.kind === 'flag' ? (value ? 'yes' : 'no') : value;
  if (typeof value !== 'object' || value === null) return typed(textOf(value), question);
  if (Array.isArray(value)) return textsOf(value).join(' ');
  const parts = partsOf(value);
  const { text, chosen, flag, of } = parts;
  if (typeof flag === 'boolean') return flag ? 'yes' : 'no';
  if (chosen !== undefined) return textsOf(chosen).join(' ');
  if (of !== undefined) return Object.entries(partsOf(of)).filter(([, one]) => textOf(one) !== '').map(([code]) => code).join(' '); // prettier-ignore
  if (text !== undefined) return typed(textOf(text), question);
  if (question.field === 'consent') return Object.keys(parts).filter((key) => parts[key] === true).join(' '); // prettier-ignore
  const site = siteOf(value);
  if (!site) return '';
  return site.fix ? `${site.fix.lat} ${site.fix.lon} 0 ${site.fix.accuracy ?? 0}` : site.code || site.town || site.name;
}

/** A number as people say it, in the unit that the question asks in; a text that is no number stays as it is. @param from unit of a text without any */
function typed(text: string, { kind, unit = '' }: Question, from = unit): Plain {
  if (kind !== 'number' || text.trim() === '') return text;
  const bare = /^-?\d+(?:\.\d+)?$/.test(text.trim());
  if (bare) return toBase(text.trim(), from, unit) ?? Number(text);
  const read = readFigure(text, from, from === '%' ? 'share' : 'other');
  return read.ok ? (toBase(read.figure.value, read.figure.unit, unit) ?? text) : text;
}

/** A figure as a number in the unit of its question, of a range its lower end; '' = none, a silence, or not to be read. */
export function figureIn(entry: FigureEntry | undefined, question: Question): number | '' {
  if (!entry || entry.silence !== null) return '';
  const value = typed(entry.text, { ...question, kind: 'number' }, entry.unit || question.unit);
  return typeof value === 'number' ? value : '';
}
