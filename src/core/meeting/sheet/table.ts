import type { Box, SheetPart, TextPart } from '../sheet.ts';
import type { SlideTable } from '../slide-tale.ts';
import type { Pen } from './chart.ts';
import { emsOf, shortened, wrapped } from './letters.ts';
import { textPart } from './text.ts';
import { sayRowsLeft } from './words.ts';

/** What was drawn of a table or a chart; nothing where there is no room for it. */
export interface Drawn {
  readonly parts: readonly SheetPart[];
  /** Pixels of the sheet. */
  readonly height: number;
}

/** A line of a table before it has its place: how high it is, and what it draws there. */
interface Strip {
  readonly height: number;
  readonly drawnAt: (top: number) => SheetPart[];
}

const TEXT = 11;
const HEAD = 12;
const LINE = 1.4;
/** Ems: between two columns, around the words of a line, the narrowest column whose words may still be broken, and how far a line's end may hang over. */
const [APART, AROUND, NARROWEST, OVER] = [1.4, 0.55, 6, 1];
/** A table is not begun where there is room for fewer lines than this. */
const FEWEST = 2;

/** A table in columns where the box is wide enough for them, else two lines a row; what there is no room for is counted under it. */
export function tableParts(table: SlideTable, [x, y, width, height]: Box, pen: Pen): Drawn {
  const { unit, wear, dress } = pen;
  const [size, large] = [TEXT * unit, HEAD * unit];
  const titles = wrapped(table.title[wear.language], width / large, 2);
  const from = titles.length * large * LINE + 0.3 * size;
  const widths = widthsOf(table, width / size, pen);
  const strips = widths ? gridStrips(table, widths, x, pen) : stackedStrips(table, x, width, pen);
  const head = strips.length - table.rows.length;
  const [line, room] = [size * LINE, height - from];
  const whole = heightOf(strips) <= room;
  const count = whole ? strips.length : fitting(strips, room - line);
  if (count - head < Math.min(FEWEST, table.rows.length) || count - head <= 0) return { parts: [], height: 0 };
  let top = y + from;
  const rows = strips.slice(0, count).flatMap((strip) => {
    const drawn = strip.drawnAt(top);
    top += strip.height;
    return drawn;
  });
  const fill = dress.palette.ink;
  const heads = titles.map((text, at) => textPart({ role: 'table', text, x, y: y + large * (1 + at * LINE), size: large, fill, weight: 600 })); // prettier-ignore
  if (whole) return { parts: [...heads, ...rows], height: top - y };
  const rest = textPart({ role: 'left-out', text: sayRowsLeft(strips.length - count, wear.language), x, y: top + size, size, fill: dress.palette.second }); // prettier-ignore
  return { parts: [...heads, ...rows, rest], height: top + line - y };
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** How many of the first strips have room. */
function fitting(strips: readonly Strip[], room: number): number {
  let left = room;
  const first = strips.findIndex(({ height }) => (left -= height) < 0);
  return first < 0 ? strips.length : first;
}

/**
 * Ems of each column, the name's first: as wide as their words where the box is, else the widest are narrowed until all have room.
 * null = their words would stand in columns too narrow to be read.
 */
function widthsOf({ head, rows }: SlideTable, ems: number, { wear: { language } }: Pen): number[] | null {
  const columns = [
    rows.map(({ name }) => name[language]),
    ...head.map((words, at) => [words[language], ...rows.map(({ cells }) => cells[at]?.[language] ?? '')]),
  ];
  const natural = columns.map((texts) => Math.max(1, ...texts.map(emsOf)));
  const room = ems - APART * (columns.length - 1);
  const spare = room - natural.reduce((sum, each) => sum + each, 0);
  if (spare >= 0) return natural.map((each) => each + spare / columns.length);
  const most = widest(natural, room);
  return most < NARROWEST ? null : natural.map((each) => Math.min(each, most));
}

/** To what the widest are narrowed so that all together are as wide as the room. */
function widest(natural: readonly number[], room: number): number {
  let left = room;
  const sorted = [...natural].sort((a, b) => a - b);
  for (const [at, each] of sorted.entries()) {
    const share = left / (sorted.length - at);
    if (each > share) return share;
    left -= each;
  }
  return Infinity;
}

/** The head where it says anything, then a strip a row, with a line under each. */
function gridStrips({ head, rows }: SlideTable, widths: readonly number[], x: number, pen: Pen): Strip[] {
  const { wear: { language }, dress: { palette } } = pen; // prettier-ignore
  const strip = (texts: readonly string[], fills: readonly [string, string]) => gridStrip(texts, fills, widths, x, pen);
  const heads = head.map((words) => words[language]);
  return [
    ...(heads.some((text) => text !== '') ? [strip(['', ...heads], [palette.second, palette.second])] : []),
    ...rows.map(({ name, cells }) => strip([name[language], ...head.map((_, at) => cells[at]?.[language] ?? '')], [palette.ink, palette.ink])), // prettier-ignore
  ];
}

/** Names begin at the left, figures end at the right of their column. */
function gridStrip(
  texts: readonly string[],
  [first, others]: readonly [string, string],
  widths: readonly number[],
  x: number,
  { unit, dress }: Pen,
): Strip {
  const size = TEXT * unit;
  const cells = texts.map((text, at) => wrapped(text, widths[at] ?? 0));
  const height = (Math.max(1, ...cells.map(({ length }) => length)) * LINE + 2 * AROUND - 0.4) * size;
  const lefts = widths.map((_, at) => x + widths.slice(0, at).reduce((sum, each) => sum + each + APART, 0) * size);
  const right = (lefts[widths.length - 1] ?? x) + (widths[widths.length - 1] ?? 0) * size;
  const drawnAt = (top: number): SheetPart[] => [
    ...cells.flatMap((lines, at) =>
      lines.map((line, row): TextPart => {
        const ems = widths[at] ?? 0;
        const left = lefts[at] ?? x;
        const place =
          at === 0 ? { x: left, anchor: 'start' as const } : { x: left + ems * size, anchor: 'end' as const };
        return textPart({ role: 'table', text: shortened(line, ems + OVER), y: top + (AROUND + 0.8 + row * LINE) * size, size, fill: at === 0 ? first : others, ...place }); // prettier-ignore
      }),
    ),
    { kind: 'path', role: 'table', d: `M${x} ${top + height}H${right}`, fill: null, stroke: dress.palette.border, width: 0.7 * unit }, // prettier-ignore
  ];
  return { height, drawnAt };
}

/** Its name, then its cells under their heads, in as many lines as they need. */
function stackedStrips({ head, rows }: SlideTable, x: number, width: number, { unit, wear, dress }: Pen): Strip[] {
  const size = TEXT * unit;
  const { ink, second } = dress.palette;
  return rows.map(({ name, cells }) => {
    const words = cells.map((cell, at) => `${head[at]?.[wear.language] ?? ''} ${cell[wear.language]}`.trim());
    const lines = wrapped(words.join(' · '), width / size);
    const write = (text: string, y: number, fill: string, weight: 400 | 600) =>
      textPart({ role: 'table', text: shortened(text, width / size + OVER), x, y, size, fill, weight });
    return {
      height: size * (LINE * (lines.length + 1) + 0.3),
      drawnAt: (top) => [
        write(name[wear.language], top + size, ink, 600),
        ...lines.map((line, at) => write(line, top + size * (1 + (at + 1) * LINE), second, 400)),
      ],
    };
  });
}
