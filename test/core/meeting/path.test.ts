import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotsOfPath, linePath, ringPath } from '../../../src/core/meeting/path.ts';
import type { Dot } from '../../../src/core/meeting/simplify.ts';

const dots = fc.array(fc.tuple(fc.integer({ min: -99, max: 999 }), fc.integer({ min: -99, max: 999 })), {
  minLength: 2,
  maxLength: 20,
});
const distinct = (line: readonly Dot[]) => line.filter((dot, at) => at === 0 || String(dot) !== String(line[at - 1]));

it('what is written is read back', () => {
  fc.assert(
    fc.property(dots, (line) => {
      const kept = distinct(line);
      if (kept.length > 1) expect(dotsOfPath(linePath(line))).toEqual([kept]);
      if (kept.length > 1) expect(dotsOfPath(ringPath(line) + ringPath(line))).toEqual([kept, kept]);
    }),
  );
});

it('reads the paths of an inset: absolute lines, and dots of no length', () => {
  expect(dotsOfPath('M1.5 2L3 4.5L-1 0ZM7 8h0')).toEqual([
    [
      [1.5, 2],
      [3, 4.5],
      [-1, 0],
    ],
    [
      [7, 8],
      [7, 8],
    ],
  ]);
  expect(dotsOfPath('M0 0H230V281H0Z')[0]).toEqual([
    [0, 0],
    [230, 0],
    [230, 281],
    [0, 281],
  ]);
});
