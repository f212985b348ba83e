import { expect, test } from 'vitest';
import { formatSide, readSide } from '../../../src/core/meeting/side.ts';

test('what lies beside the map goes through the address and back', () => {
  const pair = { kind: 'links', pair: ['keqiao', 'zhuji'] } as const;
  expect(formatSide(pair)).toBe('links:keqiao,zhuji');
  expect(readSide('links:keqiao,zhuji')).toEqual(pair);
  const odd = { kind: 'links', pair: ['自记 a', 'b'] } as const;
  expect(readSide(new URLSearchParams(`side=${formatSide(odd)}`).get('side') ?? '')).toEqual(odd);
  expect(readSide('board')).toEqual({ kind: 'board', pair: null });
  expect(readSide('years')).toEqual({ kind: 'years', pair: null });
});

test('what is no pair is left out, and what nobody knows is nothing', () => {
  expect(readSide('links:keqiao')).toEqual({ kind: 'links', pair: null });
  expect(readSide('links:a,b,c')).toEqual({ kind: 'links', pair: null });
  expect(readSide('board:a,b')).toEqual({ kind: 'board', pair: null });
  expect(readSide('about')).toBeNull();
  expect(readSide('')).toBeNull();
});
