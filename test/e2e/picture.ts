import type { JSHandle, Page } from '@playwright/test';
import type { Box } from './box.ts';
import { boxOf, expect, type Visit } from './visit.ts';

/** The part of the map that no panel covers, as a PNG in base64. */
export async function picture(visit: Visit): Promise<string> {
  const canvas = await boxOf(visit.canvas);
  const top = await boxOf(visit.legend);
  const foot = await boxOf(visit.page.getByText(visit.words.unreviewed));
  const y = top.y + top.height;
  const taken = await visit.page.screenshot({
    clip: { x: canvas.x, y, width: canvas.width, height: foot.y - y },
  });
  return taken.toString('base64');
}

/** The screen or a part of it as a PNG in base64, as soon as it is twice the same. */
export async function atRest(page: Page, clip?: Box): Promise<string> {
  let [before, now] = ['', ''];
  await expect(async () => {
    [before, now] = [now, (await page.screenshot(clip ? { clip } : {})).toString('base64')];
    expect(now === before).toBe(true);
  }).toPass({ intervals: [400] });
  return now;
}

/** Share of the pixels in which two pictures of one size clearly differ, 0–1. */
export async function changedPixels(page: Page, before: string, after: string): Promise<number> {
  const pictures = [await pixelsOf(page, before), await pixelsOf(page, after)] as const;
  return page.evaluate(([one, two]) => {
    if (one.length !== two.length || one.length === 0) return NaN;
    let changed = 0;
    for (let at = 0; at < one.length; at += 4) {
      const apart = [0, 1, 2].reduce((sum, part) => sum + Math.abs((one[at + part] ?? 0) - (two[at + part] ?? 0)), 0);
      if (apart > 40) changed++;
    }
    return changed / (one.length / 4);
  }, pictures);
}

/** How many colours a picture has: an empty map has one or two. */
export async function coloursOf(page: Page, taken: string): Promise<number> {
  const pixels = await pixelsOf(page, taken);
  return page.evaluate((bytes) => new Set(new Uint32Array(bytes.buffer)).size, pixels);
}

/** Red, green, blue and alpha of each pixel, row by row; they stay in the page. */
function pixelsOf(page: Page, taken: string): Promise<JSHandle<Uint8ClampedArray<ArrayBuffer>>> {
  return page.evaluateHandle(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('there is no 2d canvas');
    pen.drawImage(bitmap, 0, 0);
    return new Uint8ClampedArray(pen.getImageData(0, 0, bitmap.width, bitmap.height).data);
  }, taken);
}
