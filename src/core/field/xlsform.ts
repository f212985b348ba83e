import type { Words } from '../belt/model.ts';
import { expressionOf } from './expression.ts';
import type { Block, Choice, Form, Question } from './form.ts';
import { hasColumn, rowsOf, type Problem, type SheetRow, type Sheets } from './xlsform-sheet.ts';
import { choicesOf } from './xlsform-choices.ts';
import { rowTypeOf, type RowType } from './xlsform-types.ts';

export type { Problem, Sheets } from './xlsform-sheet.ts';

export type XlsForm =
  /** `aside`: what the form says and is not followed here; it can be filled in all the same. */
  | { readonly ok: true; readonly form: Form; readonly aside: readonly Problem[] }
  /** All that hinders it, at once. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * An XLSForm as a form: sheets survey, choices and settings (xlsform.org). Groups of the outermost level and all repeats become blocks; groups inside them
 * only hand their condition down. @param name of the file, for a form without id and title
 */
export function formOf(sheets: Sheets, name: string): XlsForm {
  const problems: Problem[] = [];
  const aside: Problem[] = [];
  const missing = ['type', 'name'].filter((column) => !hasColumn(sheets, 'survey', column));
  for (const column of missing) problems.push({ sheet: 'survey', row: 1, column, why: NO_COLUMN });
  const rows = missing.length > 0 ? [] : rowsOf(sheets, 'survey');
  if (missing.length === 0 && rows.length === 0) problems.push({ sheet: 'survey', row: 0, column: '', why: EMPTY });
  const reading = new Reading(choicesOf(sheets, problems), problems, aside);
  for (const row of rows) reading.take(row);
  const blocks = reading.blocks();
  if (problems.length > 0) return { ok: false, problems };
  const [settings] = rowsOf(sheets, 'settings');
  const id = settings?.text('form_id') || settings?.text('id_string') || name;
  const title = settings?.words('form_title') ?? { zh: name, en: name };
  return { ok: true, form: { id, version: settings?.text('version') ?? '', title, blocks }, aside };
}

/** A group or repeat that is open. */
interface Fold {
  readonly what: 'group' | 'repeat';
  readonly row: number;
  /** What holds for its questions beside the condition of their block. */
  readonly when: string;
  /** Its questions go there. */
  readonly block: Building;
}
type Building = Omit<Block, 'questions'> & { readonly questions: Question[] };

/** Reads the rows of a survey in turn. */
class Reading {
  readonly #lists: ReadonlyMap<string, readonly Choice[]>;
  readonly #problems: Problem[];
  readonly #aside: Problem[];
  readonly #blocks: Building[] = [];
  readonly #folds: Fold[] = [];
  readonly #names = new Map<string, number>();
  /** Expressions that ask for names, to be held against all of them in the end. */
  readonly #asking: { readonly row: number; readonly column: string; readonly names: readonly string[] }[] = [];

  constructor(lists: ReadonlyMap<string, readonly Choice[]>, problems: Problem[], aside: Problem[]) {
    this.#lists = lists;
    this.#problems = problems;
    this.#aside = aside;
  }

  take(row: SheetRow): void {
    const type = rowTypeOf(row.text('type'), row.text('appearance'));
    if (row.text('type') === '') this.#wrong(row, 'type', NO_TYPE);
    else if (type.is === 'unknown') this.#wrong(row, 'type', about(UNKNOWN_TYPE, row.text('type')));
    else if (type.is === 'unsupported') this.#wrong(row, 'type', about(UNSUPPORTED_TYPE, row.text('type')));
    else if (type.is === 'begin') this.#begin(row, type.what);
    else if (type.is === 'end') this.#end(row, type.what);
    else if (type.is === 'question') this.#question(row, type);
  }

  /** All blocks that ask something. */
  blocks(): readonly Block[] {
    for (const { row, what } of this.#folds) this.#problems.push({ sheet: 'survey', row, column: 'type', why: about(OPEN, what) });
    for (const { row, column, names } of this.#asking)
      for (const name of names) if (!this.#names.has(name)) this.#problems.push({ sheet: 'survey', row, column, why: about(NO_NAME_LIKE, name) });
    return this.#blocks.filter(({ questions }) => questions.length > 0);
  } // prettier-ignore

  #begin(row: SheetRow, what: Fold['what']): void {
    const [outer] = this.#folds.slice(-1);
    const relevant = this.#expression(row, 'relevant');
    const name = this.#name(row);
    if (what === 'repeat' && this.#folds.some((fold) => fold.what === 'repeat')) this.#wrong(row, 'type', NESTED);
    if (what === 'group' && outer) {
      this.#folds.push({ what, row: row.row, when: both(outer.when, relevant), block: outer.block });
      return;
    }
    const when = both(both(outer?.block.when ?? '', outer?.when ?? ''), relevant);
    const title = row.words('label') ?? { zh: name, en: name };
    const repeat = what === 'repeat' ? { repeat: true } : {};
    const block: Building = { id: name, title, short: true, questions: [], ...repeat, ...(when ? { when } : {}) };
    this.#blocks.push(block);
    this.#folds.push({ what, row: row.row, when: '', block });
  }

  #end(row: SheetRow, what: Fold['what']): void {
    const last = this.#folds.pop();
    if (!last) this.#wrong(row, 'type', about(NOT_OPEN, what));
    else if (last.what !== what) this.#wrong(row, 'type', about(OTHER_OPEN, `${last.what}（${last.row}）`));
  }

  #question(row: SheetRow, { kind, list }: Extract<RowType, { is: 'question' }>): void {
    const id = this.#name(row);
    const choices = this.#lists.get(list);
    if (list !== '' && !choices) this.#wrong(row, 'type', about(NO_LIST, list));
    const [fold] = this.#folds.slice(-1);
    const when = both(fold?.when ?? '', this.#expression(row, 'relevant'));
    const must = this.#expression(row, 'constraint');
    const calculate = this.#expression(row, 'calculation');
    const [ask, hint, mustSay] = ['label', 'hint', 'constraint_message'].map((column) => row.words(column));
    for (const column of ASIDE) if (row.text(column) !== '') this.#aside.push({ sheet: 'survey', row: row.row, column, why: NOT_FOLLOWED }); // prettier-ignore
    this.#home(fold).questions.push({
      ...{ id, kind, ask: ask ?? { zh: id, en: id } },
      ...(hint ? { hint } : {}),
      ...(choices ? { choices } : {}),
      ...(/^(?:yes|true|true\(\))$/i.test(row.text('required')) ? { required: true } : {}),
      ...(when ? { when } : {}),
      ...(must ? { must } : {}),
      ...(mustSay ? { mustSay } : {}),
      ...(calculate ? { calculate } : {}),
    });
  }

  /** Questions outside of any group stand in a block of their own, again after each group. */
  #home(fold: Fold | undefined): Building {
    if (fold) return fold.block;
    const [last] = this.#blocks.slice(-1);
    if (last?.id.startsWith(LOOSE)) return last;
    const block: Building = { id: `${LOOSE}${this.#blocks.length + 1}`, title: QUESTIONS, short: true, questions: [] };
    this.#blocks.push(block);
    return block;
  }

  #name(row: SheetRow): string {
    const name = row.text('name');
    const before = this.#names.get(name);
    if (name === '') this.#wrong(row, 'name', NO_NAME);
    else if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) this.#wrong(row, 'name', about(BAD_NAME, name));
    else if (before !== undefined) this.#wrong(row, 'name', about(TWICE, `${name}（${before}）`));
    else this.#names.set(name, row.row);
    return name;
  }

  #expression(row: SheetRow, column: string): string {
    const text = row.text(column);
    const read = text === '' ? null : expressionOf(text);
    if (read?.ok) this.#asking.push({ row: row.row, column, names: read.names });
    else if (read) this.#wrong(row, column, read.why);
    return text;
  }

  #wrong({ row }: SheetRow, column: string, why: Words): void {
    this.#problems.push({ sheet: 'survey', row, column, why });
  }
}

function both(one: string, other: string): string {
  return one !== '' && other !== '' ? `(${one}) and (${other})` : one || other;
}

function about({ zh, en }: Words, what: string): Words {
  return { zh: zh.replace('{}', what), en: en.replace('{}', what) };
}

const LOOSE = '_';
const ASIDE = ['default', 'choice_filter', 'repeat_count', 'read_only', 'readonly'];
const QUESTIONS: Words = { zh: '问题', en: 'Questions' };
const NO_COLUMN: Words = { zh: '缺这一列', en: 'This column is missing' };
const EMPTY: Words = { zh: '没有 survey 表，或是空的', en: 'There is no sheet “survey”, or it is empty' };
const NO_TYPE: Words = { zh: '没有写类型', en: 'No type' };
const NO_NAME: Words = { zh: '没有写名称', en: 'No name' };
const BAD_NAME: Words = { zh: '“{}”不能作名称：以字母开头，只用字母、数字、_ - .', en: '“{}” cannot be a name: begin with a letter and use letters, digits, _ - .' }; // prettier-ignore
const TWICE: Words = { zh: '名称“{}”行已经用过', en: 'The name “{}” is used before, in that row' };
const UNKNOWN_TYPE: Words = { zh: '没有“{}”这种类型', en: 'There is no type “{}”' };
const UNSUPPORTED_TYPE: Words = { zh: '这里填不了“{}”这种题', en: 'Questions of type “{}” cannot be filled in here' };
const NO_LIST: Words = { zh: 'choices 表里没有“{}”', en: 'The sheet “choices” has no list “{}”' };
const NESTED: Words = { zh: '重复组里不能再有重复组', en: 'A repeat inside a repeat is not possible here' };
const OPEN: Words = { zh: '“{}”没有结束', en: 'This {} is never ended' };
const NOT_OPEN: Words = { zh: '没有开始过“{}”', en: 'No {} was begun' };
const OTHER_OPEN: Words = { zh: '先要结束 {} 行的', en: 'First end {}' };
const NO_NAME_LIKE: Words = { zh: '没有叫“{}”的题', en: 'There is no question named “{}”' };
const NOT_FOLLOWED: Words = { zh: '这一列在这里不起作用', en: 'This column has no effect here' };
