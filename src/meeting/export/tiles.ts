import type { Sheet } from '../../core/meeting/sheet.ts';
import { paintingOf, paintTile, type Brush } from './paint.ts';
import { PngWriter } from './png.ts';

/** How a picture is made of a sheet. */
export interface PictureAsk {
  readonly sheet: Sheet;
  /** Dots to a pixel of the sheet. */
  readonly scale: number;
  readonly dotsPerInch: number;
  /** Photos by their address. */
  readonly pictures: ReadonlyMap<string, ImageBitmap>;
}

/** A canvas may be so wide on the meanest phone, and a strip so high: 4096 × 128 dots are 2 MB. */
const WIDEST = 4096;
const STRIP = 128;

/** What cannot be drawn here, in a word that the screen has a sentence for. */
export class PaintFailure extends Error {}

/** The size of a picture in dots. */
export function dotsOf({ sheet, scale }: Pick<PictureAsk, 'sheet' | 'scale'>): { width: number; height: number } {
  return { width: Math.round(sheet.width * scale), height: Math.round(sheet.height * scale) };
}

/**
 * Paints a sheet tile by tile into a PNG. Each step is one tile, so that the caller can breathe, tell how far it is (0–1) and stop.
 * @throws PaintFailure where this browser gives no canvas at all
 */
export function* painting(
  ask: PictureAsk,
  brushFor: (width: number, height: number) => Brush | null,
): Generator<number, Blob> {
  const { width, height } = dotsOf(ask);
  const painted = paintingOf(ask.sheet, ask.pictures);
  const png = new PngWriter(width, height, ask.dotsPerInch);
  for (let top = 0; top < height; top += STRIP) {
    const rows = Math.min(STRIP, height - top);
    const strip = new Uint8ClampedArray(width * rows * 4);
    for (let left = 0; left < width; left += WIDEST) {
      const across = Math.min(WIDEST, width - left);
      const brush = brushFor(across, rows);
      if (!brush) throw new PaintFailure('no canvas');
      paintTile(brush, painted, ask.scale, left, top);
      const { data } = brush.getImageData(0, 0, across, rows);
      for (let row = 0; row < rows; row++)
        strip.set(data.subarray(row * across * 4, (row + 1) * across * 4), (row * width + left) * 4);
      yield (top + (rows * (left + across)) / width) / height;
    }
    // A canvas that could not be had in full is blank: the ground is opaque everywhere, so nothing of it may be clear.
    if (strip[3] !== 255) throw new PaintFailure('blank canvas');
    png.rows(strip, rows);
  }
  return png.end();
}
