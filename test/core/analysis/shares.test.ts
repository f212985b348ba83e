import { expect, it } from 'vitest';
import { soundShares, sumOf } from '../../../src/core/analysis/shares.ts';

it('orders shares, greatest first', () => expect(soundShares([0.1, 0.5, 0.4])).toEqual([0.5, 0.4, 0.1]));
it('takes none and one', () => expect([soundShares([]), soundShares([1]), sumOf([])]).toEqual([[], [1], 0]));
it('lets printed digits miss a little', () => expect(soundShares([0.502, 0.502])).toHaveLength(2));
it('says what is wrong', () => {
  expect(() => soundShares([0.5, -0.1])).toThrow('share 2 is -0.1; expected a fraction from 0 to 1');
  expect(() => soundShares([NaN])).toThrow('share 1 is NaN');
  expect(() => soundShares([42])).toThrow('share 1 is 42');
  expect(() => soundShares([0.7, 0.4])).toThrow('the parts of one whole sum to 1 at most');
});
