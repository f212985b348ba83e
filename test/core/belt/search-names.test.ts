import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/core/belt/search-names.ts';
import { atlas } from '../atlas-fixture.ts';

const candidates = candidatesOf(atlas());
const keys = (kind: string) => candidates.filter((each) => each.kind === kind).map(({ key }) => key);

test('places with belts, then industries, then belts, each in the order of the pack', () => {
  expect([...new Set(candidates.map(({ kind }) => kind))]).toEqual(['place', 'industry', 'belt']);
  expect(keys('place')).toEqual(['330000', '330500', '330502', '330502101', '330600', '330603', '370000', '371700', '371721']); // prettier-ignore
  expect(keys('industry')).toEqual(['clothing', 'home', 'textile', 'hanfu', 'ceramics']);
  expect(keys('belt')).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('a place is known by its full and short name and in English, no name twice and none empty', () => {
  expect(candidates.find(({ key }) => key === '330603')?.words).toEqual(['柯桥区', '柯桥', 'Keqiao']);
  for (const { words } of candidates) {
    expect(words).not.toContain('');
    expect(new Set(words).size).toBe(words.length);
  }
});
