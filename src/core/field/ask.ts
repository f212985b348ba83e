import type { Words } from '../belt/model.ts';
import type { Choice, Question, QuestionKind } from './form.ts';

/** What a question may say beyond its id, kind and words. */
type More = Omit<Question, 'id' | 'kind' | 'ask' | 'hint'> & { readonly hint?: readonly [zh: string, en: string] };

/** One question as a row: its words in both languages, then whatever else it says. */
export function ask(id: string, kind: QuestionKind, zh: string, en: string, { hint, ...more }: More = {}): Question {
  return { id, kind, ask: { zh, en }, ...(hint ? { hint: wordsOf(hint) } : {}), ...more };
}

/** A quantity, kept as a claim of `measure`: a code of the pack, or `own:` and a name. */
export function askFigure(
  id: string,
  measure: string,
  unit: string,
  zh: string,
  en: string,
  more: More = {},
): Question {
  return ask(id, 'figure', zh, en, { measure, unit, ...more });
}

/** Choices as rows of code, Chinese and English. */
export function choices(...rows: readonly (readonly [code: string, zh: string, en: string])[]): readonly Choice[] {
  return rows.map(([code, zh, en]) => ({ code, zh, en }));
}

function wordsOf([zh, en]: readonly [string, string]): Words {
  return { zh, en };
}

/** Conditions of `when`: a question that is answered, one answered with this code, a choice of several that is among the chosen. */
export function answered(name: string): string {
  return `\${${name}} != ''`;
}

export function answeredWith(name: string, code: string): string {
  return `\${${name}} = '${code}'`;
}

export function chosen(name: string, code: string): string {
  return `selected(\${${name}}, '${code}')`;
}
