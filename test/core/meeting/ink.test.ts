import { expect, test } from 'vitest';
import { cleared, drawnOn, keptInk, pathOf, withoutLast, withStroke, type Ink } from '../../../src/core/meeting/ink.ts';

const NONE: Ink = new Map();
const line = (x: number) => ({ on: 'map', points: [[x, 1]] }) as const;

test('each slide keeps its own lines', () => {
  const ink = withStroke(withStroke(withStroke(NONE, 'a', line(1)), 'b', line(2)), 'a', line(3));
  expect(drawnOn(ink, 'a')).toEqual([line(1), line(3)]);
  expect(drawnOn(withoutLast(ink, 'a'), 'a')).toEqual([line(1)]);
  expect(drawnOn(cleared(ink, 'a'), 'a')).toEqual([]);
  expect(drawnOn(cleared(ink, 'a'), 'b')).toEqual([line(2)]);
});

test('what is kept is what was drawn, to a tenth of a metre on the ground', () => {
  const ink = withStroke(NONE, 'a', { on: 'map', points: [[113.12345678, 22.1], [-0.0000004, 1 / 3]] }); // prettier-ignore
  const kept = JSON.parse(JSON.stringify(keptInk(ink))) as ReturnType<typeof keptInk>;
  expect(drawnOn(new Map(kept), 'a')).toEqual([{ on: 'map', points: [[113.123457, 22.1], [0, 0.333333]] }]); // prettier-ignore
});

test('nothing is taken back where nothing was drawn', () => {
  expect(drawnOn(withoutLast(NONE, 'a'), 'a')).toEqual([]);
});

test('a line as SVG; a single touch is a dot', () => {
  expect(pathOf([[1, 2], [3.04, 4]])).toBe('M1.0 2.0L3.0 4.0'); // prettier-ignore
  expect(pathOf([[1, 2]])).toBe('M1.0 2.0h0');
  expect(pathOf([])).toBe('');
});
