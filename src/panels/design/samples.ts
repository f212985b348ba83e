import { sayFigure } from '../../core/figure/say.ts';
import type { Bar, MarkBound, TrendLine } from '../../parts/chart/marks.ts';
import type { PlainPoint } from '../../parts/plain.ts';
import { language } from '../../state/language.svelte.ts';

/** What the design sheet shows the parts with: round numbers that are nobody's figures. */
export const SAMPLE_COUNTS = [2, 8, 21, 13, 5];
export const SAMPLE_EDGES = ['10', '20', '30', '40'];
/** Guangdong on the small map, in its units. */
export const FRAME = { x: 760, y: 720, width: 220, height: 220 };

interface Names {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly unknown: string;
}

const say = (value: number, bound: MarkBound = 'exact') =>
  sayFigure({ value: value * 1e4, high: null, bound, unit: '万元', kind: 'money' }, language.current);

export function sampleBars({ first, second, third, unknown }: Names): Bar[] {
  return [
    { key: 'first', name: first, value: 120, text: say(120), strong: true },
    { key: 'second', name: second, value: 80, text: say(80, 'over'), bound: 'over' },
    { key: 'third', name: third, value: null, text: unknown },
  ];
}

const TREND: readonly (readonly [year: number, value: number | null, bound: MarkBound])[] = [
  [2019, 60, 'exact'],
  [2020, 72, 'about'],
  [2021, null, 'exact'],
  [2022, 90, 'over'],
  [2023, 110, 'nearly'],
  [2024, 120, 'exact'],
];

export function sampleLine(name: string): TrendLine {
  const points = TREND.map(([x, value, bound]) => ({
    ...{ x, value, bound, when: String(x), high: null },
    text: value === null ? '' : say(value, bound),
  }));
  return { key: 'sample', name, points };
}

export function samplePoints(first: string, second: string): PlainPoint[] {
  return [
    { key: 'first', name: first, lon: 113.2, lat: 22.7, size: 'l', tone: 'scale' },
    { key: 'second', name: second, lon: 120.2, lat: 29.7, size: 'm', tone: 'accent' },
  ];
}

/** One with a rise, one whose growth and one whose size is not known. */
export function sampleCircles(first: string, second: string, growth: readonly string[]) {
  return [
    { key: 'first', name: first, lon: 113.2, lat: 23, radius: 18, fill: growth[growth.length - 2] ?? '' },
    { key: 'second', name: second, lon: 115.5, lat: 23.3, radius: 9, fill: '' },
    { key: 'third', name: second, lon: 111.5, lat: 22.2, radius: NaN, fill: '' },
  ];
}
