import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { timeWords } from '../../src/words/time.ts';
import { toolWords } from '../../src/words/tools.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { demoFolder } from './engine/demo.ts';
import { heapsOf, type Heap } from './heap.ts';
import { press, quiet } from './press.ts';
import { keepRedraw } from './redraw.ts';
import { figures, info, median, type Row, type Tell } from './rows.ts';
import { readPaced, readTrace, type Trace } from './trace.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = resolve(ROOT, 'test/results/filter');
const STEPS = Number(process.env['ROUNDS'] ?? 16);
const PROCESSOR = 4;
/** A frame. */
const LONGEST_MS = 16;
const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];

/** A finger on the bar of years comes to the next stop after so many milliseconds, whether or not the page has followed. */
const PACE_MS = 150;
/** It goes there and back so often. */
const ROUNDS = 3;

/**
 * How long the main thread is busy at a stretch while a finger draws the year from stop to stop, and when a filter is pressed and left alone until all
 * has settled, with large packs and a slow processor, beside what MapLibre alone takes to draw the same map again with nothing changed.
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
  /** From one stop of the year to the next. */
  readonly drag: Trace['steps'];
  /** A filter, then MapLibre's bare redraw, in turn. */
  readonly steps: Trace['steps'];
  readonly heaps: readonly Heap[];
}

const longestOf = (steps: Trace['steps']) => steps.map(({ tasks }) => Math.max(0, ...tasks.map(({ wall }) => wall)));
const workedOf = (steps: Trace['steps']) => steps.map(({ tasks }) => Math.max(0, ...tasks.map(({ thread }) => thread)));
const busyOf = (steps: Trace['steps']) => steps.map(({ tasks }) => tasks.reduce((sum, { wall }) => sum + wall, 0));

function rowsOf(name: string, { drag, steps, heaps }: Seen): Row[] {
  const [longest, worked, busy] = [longestOf(steps), workedOf(steps), busyOf(steps)];
  const [drawn, own] = [longestOf(drag), workedOf(drag)];
  const filter = (values: readonly number[]) => values.filter((_, at) => at % 2 === 0);
  const bare = (values: readonly number[]) => values.filter((_, at) => at % 2 === 1);
  return [
    {
      name: `${name}: longest task of a step of a drag`,
      value: figures(drawn, 'ms'),
      goal: `≤ ${LONGEST_MS} ms`,
      holds: median(drawn) <= LONGEST_MS,
    },
    info(`${name}: … steps within ${LONGEST_MS} ms`, `${within(drawn)}, of the thread ${within(own)}`),
    info(`${name}: … as time of the thread`, figures(own, 'ms')),
    info(`${name}: main thread busy, a step of a drag`, figures(busyOf(drag), 'ms')),
    {
      name: `${name}: longest task of a filter pressed and left to settle`,
      value: figures(filter(longest), 'ms'),
      goal: `≤ ${LONGEST_MS} ms`,
      holds: median(filter(longest)) <= LONGEST_MS,
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

function within(values: readonly number[]): string {
  return `${values.filter((value) => value <= LONGEST_MS).length} of ${values.length}`;
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
  const session = await context.newCDPSession(page);
  const drag = await dragged(chrome, page, session);
  await page
    .getByRole('button', { name: /^(筛选|Filter)/ })
    .first()
    .click();
  const chips = page
    .locator('fieldset', { has: page.locator('legend', { hasText: messages.zh.tier }) })
    .getByRole('button');
  await chips.first().waitFor({ timeout: 60_000 });
  await quiet(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  const shown = await chips.count();
  // Scripts are compiled, programs of the graphics card linked and letters drawn when they are first used, not at every step of a finger.
  for (let step = 0; step < 2 * shown; step++) await press(page, chips.nth((step >> 1) % shown), 'warm');
  await chrome.startTracing(page, { categories: CATEGORIES });
  for (let step = 0; step < STEPS; step++) {
    await press(page, chips.nth((step >> 1) % shown), `step ${2 * step}`);
    await page.evaluate((mark) => (performance.mark(mark), window.drawAgain?.()), `step ${2 * step + 1}`);
    await quiet(page);
  }
  await page.evaluate(() => performance.mark('step end'));
  const { steps } = readTrace(await chrome.stopTracing());
  return { drag, steps, heaps: await heapsOf(page) };
}

/** Draws the knob of the years from stop to stop and back, faster than the page can rest, and puts the years away. */
async function dragged(chrome: Browser, page: Page, session: CDPSession): Promise<Trace['steps']> {
  const button = page.getByRole('button', { name: toolWords.zh.time, exact: true });
  await button.click({ timeout: 60_000 });
  const slider = page.getByRole('slider', { name: timeWords.zh.title });
  await slider.waitFor();
  await quiet(page);
  const box = await slider.boundingBox();
  if (!box) throw new Error('the bar of years has gone');
  const stops = Number(await slider.getAttribute('max')) + 1;
  const there = Array.from({ length: stops }, (_, at) => stops - 1 - at);
  const way = [...there, ...[...there].reverse().slice(1)];
  const pointOf = (stop: number) => ({ x: box.x + ((stop + 0.5) / stops) * box.width, y: box.y + box.height / 2 });
  const move = (stop: number) =>
    session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...pointOf(stop), button: 'left', buttons: 1 });
  const seen = await slider.evaluateHandle((bar) => {
    const counted = { inputs: 0 };
    bar.addEventListener('input', () => counted.inputs++);
    return counted;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  // Tracing takes a while to start: before the finger is down, for one that pauses is shown what a drag puts off.
  await chrome.startTracing(page, { categories: CATEGORIES });
  const { x, y } = pointOf(stops - 1);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await paced(way, move);
  await seen.evaluate((counted) => {
    counted.inputs = 0;
    performance.mark('begin');
  });
  const path = Array.from({ length: ROUNDS }, () => way.slice(1)).flat();
  await paced(path, move);
  const { steps } = readPaced(await chrome.stopTracing(), PACE_MS, path.length);
  await page.mouse.up();
  const { inputs } = await seen.jsonValue();
  if (inputs < path.length / 2) throw new Error(`the knob followed the finger ${inputs} times only`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.keyboard.press('End');
  await button.click();
  return steps;
}

/** Does something with each at its time by the clock. */
async function paced<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  const acts = items.map(async (item, at) => {
    await new Promise((then) => setTimeout(then, begin + at * PACE_MS - performance.now()));
    await act(item);
  });
  await Promise.all(acts);
}
