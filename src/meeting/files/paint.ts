import type { Sheet } from '../../core/meeting/sheet.ts';
import { svgOf } from '../../core/meeting/sheet/svg.ts';
import { dataAddress } from './gather.ts';
import { FileError } from './making.ts';

/** Pixels of a picture's longer side: crisp on a wall of that many, and few enough for a phone's canvas. */
const LONGEST = 2000;

/** A sheet as PNG, painted from its own vectors at the size that is asked for; its address holds it. */
export async function pngOf(sheet: Sheet): Promise<string> {
  const scale = LONGEST / Math.max(sheet.width, sheet.height);
  const address = URL.createObjectURL(new Blob([svgOf(sheet)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
    const context = canvas.getContext('2d');
    if (!context) throw new FileError('picture');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Phones keep the memory of a canvas until it is small.
    canvas.width = canvas.height = 0;
    if (!blob) throw new FileError('picture');
    return await dataAddress(blob);
  } catch {
    throw new FileError('picture');
  } finally {
    URL.revokeObjectURL(address);
  }
}
