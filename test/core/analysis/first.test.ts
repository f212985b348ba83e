import { expect, test } from 'vitest';
import { rowOf } from '../../../src/core/analysis/cards.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { firstOf, readFirst } from '../../../src/core/analysis/first.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';

test('what travels in the page is the answer that the pack gives', () => {
  const pack = atlas();
  const first = readFirst(firstOf(pack, 2));
  expect(first?.result).toEqual(explore(pack, DEFAULT_QUERY));
  const [best = -1, second = -1] = first?.result.order ?? [];
  expect(first?.rows).toEqual([rowOf(pack, DEFAULT_QUERY, best), rowOf(pack, DEFAULT_QUERY, second)]);
});

test('it names the measures of its lines and no others', () => {
  const pack = atlas();
  const first = readFirst(firstOf(pack, 1));
  const row = first?.rows[0]?.figure?.measure ?? -1;
  expect(first?.measures[row]).toEqual(pack.texts.measures[row]);
  expect(Object.keys(first?.measures ?? {}).length).toBeLessThan(pack.texts.measures.length);
});

test.each(['', '{', 'null', '{"result":{}}'])('%j is no first answer', (text) => {
  expect(readFirst(text)).toBeNull();
});
