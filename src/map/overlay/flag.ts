import { PICTURE_RATIO, type Picture } from '../images.ts';

/** CSS pixels across the picture; its pole stands at FLAG_FOOT. */
export const FLAG_SIZE = 24;
/** Where the pole meets the ground, CSS pixels from the upper left. */
export const FLAG_FOOT = { x: 7, y: 21 } as const;

const POLE = { left: 6, right: 8, top: 3, bottom: 21 } as const;
const CLOTH = { left: 7, tip: 19, top: 3, bottom: 12 } as const;
/** How MapLibre reads a distance from the alpha of a picture: the edge lies at 3/4, and 8 pixels are the whole range. */
const [EDGE, RANGE] = [0.75, 8];

/** The flag of a person's own as a field of distances, so that the map can give it any colour, with a halo. */
export function flagPicture(): Picture {
  const width = FLAG_SIZE * PICTURE_RATIO;
  const data = new Uint8ClampedArray(width * width * 4);
  for (let at = 0; at < width * width; at++) {
    const outside = distance(((at % width) + 0.5) / PICTURE_RATIO, (Math.floor(at / width) + 0.5) / PICTURE_RATIO);
    data[at * 4 + 3] = Math.round(255 * (EDGE - (outside * PICTURE_RATIO) / RANGE));
  }
  return { width, height: width, data };
}

/** CSS pixels to the flag's edge, negative inside. */
function distance(x: number, y: number): number {
  const pole = Math.max(POLE.left - x, x - POLE.right, POLE.top - y, y - POLE.bottom);
  return Math.min(pole, pennant(x, y));
}

/** A triangle: upright at the pole, its tip half way down. */
function pennant(x: number, y: number): number {
  const half = (CLOTH.bottom - CLOTH.top) / 2;
  const reach = CLOTH.tip - CLOTH.left;
  const slope = (half * (x - CLOTH.left) + reach * (Math.abs(y - CLOTH.top - half) - half)) / Math.hypot(half, reach);
  return Math.max(CLOTH.left - x, slope);
}
