import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { timeWords } from '../../src/words/time.ts';
import { toolWords } from '../../src/words/tools.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { afresh, installed } from './dossier.ts';
import { press, quiet } from './press.ts';
import { figures, info, median, type Row, type Tell } from './rows.ts';
import { readTrace, type Task } from './trace.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const PROCESSOR = 4;
const LONGEST_MS = 50;
const PAINT_MS = 200;
/** A province with many belts, and none of those that other parts open. */
const PLACE = '370000';

interface Done {
  readonly tasks: readonly Task[];
  /** From the finger to the next paint, ms: the browser's own event timing, in steps of 8. */
  readonly paint: number;
}

type Act = (page: Page, mark: string) => Promise<void>;

/** What a person does in the explorer, with the real pack, on a phone with a slow processor, with the app installed and no network. */
export async function exploring(tell: Tell): Promise<void> {
  if (process.env['DIST'] === undefined) await buildApp();
  const site = await serve({ directory: resolve(ROOT, process.env['DIST'] ?? 'dist') });
  const chrome = await chromium.launch({ executablePath: await browser(), args: BROWSER_FLAGS });
  try {
    const context = await installed(chrome, site.url);
    await site.close();
    const page = await afresh(context, site.url, `?at=${PLACE}`);
    await page.evaluate(watchPaints);
    const session = await context.newCDPSession(page);
    await quiet(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    tell(rowsOf('opening a place', await measured(chrome, page, openPlace)));
    await goBack(page);
    await goTo(page, '?');
    await page.getByRole('button', { name: toolWords.zh.time, exact: true }).click();
    await page.getByRole('slider', { name: timeWords.zh.title }).focus();
    tell(rowsOf('moving the year', await measured(chrome, page, moveYear)));
    await page.getByRole('button', { name: toolWords.zh.time, exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`^${messages.zh.filter}`) }).first().click(); // prettier-ignore
    tell(rowsOf('toggling a filter', await measured(chrome, page, toggle)));
  } finally {
    await chrome.close();
  }
}

function rowsOf(name: string, seen: readonly Done[]): Row[] {
  const longest = seen.map(({ tasks }) => Math.max(0, ...tasks.map(({ wall }) => wall)));
  const worked = seen.map(({ tasks }) => Math.max(0, ...tasks.map(({ thread }) => thread)));
  const paints = seen.map(({ paint }) => paint);
  return [
    {
      name: `${name}: longest task, processor ÷ ${PROCESSOR}`,
      value: figures(longest, 'ms'),
      goal: `< ${LONGEST_MS} ms`,
      holds: median(longest) < LONGEST_MS,
    },
    info(`${name}: … as time of the thread`, figures(worked, 'ms')),
    {
      name: `${name}: from the finger to the next paint`,
      value: figures(paints, 'ms'),
      goal: `< ${PAINT_MS} ms`,
      holds: median(paints) < PAINT_MS,
    },
  ];
}

async function measured(chrome: Browser, page: Page, act: Act): Promise<Done[]> {
  await act(page, 'warm');
  await act(page, 'warm');
  await chrome.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => (window.paint = 0));
    await act(page, `step ${2 * round}`);
    paints.push(await page.evaluate((mark) => (performance.mark(mark), window.paint), `step ${2 * round + 1}`));
  }
  await page.evaluate(() => performance.mark('step end'));
  const { steps } = readTrace(await chrome.stopTracing());
  // Every second step is the way back.
  return paints.map((paint, at) => ({ paint, tasks: steps[2 * at]?.tasks ?? [] }));
}

/** From the card of a province to its page, and back. */
async function openPlace(page: Page, mark: string): Promise<void> {
  if (mark === 'warm') await goTo(page, `?at=${PLACE}`);
  else if (await page.locator('section.page').count()) await goBack(page);
  await press(page, page.getByRole('button', { name: messages.zh.placePage, exact: true }), mark);
  await page.locator('section.page h1').waitFor();
  if (mark === 'warm') await goBack(page);
}

async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
  await page.locator('section.page').waitFor({ state: 'detached' });
  await quiet(page);
}

async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((asked) => {
    history.pushState({ within: true }, '', asked);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await quiet(page);
}

let year = 0;

/** To the year before, and at the next turn to the one after it. */
async function moveYear(page: Page, mark: string): Promise<void> {
  await page.evaluate((name) => performance.mark(name), mark);
  await page.keyboard.press(year++ % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
  await quiet(page);
}

async function toggle(page: Page, mark: string): Promise<void> {
  const chips = page.locator('fieldset', { has: page.locator('legend', { hasText: messages.zh.tier }) });
  await press(page, chips.getByRole('button').first(), mark);
}

declare global {
  interface Window {
    paint: number;
  }
}

/** Keeps the longest way from an event to the paint after it. Runs in the page. */
function watchPaints(): void {
  window.paint = 0;
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) window.paint = Math.max(window.paint, duration);
  };
  // Shorter ones than 16 ms are not told.
  new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
