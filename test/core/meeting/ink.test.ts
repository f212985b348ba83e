import { expect, test } from 'vitest';
import { cleared, drawnOn, pathOf, withoutLast, withStroke, type Ink } from '../../../src/core/meeting/ink.ts';

const NONE: Ink = new Map();
const line = (x: number) => ({ on: 'map', points: [[x, 1]] }) as const;

test('each slide keeps its own lines', () => {
  const ink = withStroke(withStroke(withStroke(NONE, 'a', line(1)), 'b', line(2)), 'a', line(3));
  expect(drawnOn(ink, 'a')).toEqual([line(1), line(3)]);
  expect(drawnOn(withoutLast(ink, 'a'), 'a')).toEqual([line(1)]);
  expect(drawnOn(cleared(ink, 'a'), 'a')).toEqual([]);
  expect(drawnOn(cleared(ink, 'a'), 'b')).toEqual([line(2)]);
});

test('nothing is taken back where nothing was drawn', () => {
  expect(drawnOn(withoutLast(NONE, 'a'), 'a')).toEqual([]);
});

test('a line as SVG; a single touch is a dot', () => {
  expect(pathOf([[1, 2], [3.04, 4]])).toBe('M1.0 2.0L3.0 4.0'); // prettier-ignore
  expect(pathOf([[1, 2]])).toBe('M1.0 2.0h0');
  expect(pathOf([])).toBe('');
});
