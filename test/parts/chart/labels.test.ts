import { expect, it } from 'vitest';
import { placeLabels, widthOf } from '../../../src/parts/chart/labels.ts';

const room = { left: 40, right: 300, top: 0, size: 15, off: 10 };
const at = (x: number, y: number, text = '约 12亿元') => ({ key: `${x} ${y}`, text, x, y });

it('knows that Chinese is wider than digits', () => {
  expect(widthOf('亿元', 15)).toBe(30);
  expect(widthOf('12', 15)).toBeCloseTo(17.4);
});

it('keeps every text within the room', () => {
  for (const { text, left } of placeLabels([at(41, 100), at(299, 100)], room)) {
    const half = widthOf(text, 15) / 2;
    expect(left - half).toBeGreaterThanOrEqual(40);
    expect(left + half).toBeLessThanOrEqual(300);
  }
});

it('puts a text under its point where one stands over it, and leaves out what has no room', () => {
  const placed = placeLabels([at(100, 100), at(110, 101), at(105, 99)], room);
  expect(placed.map(({ base }) => base)).toEqual([90, 126]);
  expect(placeLabels([at(100, 100, '超'.repeat(30))], room)).toEqual([]);
});
