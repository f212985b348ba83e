import type { Block, Question } from '../../core/field/form.ts';
import { itemsOf, valueOf, type FieldRecord } from '../../core/field/record.ts';
import type { FigureEntry } from '../../core/field/visit.ts';

/** A claim as it stands in a record. */
export interface Entry {
  readonly item: string;
  readonly figure: FigureEntry;
}

export function entriesOf(record: FieldRecord): readonly Entry[] {
  return itemsOf(record, 'figure').map((item) => ({
    item,
    figure: valueOf(record, `figure/${item}`) as unknown as FigureEntry,
  }));
}

/** The claims that answer a question: of its measure and scope. Those of a scope that no question asks for stand with the first of the measure. */
export function answersTo(entries: readonly Entry[], question: Question, questions: readonly Question[]): Entry[] {
  const same = questions.filter(({ measure }) => measure !== undefined && measure === question.measure);
  const scopes = new Set(same.map(scopeOf));
  const first = same[0] === question;
  return entries.filter(({ figure: { measure, scope } }) => {
    if (measure !== question.measure) return false;
    return scopes.has(scope) ? scope === scopeOf(question) : first;
  });
}

export function scopeOf({ scope }: Question): string {
  return scope ?? WHOLE_SCOPE;
}

/** Code of the scope that is the whole belt. */
export const WHOLE_SCOPE = 'whole';

/** Every question of figures, in the order of the form. */
export function figureQuestions(blocks: readonly Block[]): readonly Question[] {
  return blocks.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'figure'));
}
