/** Pixels for MapLibre's addImage: RGBA rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels a CSS pixel, so that pictures are sharp on phones. */
export const PICTURE_RATIO = 2;
export const PICTURES = ['hatch', 'blank'] as const;
export type PictureId = (typeof PICTURES)[number];
/** CSS pixels across the picture `blank`, which reserves the room of a circle on the label layers. */
export const BLANK_SIZE = 8;

const HATCH = { size: 6, line: 0.8, opacity: 0.55 };

/** The pictures that the style names, drawn in a colour (#RRGGBB): nothing is fetched. */
export function picture(id: PictureId, colour: string): Picture {
  if (id === 'hatch') return paint(HATCH.size, colour, hatchCover);
  return paint(BLANK_SIZE, colour, () => 0);
}

/** Thin strokes from lower left to upper right that meet at the edges of the tile. */
function hatchCover(x: number, y: number): number {
  const along = (x + y) % HATCH.size;
  const distance = Math.min(along, HATCH.size - along) / Math.SQRT2;
  return HATCH.opacity * soft(HATCH.line / 2 - distance);
}

/** Share of a pixel that lies inside an edge, from the signed distance in CSS pixels. */
function soft(inside: number): number {
  return Math.min(1, Math.max(0, inside * PICTURE_RATIO + 0.5));
}

function paint(size: number, colour: string, cover: (x: number, y: number) => number): Picture {
  const width = size * PICTURE_RATIO;
  const data = new Uint8ClampedArray(width * width * 4);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let at = 0; at < width * width; at++) {
    const x = ((at % width) + 0.5) / PICTURE_RATIO;
    const y = (Math.floor(at / width) + 0.5) / PICTURE_RATIO;
    data.set([...rgb, Math.round(255 * cover(x, y))], at * 4);
  }
  return { width, height: width, data };
}
