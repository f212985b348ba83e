import { expect, it, test } from 'vitest';
import { borderPairs, countyColumn, countyTie } from '../../../src/core/analysis/counties.ts';
import { neighbours, NEIGHBOURS, placeAt, sitedPack } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const pack = neighbours();
const tie = (a: string, b: string) => countyTie(pack, beltRow(pack, a), beltRow(pack, b));

test.each([
  ['zhuji', 'zhuji-hanfu', 'same'],
  ['keqiao', 'zhuji', 'touching'],
  ['zhuji', 'keqiao', 'touching'],
  ['wuxing', 'zhuji', 'apart'],
  ['shaoxing', 'zhuji', 'unknown'],
  ['caoxian', 'zhuji', 'unknown'],
])('%s and %s: %s', (a, b, expected) => expect(tie(a, b)).toBe(expected));

it('takes a city without counties for a county of its own', () => {
  expect(countyColumn(pack)[beltRow(pack, 'shaoxing')]).toBe(-1);
  const [city, county] = [placeAt('330600'), placeAt('371721')];
  const without = sitedPack(NEIGHBOURS, [], { borders: { drawn: [city, county], pairs: [city, county] } });
  const row = (id: string) => beltRow(without, id);
  expect(countyColumn(without)[row('shaoxing')]).toBe(city);
  expect(countyTie(without, row('shaoxing'), row('caoxian'))).toBe('touching');
});

test('borders are read two by two', () => {
  expect(borderPairs(pack)).toEqual([
    [placeAt('330502'), placeAt('330603')],
    [placeAt('330603'), placeAt('330681')],
  ]);
});
