import { expect, test } from 'vitest';
import { rowOf } from '../../../src/core/analysis/cards.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { firstOf, readFirst } from '../../../src/core/analysis/first.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';

test('what travels in the page is the answer that the pack gives', () => {
  const pack = atlas();
  const first = readFirst(firstOf(pack, 'v1', 2));
  const { facets, ...shown } = explore(pack, DEFAULT_QUERY);
  expect(first?.result).toMatchObject(shown);
  expect(first?.result.facets.industries).toEqual([]);
  expect(facets.industries.length).toBeGreaterThan(0);
  const [best = -1, second = -1] = first?.result.order ?? [];
  expect(first?.rows).toEqual([rowOf(pack, DEFAULT_QUERY, best), rowOf(pack, DEFAULT_QUERY, second)]);
});

test('the map can draw every belt and name every province from it', () => {
  const pack = atlas();
  const first = readFirst(firstOf(pack, 'v1', 1));
  expect(first?.drawnAt).toHaveLength(2 * pack.belts.count);
  expect(first?.drawnAt[0]).toBeCloseTo(pack.belts.lon[0] ?? NaN, 2);
  expect(first?.provinces.map(([code]) => code)).toEqual(
    pack.texts.places.filter(({ level }) => level === 'province').map(({ code }) => code),
  );
  expect(first?.version).toBe('v1');
  expect(first?.sources).toBe(pack.texts.sources.length);
});

test('it names the measures of its lines and no others', () => {
  const pack = atlas();
  const first = readFirst(firstOf(pack, 'v1', 1));
  const row = first?.rows[0]?.figure?.measure ?? -1;
  expect(first?.measures[row]).toEqual(pack.texts.measures[row]);
  expect(Object.keys(first?.measures ?? {}).length).toBeLessThan(pack.texts.measures.length);
});

test.each(['', '{', 'null', '{"result":{}}'])('%j is no first answer', (text) => {
  expect(readFirst(text)).toBeNull();
});
