import { describe, expect, test } from 'vitest';
import { clipRing } from '../../../src/core/meeting/clip.ts';

describe('clipRing', () => {
  test('cuts a square at a corner', () => {
    const ring = clipRing(
      [
        [-5, -5],
        [5, -5],
        [5, 5],
        [-5, 5],
      ],
      10,
      10,
    );
    expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '5,0', '5,5', '0,5']));
  });

  test('keeps what lies inside and drops what lies outside', () => {
    expect(
      clipRing(
        [
          [1, 1],
          [2, 1],
          [2, 2],
        ],
        10,
        10,
      ),
    ).toHaveLength(3);
    expect(
      clipRing(
        [
          [11, 1],
          [12, 1],
          [12, 2],
        ],
        10,
        10,
      ),
    ).toEqual([]);
  });
});
