import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { originOf } from '../../../src/core/evidence/origin.ts';
import { atlas } from '../atlas-fixture.ts';
import { placeAt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';
import { enterprise } from './evidence-rows.ts';

const pack = atlas();
const evidence = {
  ...NO_EVIDENCE,
  enterprises: [
    enterprise({ id: 'weaver', belt: beltRow(pack, 'keqiao'), place: placeAt('330600') }),
    enterprise({ id: 'loose', place: placeAt('330600') }),
    enterprise({ id: 'nowhere' }),
  ],
};

it('the nation is the first column: provinces by sum, with belts and enterprises', () => {
  const found = originOf(pack, evidence, '');
  expect(found?.columns).toHaveLength(1);
  const [nation] = found?.columns ?? [];
  expect(nation).toMatchObject({ place: null, belts: 6, enterprises: 3, empty: 0, ends: [], loose: [] });
  expect(nation?.steps.map(({ code, group, enterprises }) => [code, group.count, enterprises])).toEqual([
    ['330000', 4, 2],
    ['370000', 2, 0],
  ]);
});

it('each column says which belts are known to it and no deeper, and what is unknown below', () => {
  const found = originOf(pack, evidence, '330600');
  const [, , city] = found?.columns ?? [];
  expect(found?.columns.map(({ place }) => place?.code ?? '')).toEqual(['', '330000', '330600']);
  expect(city?.ends.map(({ id }) => id)).toEqual(['shaoxing-ceramics']);
  expect(city?.loose.map(({ id }) => id)).toEqual(['loose']);
  expect(city?.steps.map(({ code, enterprises }) => [code, enterprises])).toEqual([['330603', 1]]);
  expect(city).toMatchObject({ belts: 3, enterprises: 2, empty: 1 });
});

it('a belt ends in its enterprises and says how deep its place is known', () => {
  const found = originOf(pack, evidence, 'keqiao');
  expect(found?.columns.at(-1)?.place?.code).toBe('330603');
  expect(found?.workshops).toMatchObject({ grain: 'county', enterprises: [{ id: 'weaver' }], row: { id: 'keqiao' } });
  expect(originOf(pack, evidence, 'shaoxing-ceramics')?.workshops).toMatchObject({
    grain: 'prefecture',
    enterprises: [],
  });
});

it('a key that nothing has leads nowhere', () => {
  expect(originOf(pack, evidence, '999999')).toBeNull();
});
