import { expect, test } from 'vitest';
import { Field, unitsOf, type Match } from '../../../src/core/search/field.ts';

const field = new Field(
  [
    { text: 'abab', owner: 5 },
    { text: 'ab', owner: 3 },
    { text: '', owner: 9 },
    { text: 'xabab', owner: 5, starts: [1] },
  ],
  2,
  (codes, place) => codes[place] === 98,
);
const find = (match: Match, text: string) => {
  const owners: number[] = [];
  field.find(match, unitsOf(text), (owner) => owners.push(owner));
  return owners.sort();
};

test('whole, prefix, inner and buried are told apart', () => {
  expect(find('whole', 'ab')).toEqual([3]);
  expect(find('prefix', 'ab')).toEqual([5]);
  expect(find('inner', 'ab')).toEqual([5, 5]);
  expect(find('buried', 'ba')).toEqual([5]);
  expect(find('inner', 'ba')).toEqual([]);
});

test('a text longer than the depth is compared to its end, and no match runs over the end of a term', () => {
  expect(find('prefix', 'aba')).toEqual([5]);
  expect(find('whole', 'abab')).toEqual([5]);
  expect(find('prefix', 'abb')).toEqual([]);
  expect(find('prefix', 'ababx')).toEqual([]);
  expect(find('inner', 'abx')).toEqual([]);
});

test('units are those of UTF-16', () => expect(Array.from(unitsOf('a𠮷'))).toEqual([97, 0xd842, 0xdfb7]));
