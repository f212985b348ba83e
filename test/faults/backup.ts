import type { Chrome } from './chrome.ts';

/** A year of work goes home, the store is emptied, and comes back. */
export async function backup(chrome: Chrome, url: string, visits: number, photos: number, bytes: number) {
  const page = await chrome.open(url);
  page.setDefaultTimeout(0);
  const year = await page.evaluate(([count, shots, size]) => window.field.year(count, shots, size), [
    visits,
    photos,
    bytes,
  ] as const);
  const journey = await page.evaluate(() => window.field.homeAndBack());
  await chrome.kill();
  return { ...journey, written: year };
}
