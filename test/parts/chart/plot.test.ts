import { expect, it } from 'vitest';
import { plotOf } from '../../../src/parts/chart/plot.ts';
import { point } from './point.ts';

const plot = plotOf(
  [
    { key: 'a', name: 'A', points: [point(2019, 100), point(2020, 120), point(2021, null), point(2022, 80, 'between', 120)] }, // prettier-ignore
    { key: 'b', name: 'B', points: [point(2022, 50, 'over')] },
  ],
  358,
  String,
);

it('stands every mark within the plot, gaps have none', () => {
  expect(plot.lines.map(({ marks }) => marks.length)).toEqual([3, 1]);
  for (const { x, y } of plot.lines.flatMap(({ marks }) => marks)) {
    expect(x).toBeGreaterThan(plot.left);
    expect(x).toBeLessThan(plot.right);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(plot.bottom);
  }
});

it('draws a range between its ends, its mark in the middle', () => {
  const range = plot.lines[0]?.marks[2];
  const [upper, lower] = range?.range ?? [NaN, NaN];
  expect(range?.y).toBeCloseTo((upper + lower) / 2);
  expect(range?.y).toBeCloseTo(plot.lines[0]?.marks[0]?.y ?? NaN);
});

it('holds zero, and joins only what follows on', () => {
  expect(plot.levels.filter(({ zero }) => zero)).toHaveLength(1);
  expect(plot.lines[0]?.segments).toHaveLength(1);
  expect(plot.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022]);
});
