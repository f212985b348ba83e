import type { Box, SheetPart } from '../sheet.ts';
import type { SlideTable, SlideTale } from '../slide-tale.ts';
import { chartParts, heightOf, type Pen } from './chart.ts';
import { shortened, wrapped } from './letters.ts';
import { textPart } from './text.ts';

const TEXT = 11;
const HEAD = 12;
const LINE = 1.45;
/** A table is not begun where there is room for fewer lines than this. */
const FEWEST = 2;

/** Charts, then tables, of what lies beside the map, as far as the column has room: the other ways out carry all of it. */
export function panelParts({ charts, tables }: SlideTale, box: Box, pen: Pen): SheetPart[] {
  const [x, , width] = box;
  const gap = 12 * pen.unit;
  const wide = box[2] > 1.6 * box[3];
  const pieces = [...charts, ...tables];
  // Under a map, what there is stands side by side.
  if (wide) {
    const count = Math.min(pieces.length, 3);
    const each = (width - gap * (count - 1)) / Math.max(1, count);
    return pieces
      .slice(0, count)
      .flatMap((piece, at) => pieceParts(piece, [x + at * (each + gap), box[1], each, box[3]], pen).parts);
  }
  const bottom = box[1] + box[3];
  let top = box[1];
  return pieces.flatMap((piece) => {
    const { parts, height } = pieceParts(piece, [x, top, width, bottom - top], pen);
    if (parts.length > 0) top += height + gap;
    return parts;
  });
}

interface Drawn {
  readonly parts: readonly SheetPart[];
  readonly height: number;
}

function pieceParts(piece: SlideTale['charts'][number] | SlideTable, box: Box, pen: Pen): Drawn {
  if (!('points' in piece)) return tableParts(piece, box, pen);
  const height = Math.min(heightOf(piece, pen), box[3]);
  return { parts: chartParts(piece, [box[0], box[1], box[2], height], pen), height };
}

/** Two lines a row: its name, then its cells under their heads. */
function tableParts({ title, head, rows }: SlideTable, [x, y, width, height]: Box, { unit, wear, dress }: Pen): Drawn {
  const [size, large] = [TEXT * unit, HEAD * unit];
  const { ink, second } = dress.palette;
  const titles = wrapped(title[wear.language], width / large, 2);
  const from = titles.length * large * LINE;
  const each = size * LINE * 2.1;
  const count = Math.min(rows.length, Math.floor((height - from) / each));
  if (count < Math.min(FEWEST, rows.length) || count === 0) return { parts: [], height: 0 };
  const write = (text: string, top: number, fill: string, weight: 400 | 600, high: number) =>
    textPart({ role: 'table', text: shortened(text, width / high), x, y: top, size: high, fill, weight });
  const lines = rows.slice(0, count).flatMap(({ name, cells }, at) => {
    const top = y + from + at * each + size;
    const words = cells.map((cell, column) => `${head[column]?.[wear.language] ?? ''} ${cell[wear.language]}`.trim());
    return [
      write(name[wear.language], top, ink, 600, size),
      write(words.join(' · '), top + size * LINE, second, 400, size),
    ];
  });
  const heads = titles.map((text, at) => write(text, y + large * (1 + at * LINE), ink, 600, large));
  return { parts: [...heads, ...lines], height: from + count * each };
}
