import { lastOf } from '../../last.ts';
import { sayNothing } from '../../figure/say.ts';
import type { Box, SheetPart } from '../sheet.ts';
import type { SlideChart } from '../slide-tale.ts';
import type { Dress } from './dress.ts';
import { emsOf, shortened, wrapped } from './letters.ts';
import { textPart } from './text.ts';
import type { SheetWear } from './wear.ts';
import { sayRowsLeft } from './words.ts';

export interface Pen {
  readonly dress: Dress;
  readonly wear: SheetWear;
  readonly unit: number;
}
const TEXT = 11;
const HEAD = 12;
const LINE = 1.5;
/** A chart is not drawn where there is room for fewer bars than this. */
const FEWEST = 3;

/** Bars or a line in a box, in one measure and unit; a gap and words where there is no figure. Empty where there is no room. */
export function chartParts(chart: SlideChart, box: Box, pen: Pen): SheetPart[] {
  const { unit, wear, dress } = pen;
  const [x, y, width, height] = box;
  const size = HEAD * unit;
  const heads = wrapped(`${chart.title[wear.language]}（${chart.unit[wear.language]}）`, width / size, 2);
  const top = y + heads.length * size * LINE;
  const room: Box = [x, top, width, y + height - top];
  const drawn = chart.kind === 'bars' ? bars(chart, room, pen) : line(chart, room, pen);
  if (drawn.length === 0) return [];
  const fill = dress.palette.ink;
  const titles = heads.map((text, at) =>
    textPart({ role: 'chart', text, x, y: y + size * (1 + at * LINE), size, fill, weight: 600 }),
  );
  return [...titles, ...drawn];
}

/** What a chart takes of a column where there is room for all of it (pixels of the sheet). */
export function heightOf({ kind, points }: SlideChart, { unit }: Pen): number {
  return kind === 'bars' ? (points.length * TEXT * 2.3 + 2 * HEAD * LINE) * unit : (14 * TEXT + 2 * HEAD * LINE) * unit;
}

/** Names above their bars, figures at the bars' ends: lengths start at zero, so they may be compared. */
function bars({ points }: SlideChart, [x, y, width, height]: Box, { dress, wear, unit }: Pen): SheetPart[] {
  const size = TEXT * unit;
  const each = size * 2.3;
  // Where not all have room, a line says how many have none.
  const whole = points.length * each <= height + 0.01 * size;
  const count = whole ? points.length : Math.floor((height - size * LINE) / each);
  if (count < Math.min(FEWEST, points.length)) return [];
  const shown = points.slice(0, count);
  const most = Math.max(0, ...shown.map(({ value }) => value ?? 0));
  const fill = dress.palette.ink;
  const left = points.length - count;
  const rest = textPart({ role: 'left-out', text: sayRowsLeft(left, wear.language), x, y: y + count * each + size, size, fill: dress.palette.second }); // prettier-ignore
  const drawn = shown.flatMap((point, at): SheetPart[] => {
    const top = y + at * each;
    const said = point.figure[wear.language];
    const room = width / size - emsOf(said) - 0.5;
    const words: SheetPart[] = [
      textPart({
        role: 'chart',
        text: shortened(point[wear.language], Math.max(2, room)),
        x,
        y: top + size,
        size,
        fill,
      }),
      textPart({ role: 'chart', text: said, x: x + width, y: top + size, size, fill, anchor: 'end' }),
    ];
    const length = most > 0 && point.value !== null ? Math.max(0, (point.value / most) * width) : 0;
    if (length === 0) return words;
    const d = `M${x} ${top + size * 1.3}h${length}v${size * 0.55}h${-length}z`;
    return [...words, { kind: 'path', role: 'chart', d, fill: dress.palette.marine, stroke: null, width: 0 }];
  });
  return whole ? drawn : [...drawn, rest];
}

/** A course from the first point to the last, over a base line at zero. */
function line({ points }: SlideChart, [x, y, width, height]: Box, { dress, wear, unit }: Pen): SheetPart[] {
  const size = TEXT * unit;
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [points[0], lastOf(points)];
  if (known.length < 2 || !first || !last || height < 8 * size) return [];
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const [top, base] = [y + size * 1.8, y + Math.min(height, 14 * size) - size * 1.6];
  const across = (at: number) => x + (points.length > 1 ? (at / (points.length - 1)) * width : 0);
  const up = (value: number) => base - ((value - low) / Math.max(high - low, Number.MIN_VALUE)) * (base - top);
  let open = false;
  let d = '';
  points.forEach(({ value }, at) => {
    if (value !== null) d += `${open ? 'L' : 'M'}${across(at)} ${up(value)}`;
    open = value !== null;
  });
  const { ink, second, marine } = dress.palette;
  const fill = ink;
  const names = [
    textPart({ role: 'chart', text: first[wear.language], x, y: base + size * 1.3, size, fill }),
    textPart({
      role: 'chart',
      text: last[wear.language],
      x: x + width,
      y: base + size * 1.3,
      size,
      fill,
      anchor: 'end',
    }),
  ];
  const end = last.value === null ? base : up(last.value);
  const said = last.value === null ? sayNothing(wear.language) : last.figure[wear.language];
  return [
    { kind: 'path', role: 'chart', d: `M${x} ${up(0)}h${width}`, fill: null, stroke: second, width: unit },
    { kind: 'path', role: 'chart', d, fill: null, stroke: marine, width: 2 * unit },
    textPart({ role: 'chart', text: said, x: x + width, y: end - size * 0.6, size, fill, anchor: 'end' }),
    ...names,
  ];
}
