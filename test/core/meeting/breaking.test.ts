import { describe, expect, test } from 'vitest';
import { breaksBy, equalBreaks, readNumbers } from '../../../src/core/meeting/breaking.ts';
import { MONEY_BREAKS } from '../../../src/core/meeting/breaks.ts';

const five = { money: false, classes: 5 };
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11];

describe('breaks by a method', () => {
  test('tiers are of money, and of nothing else', () => {
    expect(breaksBy('tiers', ten, { ...five, money: true })).toEqual({ breaks: MONEY_BREAKS, lacks: null });
    expect(breaksBy('tiers', ten, five)).toEqual({ breaks: null, lacks: 'other' });
  });

  test('quantiles, natural breaks and equal steps', () => {
    expect(breaksBy('quantiles', ten, five)).toEqual({ breaks: [3, 5, 7, 9], lacks: null });
    expect(breaksBy('equal', ten, five)).toEqual({ breaks: [3, 5, 7, 9], lacks: null });
    expect(breaksBy('jenks', [1, 1, 20, 21, 40, 41, 60, 61, 90], five)).toEqual({
      breaks: [20, 40, 60, 90],
      lacks: null,
    });
  });

  test('fewer different values than classes: it says so', () => {
    for (const method of ['quantiles', 'jenks', 'equal'] as const)
      expect(breaksBy(method, [1, 1, 2, NaN, 3], five)).toEqual({ breaks: null, lacks: 'few' });
  });

  test('typed numbers stand as they are, and say what lies beside the values or beyond the colours', () => {
    expect(breaksBy([3, 6], ten, five)).toEqual({ breaks: [3, 6], lacks: null });
    expect(breaksBy([3, 60], ten, five)).toEqual({ breaks: [3, 60], lacks: 'outside' });
    expect(breaksBy([1, 6], ten, five)).toEqual({ breaks: [1, 6], lacks: 'outside' });
    expect(breaksBy([2, 3, 4, 5, 6], ten, five)).toEqual({ breaks: [2, 3, 4, 5], lacks: 'many' });
  });
});

test('equal steps from the least to the greatest', () => {
  expect(equalBreaks([10, 0, NaN, 3], 4)).toEqual([2.5, 5, 7.5]);
  expect(equalBreaks([5, 5], 4)).toEqual([]);
  expect(equalBreaks([], 4)).toEqual([]);
});

describe('typed numbers', () => {
  test('are parted by what people type, and are in base units', () => {
    expect(readNumbers('10 50，100、500', 1e4, 4)).toEqual([1e5, 5e5, 1e6, 5e6]);
    expect(readNumbers('-5; 0.5', 0.01, 4)).toEqual([-0.05, 0.005]);
    expect(readNumbers('−5 +5', 1, 4)).toEqual([-5, 5]);
  });

  test('a fault says which number it is', () => {
    expect(readNumbers('  ', 1, 4)).toEqual({ kind: 'none' });
    expect(readNumbers('1 2 3 4 5', 1, 4)).toEqual({ kind: 'many', most: 4 });
    expect(readNumbers('10 5x', 1, 4)).toEqual({ kind: 'number', at: 2, text: '5x' });
    expect(readNumbers('10 10', 1, 4)).toEqual({ kind: 'order', at: 2, text: '10' });
  });
});
