import { expect, it } from 'vitest';
import { BOUNDS, intervalOf } from '../../../src/core/figure/bound.ts';

it('opens the side that the bound leaves open', () => {
  expect(BOUNDS.map((bound) => intervalOf(300, bound, 400))).toEqual([
    { low: 300, high: 300, approximate: false },
    { low: 300, high: 300, approximate: true },
    { low: 300, high: null, approximate: false },
    { low: null, high: 300, approximate: false },
    { low: 300, high: null, approximate: false },
    { low: null, high: 300, approximate: false },
    { low: 300, high: 400, approximate: false },
  ]);
});
