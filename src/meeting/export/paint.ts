import type { Box, Sheet, SheetPart } from '../../core/meeting/sheet.ts';
import { SHEET_FONTS } from '../../core/meeting/sheet/svg.ts';
import { boxOfText } from '../../core/meeting/sheet/text.ts';

export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A sheet ready to be painted stretch by stretch: outlines are read once, whatever number of tiles they reach into. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly strokes: readonly Stroke[];
}
interface Stroke {
  readonly part: Exclude<SheetPart, { kind: 'group' }>;
  readonly clip: Box | null;
  readonly path: Path2D | null;
  /** What it reaches over, from above; Infinity where that is not worth knowing. */
  readonly top: number;
  readonly bottom: number;
  readonly picture: ImageBitmap | null;
}

/** @param pictures photos by their address, already decoded */
export function paintingOf(sheet: Sheet, pictures: ReadonlyMap<string, ImageBitmap> = new Map()): Painting {
  const strokes: Stroke[] = [];
  const add = (parts: readonly SheetPart[], clip: Box | null): void => {
    for (const part of parts) {
      if (part.kind === 'group') add(part.parts, part.clip);
      else
        strokes.push({
          part,
          clip,
          ...reachOf(part),
          path: pathOf(part),
          picture: part.kind === 'photo' ? (pictures.get(part.href) ?? null) : null,
        });
    }
  };
  add(sheet.parts, null);
  return { width: sheet.width, height: sheet.height, ground: sheet.ground, strokes };
}

function pathOf(part: Stroke['part']): Path2D | null {
  return part.kind === 'path' ? new Path2D(part.d) : null;
}

function reachOf(part: Stroke['part']): { top: number; bottom: number } {
  if (part.kind === 'circle') return { top: part.y - part.r - part.width, bottom: part.y + part.r + part.width };
  if (part.kind === 'text') {
    const [, y, , height] = boxOfText(part);
    return { top: y - part.size, bottom: y + height + part.size };
  }
  return { top: -Infinity, bottom: Infinity };
}

/**
 * Paints what lies in one tile. All tiles of a sheet are the same drawing moved by whole dots, so nothing shows where they meet.
 * @param scale dots to a pixel of the sheet
 * @param left dots of the whole picture left of the tile, and `top` above it
 */
export function paintTile(brush: Brush, painting: Painting, scale: number, left: number, top: number): void {
  const { width, height } = brush.canvas;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.fillStyle = painting.ground;
  brush.fillRect(0, 0, width, height);
  for (const stroke of painting.strokes) {
    if (stroke.bottom * scale < top || stroke.top * scale > top + height) continue;
    brush.save();
    brush.setTransform(scale, 0, 0, scale, -left, -top);
    if (stroke.clip) {
      brush.beginPath();
      brush.rect(...stroke.clip);
      brush.clip();
    }
    draw(brush, stroke);
    brush.restore();
  }
}

function draw(brush: Brush, { part, path, picture }: Stroke): void {
  if (part.kind === 'text') write(brush, part);
  else if (part.kind === 'photo') {
    if (picture) place(brush, picture, part.box);
  } else if (part.kind === 'circle') {
    const round = new Path2D();
    round.arc(part.x, part.y, part.r, 0, 2 * Math.PI);
    ink(brush, part, round, 1);
  } else if (path) {
    const [x, y, scale] = part.at ?? [0, 0, 1];
    brush.translate(x, y);
    brush.scale(scale, scale);
    ink(brush, part, path, scale);
  }
}

function ink(brush: Brush, part: Extract<SheetPart, { kind: 'path' | 'circle' }>, path: Path2D, scale: number): void {
  if (part.fill) {
    brush.fillStyle = part.fill;
    brush.fill(path, part.kind === 'path' && part.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (!part.stroke) return;
  brush.strokeStyle = part.stroke;
  brush.lineWidth = part.width / scale;
  [brush.lineCap, brush.lineJoin] = part.kind === 'path' ? ['round', 'round'] : ['butt', 'miter'];
  brush.setLineDash((part.dash ?? []).map((each) => each / scale));
  brush.stroke(path);
}

function write(brush: Brush, part: Extract<SheetPart, { kind: 'text' }>): void {
  brush.font = `${part.weight} ${part.size}px ${SHEET_FONTS}`;
  brush.textAlign = part.anchor === 'middle' ? 'center' : part.anchor;
  brush.textBaseline = 'alphabetic';
  if (part.halo) {
    [brush.strokeStyle, brush.lineWidth, brush.lineJoin] = [part.halo[0], part.halo[1], 'round'];
    brush.strokeText(part.text, part.x, part.y);
  }
  brush.fillStyle = part.fill;
  brush.fillText(part.text, part.x, part.y);
}

/** A photo whole in its box. */
function place(brush: Brush, picture: ImageBitmap, [x, y, width, height]: Box): void {
  const scale = Math.min(width / picture.width, height / picture.height);
  const [across, down] = [picture.width * scale, picture.height * scale];
  brush.drawImage(picture, x + (width - across) / 2, y + (height - down) / 2, across, down);
}
