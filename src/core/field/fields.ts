import type { Block, Form, Question } from './form.ts';

/** Field of a visit that holds the answer to a question. @param item UUID of the entry, for a block that repeats */
export function fieldOf(block: Block, question: Question, item = ''): string {
  if (block.repeat) return `${block.id}/${item}`;
  return question.field ?? `answer/${block.id}.${question.id}`;
}

/** Block and question behind the field of an answer; null = the form has no such question (an older or another form wrote it). */
export function questionOf(form: Form, field: string): { readonly block: Block; readonly question: Question } | null {
  for (const block of form.blocks) {
    const question = block.repeat ? undefined : block.questions.find((one) => fieldOf(block, one) === field);
    if (question) return { block, question };
  }
  return null;
}
