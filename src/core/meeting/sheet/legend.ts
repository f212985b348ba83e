import { lastOf } from '../../last.ts';
import { sayCoverage, sayShort } from '../../figure/say.ts';
import { unitParts } from '../../figure/unit.ts';
import type { Bounds } from '../inset-needed.ts';
import type { Box, SheetPart } from '../sheet.ts';
import type { Mark, SlideTale } from '../slide-tale.ts';
import { chartParts } from './chart.ts';
import { circle, ring } from './circles.ts';
import type { Dress } from './dress.ts';
import { hatchOf } from './hatch.ts';
import { hasPanel, type Layout } from './layout.ts';
import { emsOf, shortened, wrapped } from './letters.ts';
import { panelParts } from './panel.ts';
import { textPart } from './text.ts';
import type { SheetWear } from './wear.ts';
import { SHEET_WORDS } from './words.ts';

/** A part of the legend: what it is, and how high it turned out (pixels of the sheet). */
interface Block {
  readonly parts: readonly SheetPart[];
  readonly height: number;
}
interface Pen {
  readonly tale: SlideTale;
  readonly dress: Dress;
  readonly wear: SheetWear;
  readonly unit: number;
  /** WGS-84 west, south, east, north of the map. */
  readonly extent: Bounds;
}

const TEXT = 11.5;
const HEAD = 12;
const LINE = 1.5;
/** Class of a value that is not known. */
const UNKNOWN = 255;
/** The middle of Taiwan (WGS-84 degrees). */
const MIDDLE = { lon: 120.97, lat: 23.75 } as const;
/** Taiwan, roughly: is any figure there? */
const TAIWAN = { west: 119.95, east: 122.2, south: 21.7, north: 25.4 };

/** The legend beside the map from top to bottom, then the first chart where there is room for it; or the legend under the map from left to right. */
export function legendParts(pen: Pen, { legend: [x, y, width, height], beside, panel }: Layout): SheetPart[] {
  const makers = [scaleBlock, growthBlock, areaBlock, taiwanBlock].filter((make) => wanted(make, pen));
  const gap = 16 * pen.unit;
  if (beside) {
    let top = y;
    const blocks = makers.flatMap((make) => {
      const block = make(pen, [x, top, width, y + height - top]);
      top += block.height + gap;
      return block.parts;
    });
    if (hasPanel(pen.tale, pen.wear))
      return [...blocks, ...panelParts(pen.tale, [x, top, width, y + height - top], pen)];
    const [chart] = pen.tale.charts;
    return chart ? [...blocks, ...chartParts(chart, [x, top, width, y + height - top], pen)] : blocks;
  }
  const each = (width - gap * (makers.length - 1)) / Math.max(1, makers.length);
  const under = panel ? panelParts(pen.tale, panel, pen) : [];
  return [...makers.flatMap((make, at) => make(pen, [x + at * (each + gap), y, each, height]).parts), ...under];
}

function wanted(make: (pen: Pen, box: Box) => Block, { tale, dress, extent }: Pen): boolean {
  if (make === scaleBlock) return tale.query.circles && tale.marks.length > 0;
  if (make === growthBlock) return tale.query.circles && tale.marks.length > 0 && !dress.plain;
  return make === areaBlock ? dress.areas !== null : showsTaiwan(extent) && blankTaiwan(tale);
}

/** Whether a map shows the middle of Taiwan. */
export function showsTaiwan([west, south, east, north]: Bounds): boolean {
  const { lon, lat } = MIDDLE;
  return lon > west && lon < east && lat > south && lat < north;
}

/** Taiwan is a province: where the sheet has nothing about it, it must say so. */
export function blankTaiwan({ marks, areas }: SlideTale): boolean {
  const { west, east, south, north } = TAIWAN;
  const marked = marks.some(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north);
  return !marked && !areas?.places.some(({ code, value }) => code.startsWith('71') && value !== null);
}

function taiwanBlock({ dress, wear, unit }: Pen, [x, y, width]: Box): Block {
  const size = TEXT * unit;
  const text = SHEET_WORDS.taiwanBlank[wear.language];
  const lines = wrapped(text, width / size);
  const parts = lines.map((line, at) =>
    textPart({ role: 'taiwan-note', text: line, x, y: y + size * (1 + at * LINE), size, fill: dress.palette.ink }),
  );
  return { parts, height: lines.length * size * LINE };
}

function scaleBlock({ tale, dress, wear, unit }: Pen, [x, y, width]: Box): Block {
  const { palette } = dress;
  const size = TEXT * unit;
  const line = size * LINE;
  const fill = palette.ink;
  const write = (text: string, top: number, left = x) =>
    textPart({ role: 'legend', text, x: left, y: top + size, size, fill });
  const { belts, withFigure } = tale.total;
  const parts: SheetPart[] = [heading(SHEET_WORDS.scale[wear.language], x, y, unit, fill)];
  let top = y + HEAD * unit * LINE;
  for (const text of wrapped(sayCoverage(belts, withFigure, wear.language), width / size)) {
    parts.push(write(text, top));
    top += line;
  }
  const examples = examplesOf(tale.marks, dress.radii);
  const widest = examples[0]?.radius ?? 0;
  const base = top + size * 0.6 + Math.max(2 * widest, examples.length * line);
  let last = -Infinity;
  for (const { mark, radius } of examples) {
    parts.push({
      ...circle(dress, UNKNOWN, { x: x + widest + unit, y: base - radius, r: radius }, unit),
      role: 'legend',
    });
    const at = Math.max(base - 2 * radius - size * 0.35, last + line);
    last = at;
    const left = x + 2 * widest + 8 * unit;
    const text = shortened(
      `${mark.figure[wear.language]} ${mark[wear.language]}`,
      (width - 2 * widest - 8 * unit) / size,
    );
    parts.push(write(text, at - size * 0.3, left));
  }
  top = Math.max(base, last + line * 0.8) + 6 * unit;
  if (tale.marks.some(({ value }) => value === null)) {
    parts.push({ ...ring(palette, { x: x + 7 * unit, y: top + size * 0.65, r: 5 * unit }, unit), role: 'no-data' });
    parts.push({ ...write(SHEET_WORDS.noFigure[wear.language], top, x + 18 * unit), role: 'no-data' });
    top += line;
  }
  return { parts, height: top - y };
}

/** Up to three real belts, each at most half as wide as the one before: a size is learnt by an example. */
function examplesOf(marks: readonly Mark[], radii: Float32Array): { readonly mark: Mark; readonly radius: number }[] {
  const bySize = marks
    .map((mark, at) => ({ mark, radius: radii[at] ?? NaN }))
    .filter(({ radius }) => radius > 0)
    .sort((a, b) => b.radius - a.radius);
  const found: { readonly mark: Mark; readonly radius: number }[] = [];
  for (const each of bySize) {
    if (found.length < 3 && each.radius <= (lastOf(found)?.radius ?? Infinity) * (found.length > 0 ? 0.6 : 1))
      found.push(each);
  }
  return found;
}

function growthBlock(pen: Pen, [x, y, width]: Box): Block {
  const { tale, dress, wear, unit } = pen;
  const { palette } = dress;
  const fill = palette.ink;
  const size = TEXT * unit;
  const parts: SheetPart[] = [heading(SHEET_WORDS[dress.both ? 'both' : 'growth'][wear.language], x, y, unit, fill)];
  let top = y + HEAD * unit * LINE + 2 * unit;
  if (dress.both) {
    const side = 18 * unit;
    const rows = [SHEET_WORDS.falls, SHEET_WORDS.level, SHEET_WORDS.rises];
    rows.forEach((word, row) => {
      const across = [0, 1, 2].map((column) => dress.both?.colours[row * 3 + column] ?? palette.land);
      parts.push(...across.map((colour, column) => swatch([x + column * side, top, side, side], colour, pen)));
      parts.push(
        textPart({ role: 'legend', text: word[wear.language], x: x + side * 3.4, y: top + side * 0.7, size, fill }),
      );
      top += side;
    });
    top += 4 * unit;
  } else {
    const words = dress.scale.breaks.map((rate) => `${rate > 0 ? '+' : ''}${sayShort(rate * 100, 0)}`);
    const row = ramp(dress.scale.colours, words, [x, top, width, 0], pen);
    parts.push(...row.parts);
    top += row.height;
  }
  if (tale.marks.some(({ growth }) => growth === null)) {
    parts.push({
      ...circle(dress, UNKNOWN, { x: x + 7 * unit, y: top + size * 0.65, r: 5 * unit }, unit),
      role: 'no-data',
    });
    parts.push(
      textPart({
        role: 'no-data',
        text: SHEET_WORDS.noGrowth[wear.language],
        x: x + 18 * unit,
        y: top + size,
        size,
        fill,
      }),
    );
    top += size * LINE;
  }
  return { parts, height: top - y };
}

function areaBlock(pen: Pen, [x, y, width]: Box): Block {
  const { tale, dress, wear, unit } = pen;
  const { areas } = tale;
  if (!areas || !dress.areas) return { parts: [], height: 0 };
  const fill = dress.palette.ink;
  const size = TEXT * unit;
  const titles = wrapped(areas.title[wear.language], width / (HEAD * unit), 2);
  const parts: SheetPart[] = titles.map((text, at) => heading(text, x, y + at * HEAD * unit * LINE, unit, fill));
  const words = dress.areas.scale.breaks.map((value) => sayBreak(value, tale, wear));
  const row = ramp(
    dress.areas.scale.colours,
    words,
    [x, y + titles.length * HEAD * unit * LINE + 2 * unit, width, 0],
    pen,
  );
  parts.push(...row.parts);
  let top = y + titles.length * HEAD * unit * LINE + 2 * unit + row.height;
  const box: Box = [x, top + 2 * unit, 16 * unit, size];
  parts.push({ ...swatch(box, dress.palette.land, pen), role: 'no-data' });
  parts.push({
    kind: 'path',
    role: 'no-data',
    d: hatchOf(around(box), 5 * unit),
    fill: null,
    stroke: dress.palette.noFigure,
    width: 0.7 * unit,
  });
  parts.push(
    textPart({
      role: 'no-data',
      text: SHEET_WORDS.noFigure[wear.language],
      x: x + 22 * unit,
      y: top + size,
      size,
      fill,
    }),
  );
  top += size * LINE;
  return { parts, height: top - y };
}

/** A break of the places' classes, short: 120亿 · 1.2万亿 · 3,400 · +5. */
function sayBreak(value: number, { query, areas }: SlideTale, { language }: SheetWear): string {
  if (query.areas === 'growth') return `${value > 0 ? '+' : ''}${sayShort(value * 100, 0)}`;
  const unit = areas?.unit ?? (query.areas === 'sum' && query.measure === 'best' ? '万元' : '');
  const { power, noun } = unitParts(unit);
  if (noun !== '元' && noun !== '美元') return sayShort(value, 0);
  const yi = value * 10 ** (power - 8);
  if (language === 'zh') return yi >= 1e4 ? `${sayShort(yi / 1e4, 1)}万亿` : `${sayShort(yi, yi < 10 ? 1 : 0)}亿`;
  const bn = yi / 10;
  return bn >= 1000 ? `${sayShort(bn / 1000, 1)}tn` : `${sayShort(bn, bn < 10 ? 1 : 0)}bn`;
}

/** Swatches side by side with the breaks between them; letters smaller where they would run into each other. */
function ramp(colours: readonly string[], words: readonly string[], [x, y, width]: Box, pen: Pen): Block {
  const { dress, unit } = pen;
  const each = Math.min(34 * unit, width / Math.max(1, colours.length));
  const longest = Math.max(1, ...words.map(emsOf));
  const size = Math.min(TEXT * unit, (each * 0.94) / longest);
  const high = 14 * unit;
  const parts: SheetPart[] = colours.map((colour, at) => swatch([x + at * each, y, each, high], colour, pen));
  words.forEach((text, at) =>
    parts.push(
      textPart({
        role: 'legend',
        text,
        x: x + (at + 1) * each,
        y: y + high + size * 1.15,
        size,
        fill: dress.palette.ink,
        anchor: 'middle',
      }),
    ),
  );
  return { parts, height: high + size * 1.15 + 8 * unit };
}

function swatch(box: Box, fill: string, { dress, unit }: Pen): SheetPart {
  return { kind: 'path', role: 'legend', d: around(box), fill, stroke: dress.palette.second, width: 0.7 * unit };
}

function around([x, y, width, height]: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function heading(text: string, x: number, y: number, unit: number, fill: string): SheetPart {
  return textPart({ role: 'legend', text, x, y: y + HEAD * unit, size: HEAD * unit, fill, weight: 600 });
}
