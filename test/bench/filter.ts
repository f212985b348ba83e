import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { demoFolder } from './engine/demo.ts';
import { figures, info, median, type Row, type Tell } from './rows.ts';
import { readTrace, type Trace } from './trace.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = resolve(ROOT, 'test/results/filter');
const STEPS = Number(process.env['ROUNDS'] ?? 24);
const PROCESSOR = 4;
/** A frame. */
const LONGEST_MS = 16;
/** A step is over when the main thread has had nothing longer than a frame to do for so long. */
const REST_MS = 1500;

/** How long the main thread is busy at a stretch while filters of the built app are toggled, with large packs and a slow processor. */
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
    const { trace, heap } = await traced(chrome, site.url);
    const name = `${belts.toLocaleString('en')} belts, ÷ ${PROCESSOR}`;
    const longest = trace.steps.map(({ tasks }) => Math.max(0, ...tasks));
    const busy = trace.steps.map(({ tasks }) => tasks.reduce((sum, one) => sum + one, 0));
    return [
      {
        name: `${name}: longest task of a filter step`,
        value: figures(longest, 'ms'),
        goal: `≤ ${LONGEST_MS} ms`,
        holds: median(longest) <= LONGEST_MS,
      },
      info(`${name}: main thread busy a step`, figures(busy, 'ms')),
      info(`${name}: JS heap of the page`, `${(heap / 1e6).toFixed(1)} MB`),
    ];
  } finally {
    await chrome.close();
    await site.close();
  }
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

async function traced(chrome: Browser, url: string): Promise<{ trace: Trace; heap: number }> {
  const context = await chrome.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
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
  await chrome.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  const shown = await chips.count();
  for (let step = 0; step < STEPS; step++) {
    await page.evaluate((nth) => performance.mark(`step ${nth}`), step);
    await chips.nth((step >> 1) % shown).click();
    await quiet(page);
  }
  await page.evaluate(() => performance.mark('step end'));
  const trace = readTrace(await chrome.stopTracing());
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { trace, heap: usedSize };
}

/** Waits until the page has drawn and rested. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
