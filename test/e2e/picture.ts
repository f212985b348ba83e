import type { Page } from '@playwright/test';
import { boxOf, type Visit } from './visit.ts';

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

/** Share of the pixels in which two pictures of one size clearly differ, 0–1. */
export function changedPixels(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const decoded = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one, two] = decoded;
      if (!one || !two || one.length !== two.length || one.length === 0) return NaN;
      let changed = 0;
      for (let at = 0; at < one.length; at += 4) {
        const apart = [0, 1, 2].reduce((sum, part) => sum + Math.abs((one[at + part] ?? 0) - (two[at + part] ?? 0)), 0);
        if (apart > 40) changed++;
      }
      return changed / (one.length / 4);
    },
    [before, after],
  );
}
