import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, questionOf } from '../../../src/core/field/fields.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';

const { blocks } = VISIT_FORM;
const questions = blocks.flatMap((block) => block.questions.map((question) => ({ block, question })));
const codesOf = (file: string) =>
  new Set(
    readFileSync(`seeds/${file}.csv`, 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]),
  );

describe('the form of a visit', () => {
  it('has the seventeen blocks, those for the factory gate first', () => {
    expect(blocks).toHaveLength(17);
    const long = blocks.findIndex(({ short }) => !short);
    expect(blocks.slice(long).every(({ short }) => !short)).toBe(true);
  });
  it('names no block and no question twice, and each answer has a field of its own', () => {
    const fields = questions.map(
      ({ block, question }) => `${fieldOf(block, question)} ${block.repeat ? question.id : ''}`,
    );
    expect(new Set(fields).size).toBe(fields.length);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });
  it('speaks both languages everywhere', () => {
    const words = [
      ...blocks.map(({ title }) => title),
      ...questions.flatMap(({ question: { ask, hint, choices, mustSay } }) => [ask, ...(hint ? [hint] : []), ...(choices ?? []), ...(mustSay ? [mustSay] : [])]), // prettier-ignore
    ];
    expect(words.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
    expect(words.filter(({ zh, en }) => /[!！]/.test(zh + en))).toEqual([]);
  });
  it('asks only for measures and scopes that the data know, or names its own', () => {
    const [measures, scopes] = [codesOf('measures'), codesOf('scopes')];
    for (const { question } of questions.filter(({ question: { kind } }) => kind === 'figure')) {
      expect(question.measure?.startsWith('own:') || measures.has(question.measure), question.id).toBe(true);
      expect(question.scope === undefined || scopes.has(question.scope), question.id).toBe(true);
      expect(question.unit).toBeTruthy();
    }
  });
  it('gives choices to every question that needs them', () => {
    const choosing = ['one', 'many', 'severity', 'shared'];
    for (const { question } of questions)
      expect((question.choices?.length ?? 0) > 0, question.id).toBe(choosing.includes(question.kind));
  });
  it('finds the question behind a field', () => {
    expect(questionOf(VISIT_FORM, 'answer/chain.whyNot')?.question.ask.zh).toBe('为什么不合作');
    expect(questionOf(VISIT_FORM, 'organisation')?.block.id).toBe('visit');
    expect(questionOf(VISIT_FORM, 'answer/gone.away')).toBeNull();
  });
});
