import { expect, it } from 'vitest';
import { nestedAmong } from '../../../src/core/analysis/outermost.ts';
import { packOf } from '../pack-fixture.ts';

const belts = [{ id: 'a' }, { id: 'b', within: 'a' }, { id: 'c', within: 'b' }];
const rows = Uint32Array.of(0, 1, 2);

it('marks what lies inside a belt with a value, at any depth', () => {
  const pack = packOf({ belts });
  expect([...nestedAmong(pack, rows, Float64Array.of(1, 1, 1))]).toEqual([0, 1, 1]);
  expect([...nestedAmong(pack, rows, Float64Array.of(1, NaN, NaN))]).toEqual([0, 1, 1]);
  expect([...nestedAmong(pack, rows, Float64Array.of(NaN, 1, 1))]).toEqual([0, 0, 1]);
  expect([...nestedAmong(pack, rows, Float64Array.of(NaN, NaN, 1))]).toEqual([0, 0, 0]);
});
it('looks only among the rows', () => {
  expect([...nestedAmong(packOf({ belts }), Uint32Array.of(1, 2), Float64Array.of(1, 1, 1))]).toEqual([0, 0, 1]);
});
it('ends in a ring, and a belt is not inside itself', () => {
  const ring = [
    { id: 'a', within: 'b' },
    { id: 'b', within: 'a' },
  ];
  expect([...nestedAmong(packOf({ belts: ring }), Uint32Array.of(0, 1), Float64Array.of(1, NaN))]).toEqual([0, 1]);
});
