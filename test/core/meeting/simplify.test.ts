import { describe, expect, it } from 'vitest';
import { simplified, type Dot } from '../../../src/core/meeting/simplify.ts';

describe('simplified', () => {
  it('leaves out what lies near the line, keeps what lies far, and both ends', () => {
    const line: Dot[] = [[0, 0], [5, 0.5], [10, 0], [10, 6], [10.4, 8], [10, 10]]; // prettier-ignore
    expect(simplified(line, 1)).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
    expect(simplified(line, 0.45)).toEqual([[0, 0], [5, 0.5], [10, 0], [10, 10]]); // prettier-ignore
  });

  it('keeps a ring a ring: the farthest point from where it begins is the first that stays', () => {
    const ring: Dot[] = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]; // prettier-ignore
    expect(simplified(ring, 1)).toEqual(ring);
  });

  it('measures to the ends of a stretch, not to the line beyond them', () => {
    const hook: Dot[] = [[0, 0], [14, 0], [10, 0]]; // prettier-ignore
    expect(simplified(hook, 1)).toEqual(hook);
  });

  it('takes what is too short to simplify as it is', () => {
    expect(simplified([], 1)).toEqual([]);
    expect(simplified([[1, 2]], 1)).toEqual([[1, 2]]);
  });
});
