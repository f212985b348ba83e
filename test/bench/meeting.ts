import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { deckWords } from '../../src/words/deck.ts';
import { exportWords } from '../../src/words/export.ts';
import { filesWords } from '../../src/words/files.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { quiet } from './press.ts';
import { keepRedraw } from './redraw.ts';
import { atMost, figures, info, type Row, type Tell } from './rows.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const WIDE = { width: 3840, height: 2160 };
const LONGEST_MS = 200;
const WAYS = ['csv', 'xlsx', 'pptx', 'html'] as const;

/** A picture of 4K beside one drawing of the map at that size, in turn; and how long the page is held up while a province's deck leaves as each kind of file. */
export async function meeting(tell: Tell): Promise<void> {
  if (process.env['DIST'] === undefined) await buildApp();
  const site = await serve({ directory: resolve(ROOT, process.env['DIST'] ?? 'dist') });
  const chrome = await chromium.launch({ executablePath: await browser(), args: BROWSER_FLAGS });
  try {
    const context = await chrome.newContext({ locale: 'zh-CN', viewport: WIDE, reducedMotion: 'reduce' });
    await context.addInitScript(() => localStorage.setItem('daitu.welcome', 'seen'));
    const [map, sheet] = [await context.newPage(), await context.newPage()];
    await map.addInitScript(keepRedraw);
    tell(await pictures(map, sheet, site.url));
    await Promise.all([map.close(), sheet.close()]);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const row of await files(page, site.url)) tell([row]);
  } finally {
    await chrome.close();
    await site.close();
  }
}

async function pictures(map: Page, sheet: Page, url: string): Promise<Row[]> {
  await map.goto(url);
  await map.getByText('可离线使用').first().waitFor({ state: 'attached', timeout: 120_000 });
  await sheet.goto(`${url}?page=sheet`);
  const { zh } = exportWords;
  const png = sheet.getByRole('button', { name: zh.png, exact: true });
  await sheet.getByRole('button', { name: zh.sizes['4k'], exact: true }).click({ timeout: 60_000 });
  const [ours, redraws]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    await map.bringToFront();
    const redraw = await map.evaluate(drawn);
    await sheet.bringToFront();
    await sheet.waitForFunction((name) => [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === name && !one.disabled), zh.png); // prettier-ignore
    const began = performance.now();
    await Promise.all([sheet.waitForEvent('download', { timeout: 120_000 }), png.click()]);
    // The first round fetches code and compiles it.
    if (round === 0) continue;
    ours.push(performance.now() - began);
    redraws.push(redraw);
  }
  return [
    atMost('4K PNG, from the press to the file, ÷ one redraw of the map at that size', ours, redraws, 3),
    info('… the picture', figures(ours, 'ms')),
    info('… the redraw', figures(redraws, 'ms')),
  ];
}

/** Runs in the page: milliseconds from asking MapLibre to draw its map again until the graphics side has done so. */
async function drawn(): Promise<number> {
  const canvas = document.querySelector('canvas');
  const gl = canvas?.getContext('webgl2');
  if (!gl || !window.drawAgain) throw new Error('there is no map to draw');
  const began = performance.now();
  window.drawAgain();
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  // Reading a pixel waits for all that was asked before.
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - began;
}

async function files(page: Page, url: string): Promise<Row[]> {
  const [deck, words] = [deckWords.zh, filesWords.zh];
  await page.goto(`${url}?page=deck`);
  await page.getByRole('combobox', { name: deck.province }).selectOption({ label: '浙江省' });
  await page.getByRole('button', { name: deck.files, exact: true }).click({ timeout: 60_000 });
  const rows: Row[] = [];
  for (const way of WAYS) {
    // The list of slides comes first: what it takes is not the file's.
    await quiet(page);
    await page.evaluate(watch);
    const began = performance.now();
    await page.getByRole('button', { name: `${words.make} ${words.ways[way].name}`, exact: true }).click();
    await page.getByRole('button', { name: words.save, exact: true }).waitFor({ timeout: 180_000 });
    const longest = await page.evaluate(() => window.longest ?? 0);
    rows.push({
      name: `a province's deck as ${way}: longest task of the page`,
      value: `${Math.round(longest)} ms (in ${((performance.now() - began) / 1000).toFixed(1)} s)`,
      goal: `≤ ${LONGEST_MS} ms`,
      holds: longest <= LONGEST_MS,
    });
  }
  return rows;
}

/** Runs in the page: keeps the longest task from now on, in `longest`. */
function watch(): void {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

declare global {
  interface Window {
    longest?: number;
  }
}
