import { expect, it, test } from 'vitest';
import { findShapeFault } from '../../../src/core/belt/text-shape.ts';
import { atlas } from '../atlas-fixture.ts';

const { texts } = atlas();
const TABLES = Object.keys(texts).filter((name) => !['version', 'borders', 'counts'].includes(name));

it('finds nothing wrong with texts that can be read', () => expect(findShapeFault(texts)).toBeNull());

test.each(TABLES)('no table %s, and a row of it that is none', (name) => {
  expect(findShapeFault({ ...texts, [name]: undefined })).toBe(`the texts have no table ${name}`);
  expect(findShapeFault({ ...texts, [name]: { length: 0 } })).toBe(`the texts have no table ${name}`);
  expect(findShapeFault({ ...texts, [name]: [null] })).toContain(`the table ${name} of the texts holds null in row 0`);
});

test.each<[string, unknown, string | RegExp]>([
  ['nothing', undefined, 'the texts are nothing, expected tables'],
  ['a number', 7, 'the texts are 7, expected tables'],
  ['no version', { ...texts, version: 3 }, 'the texts have version 3, expected a text'],
  [
    'a place without a parent',
    { ...texts, places: [{ ...texts.places[0], parent: '330000' }] },
    'the table places of the texts has parent "330000" in row 0, expected a number',
  ],
  [
    'a place without aliases',
    { ...texts, places: [...texts.places, { ...texts.places[0], aliases: 'Zhe' }] },
    'the table places of the texts has aliases "Zhe" in row 10, expected a list',
  ],
  ['a unit', { ...texts, units: ['', 4] }, 'the table units of the texts holds 4 in row 1, expected a text'],
  [
    'a belt without a name',
    { ...texts, belts: [{ id: 'a', en: 'A', category: '', source: 0 }] },
    'the table belts of the texts has zh nothing in row 0, expected a text',
  ],
  [
    'a long row',
    { ...texts, phrases: [{ text: 'x'.repeat(100) }] },
    /^the table phrases of the texts holds .{37}\.\.\. in row 0/,
  ],
])('%s', (_, given, sentence) => expect(findShapeFault(given)).toMatch(sentence));
