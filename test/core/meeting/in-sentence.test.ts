import { expect, it } from 'vitest';
import { inSentence } from '../../../src/core/meeting/in-sentence.ts';

it('tells a figure of a visit from one that a source states', () => {
  const said = { zh: '3.2亿元', en: 'CNY 320 m', source: 0 };
  expect(inSentence(said)).toEqual({ zh: '3.2亿元', en: 'CNY 320 m' });
  expect(inSentence({ ...said, mine: true })).toEqual({ zh: '3.2亿元（实地）', en: 'CNY 320 m (from a visit)' });
});
