import { expect, it, test } from 'vitest';
import type { Texts } from '../../../src/core/belt/model.ts';
import { findTextFault } from '../../../src/core/belt/text-soundness.ts';
import { atlas } from '../atlas-fixture.ts';

const { texts } = atlas();

function changed<Name extends 'belts' | 'places' | 'industries' | 'series'>(
  name: Name,
  row: number,
  change: object,
): Texts {
  return { ...texts, [name]: texts[name].map((each, at) => (at === row ? { ...each, ...change } : each)) };
}

it('finds nothing wrong with sound texts', () => expect(findTextFault(texts)).toBeNull());

test.each([
  ['no table', { ...texts, lists: undefined } as unknown as Texts, 'the texts have no table lists'],
  ['an object for a table', { ...texts, units: {} } as unknown as Texts, 'the texts have no table units'],
  [
    'a place within itself',
    changed('places', 5, { parent: 5 }),
    'place 330603 lies in row 5, which is no place of a wider level',
  ],
  ['a place within one of its own level', changed('places', 5, { parent: 6 }), 'place 330603 lies in row 6'],
  ['a place within none', changed('places', 5, { parent: 99 }), 'place 330603 lies in row 99'],
  [
    'an industry within a level-2 one',
    changed('industries', 2, { parent: 3 }),
    'industry textile belongs to row 3, which is no industry of level 1',
  ],
  ['an industry within none', changed('industries', 2, { parent: 9 }), 'industry textile belongs to row 9'],
  [
    'a belt without a source',
    changed('belts', 0, { source: 1 }),
    `the text of belt ${texts.belts[0]?.id} points to source 1 of 1`,
  ],
  [
    'a series of no place',
    changed('series', 1, { place: 10 }),
    'row 1 of the series points to a place, measure or source that does not exist',
  ],
  ['a series of no measure', changed('series', 0, { measure: -1 }), 'row 0 of the series'],
  [
    'a contradiction of no source',
    { ...texts, contradictions: [{ zh: '', en: '', sources: [0, 1] }] },
    'contradiction 0 points to a source that does not exist',
  ],
])('%s', (_, given, sentence) => {
  expect(findTextFault(given)).toContain(sentence);
});
