import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { demoFolder } from './engine/demo.ts';
import { heapsOf, type Heap } from './heap.ts';
import { press, quiet } from './press.ts';
import { figures, info, median, type Row, type Tell } from './rows.ts';
import { readTrace, type Trace } from './trace.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = resolve(ROOT, 'test/results/filter');
const STEPS = Number(process.env['ROUNDS'] ?? 16);
const PROCESSOR = 4;
/** A frame. */
const LONGEST_MS = 16;

/**
 * How long the main thread is busy at a stretch while filters of the built app are toggled, with large packs and a slow processor, beside what
 * MapLibre alone takes to draw the same map again with nothing changed.
 */
export async function filtering(tell: Tell): Promise<void> {
  if (process.env['DIST'] === undefined) await buildApp();
  for (const belts of [10_000, 100_000]) tell(await toggled(belts));
}

async function toggled(belts: number): Promise<Row[]> {
  console.log(`  toggling filters of ${belts.toLocaleString('en')} belts, processor ÷ ${PROCESSOR}`);
  siteOf(await demoFolder(belts));
  const site = await serve({ directory: SITE });
  const chrome = await chromium.launch({ executablePath: await browser(), args: BROWSER_FLAGS });
  try {
    return rowsOf(`${belts.toLocaleString('en')} belts, ÷ ${PROCESSOR}`, await traced(chrome, site.url));
  } finally {
    await chrome.close();
    await site.close();
  }
}

interface Seen {
  /** A filter, then MapLibre's bare redraw, in turn. */
  readonly steps: Trace['steps'];
  readonly heaps: readonly Heap[];
}

function rowsOf(name: string, { steps, heaps }: Seen): Row[] {
  const longest = steps.map(({ tasks }) => Math.max(0, ...tasks.map(({ wall }) => wall)));
  const worked = steps.map(({ tasks }) => Math.max(0, ...tasks.map(({ thread }) => thread)));
  const busy = steps.map(({ tasks }) => tasks.reduce((sum, { wall }) => sum + wall, 0));
  const filter = (values: readonly number[]) => values.filter((_, at) => at % 2 === 0);
  const bare = (values: readonly number[]) => values.filter((_, at) => at % 2 === 1);
  const value = median(filter(longest));
  return [
    {
      name: `${name}: longest task of a filter step`,
      value: figures(filter(longest), 'ms'),
      goal: `≤ ${LONGEST_MS} ms`,
      holds: value <= LONGEST_MS,
    },
    info(`${name}: longest task of MapLibre drawing the same map again`, figures(bare(longest), 'ms')),
    info(`${name}: the same two as time of the thread, filter`, figures(filter(worked), 'ms')),
    info(`${name}: … and drawing again`, figures(bare(worked), 'ms')),
    info(`${name}: main thread busy, a filter step`, figures(filter(busy), 'ms')),
    info(`${name}: … and drawing again`, figures(bare(busy), 'ms')),
    ...heaps.map(({ who, objects, buffers }) =>
      info(`${name}: memory of ${who}`, `${megabytes(objects)} MB and ${megabytes(buffers)} MB of buffers`),
    ),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** The built app with another pack: without what it carries of its own pack in the page, and without the service worker, which would notice. */
function siteOf(pack: string): void {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(resolve(ROOT, process.env['DIST'] ?? 'dist'), SITE, { recursive: true });
  rmSync(join(SITE, 'pack'), { recursive: true, force: true });
  cpSync(pack, join(SITE, 'pack'), { recursive: true });
  const page = readFileSync(join(SITE, 'index.html'), 'utf8')
    .replace(/<script type="application\/json" id="first">[\s\S]*?<\/script>/, '')
    .replace(/<script async src="\.\/assets\/ahead-[^"]*"><\/script>/, '');
  writeFileSync(join(SITE, 'index.html'), page);
}

async function traced(chrome: Browser, url: string): Promise<Seen> {
  const context = await chrome.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(keepRedraw);
  await page.goto(url);
  await page
    .getByRole('button', { name: /^(筛选|Filter)/ })
    .first()
    .click();
  const chips = page
    .locator('fieldset', { has: page.locator('legend', { hasText: messages.zh.tier }) })
    .getByRole('button');
  await chips.first().waitFor({ timeout: 60_000 });
  const session = await context.newCDPSession(page);
  await quiet(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  const shown = await chips.count();
  // Scripts are compiled, programs of the graphics card linked and letters drawn when they are first used, not at every step of a finger.
  for (let step = 0; step < 2 * shown; step++) await press(page, chips.nth((step >> 1) % shown), 'warm');
  await chrome.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  for (let step = 0; step < STEPS; step++) {
    await press(page, chips.nth((step >> 1) % shown), `step ${2 * step}`);
    await page.evaluate((mark) => (performance.mark(mark), window.drawAgain?.()), `step ${2 * step + 1}`);
    await quiet(page);
  }
  await page.evaluate(() => performance.mark('step end'));
  const { steps } = readTrace(await chrome.stopTracing());
  return { steps, heaps: await heapsOf(page) };
}

declare global {
  interface Window {
    drawAgain?: () => void;
  }
}

/** MapLibre draws its map again when the network comes back: keeps what it listens with. Runs in the page before any of its scripts. */
function keepRedraw(): void {
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (type: string, heard: EventListenerOrEventListenerObject, options?: unknown) => {
    if (type === 'online' && typeof heard === 'function' && /\/maplibre-/.test(new Error().stack ?? ''))
      window.drawAgain = () => heard(new Event('online'));
    listen(type, heard, options as AddEventListenerOptions);
  };
}
