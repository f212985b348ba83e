import { widthOf, placeLabels, type Placed, type Wanted } from './labels.ts';
import { markOf, type TrendLine, type TrendPoint } from './marks.ts';
import { segmentsOf } from './segments.ts';
import { niceTicks, yearTicks } from './ticks.ts';

/** Size of all texts in a chart, px: what a field person reads. */
export const TEXT = 15;
const ARROW = 18;

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly text: string; readonly y: number; readonly zero: boolean }[];
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly Placed[];
}

export interface DrawnLine {
  readonly key: string;
  readonly name: string;
  readonly segments: readonly { readonly key: string; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[]; // prettier-ignore
  readonly marks: readonly DrawnMark[];
}

export interface DrawnMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Ends of a range in px, upper first; null = none. */
  readonly range: readonly [number, number] | null;
  readonly point: TrendPoint;
}

/** Everything of a trend chart in px. The scale of values always holds zero; `label` writes a level of it. */
export function plotOf(lines: readonly TrendLine[], width: number, label: (value: number) => string): Plot {
  const points = lines.flatMap((line) => line.points);
  const height = Math.round(Math.min(340, Math.max(230, width * 0.5)));
  const values = points.flatMap(({ value, high, bound }) => [value ?? 0, bound === 'between' ? (high ?? 0) : 0]);
  const levels = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const texts = levels.map(label);
  const left = Math.ceil(Math.max(...texts.map((text) => widthOf(text, TEXT)))) + 10;
  const [right, top, bottom] = [width - 8, TEXT * 1.6 + ARROW, height - TEXT - 14];
  const y = scale([levels[0] ?? 0, levels[levels.length - 1] ?? 1], [bottom, top]);
  const xs = points.map((point) => point.x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const x = scale([from - 0.35, to + 0.35], [left, right]);
  const drawn = lines.map((line) => drawLine(line, x, y));
  const years = yearTicks(from - 0.34, to + 0.34, Math.max(2, Math.floor((right - left) / 56)));
  return {
    width,
    height,
    left,
    right,
    bottom,
    years: years.map((year) => ({ year, x: x(year) })),
    levels: levels.map((level, at) => ({ text: texts[at] ?? '', y: y(level), zero: level === 0 })),
    lines: drawn,
    labels: placeLabels(wantedOf(drawn), { left, right, top: 0, bottom, size: TEXT, off: 11 }),
  };
}

function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  return (value: number) => start + ((value - from) / (to - from || 1)) * (end - start);
}

type Scale = (value: number) => number;

function drawLine({ key, name, points }: TrendLine, x: Scale, y: Scale): DrawnLine {
  const marks = points.flatMap((point, at): DrawnMark[] => {
    const mark = markOf(point);
    if (mark === null) return [];
    const ends = point.bound === 'between' && point.high !== null && point.value !== null;
    const range = ends ? ([y(point.high ?? 0), y(point.value ?? 0)] as const) : null;
    return [{ key: `${key} ${at}`, x: x(point.x), y: y(mark), range, point }];
  });
  const segments = segmentsOf(points).map(([a, b]) => ({
    key: `${a.x} ${b.x}`,
    x1: x(a.x),
    y1: y(markOf(a) ?? 0),
    x2: x(b.x),
    y2: y(markOf(b) ?? 0),
  }));
  return { key, name, segments, marks };
}

/** The newest figure of each line first, then the first, then from the greatest down. */
function wantedOf(lines: readonly DrawnLine[]): Wanted[] {
  const ends = lines.flatMap(({ marks }) => [marks[marks.length - 1], marks[0]]);
  const rest = lines.flatMap(({ marks }) => marks.slice(1, -1)).sort((a, b) => a.y - b.y);
  const newestFirst = [...ends.filter((_, at) => at % 2 === 0), ...ends.filter((_, at) => at % 2 === 1), ...rest];
  const marks = new Set(newestFirst.filter((mark) => mark !== undefined));
  return Array.from(marks, ({ key, x, y, range, point }) => {
    const high = range?.[0] ?? y;
    const arrow = point.bound === 'over' || point.bound === 'at_least' ? ARROW - 4 : 0;
    return { key, text: point.text, x, y: high - arrow };
  });
}
