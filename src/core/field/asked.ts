import type { Words } from '../belt/model.ts';
import { answerOf, answersOf, isAnswered, plainOf, silenceOf, type Item } from './answers.ts';
import { expressionOf, truthOf, type Answers } from './expression.ts';
import type { Block, Form, Question } from './form.ts';
import { itemsOf, type FieldRecord } from './record.ts';

/** A question that waits, with its block. */
export interface Open {
  readonly block: Block;
  readonly question: Question;
  /** UUID of the entry where the block repeats; '' = the block itself. */
  readonly item: string;
}

/** How far a block is. */
export interface Progress {
  /** Questions that are asked as things stand, without those that only tell something. */
  readonly asked: number;
  readonly answered: number;
  /** Required ones that are not answered. */
  readonly missing: number;
}

/** Whether a condition holds; none, or one that cannot be read, does: better ask too much than hide a question. */
function holds(when: string | undefined, answers: Answers): boolean {
  const read = when === undefined || when === '' ? null : expressionOf(when);
  return !read?.ok || truthOf(read.run(answers));
}

/** The questions of a block that are asked as things stand, in the form's order. @param today ISO date */
export function askedIn(record: FieldRecord, form: Form, block: Block, today: string, item = ''): readonly Question[] {
  const answers = answersOf(record, form, today, itemOf(block, item));
  if (!holds(block.when, answers)) return [];
  return block.questions.filter((question) => holds(question.when, answers));
}

/** Why an answer cannot be right by the form's own rule; null = it can, or nothing was answered. */
export function faultOf(record: FieldRecord, form: Form, { block, question, item }: Open, today: string): Words | null {
  const read = question.must ? expressionOf(question.must) : null;
  const value = answerOf(record, block, question, item);
  if (!read?.ok || silenceOf(value) !== null || !isAnswered(record, block, question, item)) return null;
  const answers = { ...answersOf(record, form, today, itemOf(block, item)), self: plainOf(value, question) };
  if (truthOf(read.run(answers))) return null;
  return question.mustSay ?? { zh: '这个回答不合要求', en: 'This answer breaks a rule of the form' };
}

/** Required questions that are asked and not answered, in the form's order; a silence is an answer. */
export function missingOf(record: FieldRecord, form: Form, today: string): readonly Open[] {
  return form.blocks.flatMap((block) => openIn(record, form, block, today)).filter(({ question }) => question.required);
}

export function progressOf(record: FieldRecord, form: Form, block: Block, today: string): Progress {
  const all = opportunities(record, form, block, today);
  const open = all.filter((one) => !isAnswered(record, one.block, one.question, one.item));
  const missing = open.filter(({ question }) => question.required).length;
  return { asked: all.length, answered: all.length - open.length, missing };
}

function openIn(record: FieldRecord, form: Form, block: Block, today: string): Open[] {
  return opportunities(record, form, block, today).filter(
    (one) => !isAnswered(record, one.block, one.question, one.item),
  );
}

/** Every question of a block that wants an answer, of a repeat for each of its entries. */
function opportunities(record: FieldRecord, form: Form, block: Block, today: string): Open[] {
  const items = block.repeat ? itemsOf(record, block.id) : [''];
  return items.flatMap((item) =>
    askedIn(record, form, block, today, item)
      .filter(({ kind }) => kind !== 'note' && kind !== 'calculated')
      .map((question) => ({ block, question, item })),
  );
}

/** What a calculated question comes to; '' = nothing. */
export function calculated(record: FieldRecord, form: Form, { block, question, item }: Open, today: string) {
  const read = question.calculate ? expressionOf(question.calculate) : null;
  return read?.ok ? read.run(answersOf(record, form, today, itemOf(block, item))) : '';
}

function itemOf(block: Block, item: string): Item | undefined {
  return block.repeat ? { block, id: item } : undefined;
}
