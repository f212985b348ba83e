import type { Box, SheetPart } from '../sheet.ts';
import type { SlideChart, SlideTable, SlideTale } from '../slide-tale.ts';
import { chartParts, heightOf, type Pen } from './chart.ts';
import { tableParts, type Drawn } from './table.ts';
import { textPart } from './text.ts';
import { sayPiecesLeft } from './words.ts';

/** Times the unit: between two pieces, and the line that counts those without room. */
const [GAP, NOTE] = [14, 11];
/** A box so many times as wide as high has so many pieces side by side. */
const [WIDE, BROAD] = [1.6, 1.15];

/** Charts, then tables, as far as there is room; what has none is counted, line by line or as a whole. */
export function panelParts(tale: SlideTale, box: Box, pen: Pen): SheetPart[] {
  const all = flow(tale, box, pen);
  if (all.left === 0) return all.parts;
  const [x, y, width, height] = box;
  const size = NOTE * pen.unit;
  const { parts, left } = flow(tale, [x, y, width, height - 1.6 * size], pen);
  const { wear, dress } = pen;
  const text = sayPiecesLeft(left, wear.language);
  return [...parts, textPart({ role: 'left-out', text, x, y: y + height - 0.4 * size, size, fill: dress.palette.second })]; // prettier-ignore
}

/** Each piece where most room is left, from the top down. */
function flow({ charts, tables }: SlideTale, [x, y, width, height]: Box, pen: Pen) {
  const pieces = [...charts, ...tables.filter(({ rows }) => rows.length > 0)];
  const gap = GAP * pen.unit;
  const across = Math.max(1, Math.min(pieces.length, width > WIDE * height ? 3 : width > BROAD * height ? 2 : 1));
  const each = (width - 2 * gap * (across - 1)) / across;
  const tops = Array.from({ length: across }, () => y);
  const parts: SheetPart[] = [];
  let left = 0;
  for (const piece of pieces) {
    const top = Math.min(...tops);
    const column = tops.indexOf(top);
    const drawn = pieceParts(piece, [x + column * (each + 2 * gap), top, each, y + height - top], pen);
    if (drawn.parts.length === 0) left++;
    else tops[column] = top + drawn.height + gap;
    parts.push(...drawn.parts);
  }
  return { parts, left };
}

function pieceParts(piece: SlideChart | SlideTable, box: Box, pen: Pen): Drawn {
  if (!('points' in piece)) return tableParts(piece, box, pen);
  const height = Math.min(heightOf(piece, pen), box[3]);
  return { parts: chartParts(piece, [box[0], box[1], box[2], height], pen), height };
}
