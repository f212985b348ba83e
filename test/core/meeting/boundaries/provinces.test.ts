import { expect, it } from 'vitest';
import { PROVINCES } from '../../../../src/core/meeting/boundaries/province-codes.ts';
import { provinceFlaws } from '../../../../src/core/meeting/boundaries/provinces.ts';
import { area, shapes, square } from './fixture.ts';

const all = [...PROVINCES.keys()];
const filed = (codes: readonly string[]) => shapes(...codes.map((adcode) => area({ adcode }, square(110, 30))));

it('takes all 34', () => {
  expect(all).toHaveLength(34);
  expect(provinceFlaws(filed(all))).toEqual([]);
});

it('names each that is missing', () => {
  const flaws = provinceFlaws(filed(all.filter((code) => code !== '710000' && code !== '820000')));
  expect(flaws.map(({ why }) => why.zh)).toEqual([expect.stringContaining('缺 2 个：台湾 710000、澳门 820000')]);
});

it('refuses a name beside the code of another', () => {
  const flaws = provinceFlaws([...filed(all), ...shapes(area({ adcode: 320000, name: '浙江省' }, square(110, 30)))]);
  expect(flaws.map(({ why }) => why.zh)).toEqual([expect.stringContaining('“浙江省”，代码却是 320000（江苏）')]);
});
