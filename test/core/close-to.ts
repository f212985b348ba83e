import { expect } from 'vitest';

/** A number that agrees to so many digits after the point, in the place of one that must be equal. */
export function closeTo(value: number, digits: number): unknown {
  return expect.closeTo(value, digits);
}
