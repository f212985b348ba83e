import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownSum, shareOf } from '../../../src/core/analysis/share.ts';

it('is unknown where a part or the whole is', () => {
  expect([shareOf(1, 4), shareOf(0, 4), shareOf(null, 4), shareOf(1, null), shareOf(0, 0)]).toEqual([
    0.25,
    0,
    null,
    null,
    null,
  ]);
  expect([knownSum([1, null, 2]), knownSum([null]), knownSum([]), knownSum([0])]).toEqual([3, null, null, 0]);
});

it('of all known parts is one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 1e6 }))), (parts) => {
      const whole = knownSum(parts);
      const shares = parts.map((part) => shareOf(part, whole));
      if (whole !== null) expect(knownSum(shares)).toBeCloseTo(1, 9);
    }),
  );
});
