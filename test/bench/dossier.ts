import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { press, quiet } from './press.ts';
import { figures, info, median, type Row, type Tell } from './rows.ts';
import { readTrace, type Task } from './trace.ts';
import { buildApp } from './visits.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const PROCESSOR = 4;
const LONGEST_MS = 50;
const FRAMES = 3;
/** From much to tell to nothing: many rules and lists, figures in conflict, a long series, nested belts, no figure at all. */
const BELTS: readonly (readonly [id: string, name: string])[] = [
  ['keqiao-textile', '柯桥轻纺'],
  ['guzhen-lighting', '古镇灯饰'],
  ['dehua-ceramics', '德化陶瓷'],
  ['liuzhou-luosifen', '柳州螺蛳粉'],
  ['wanjiang-cnc', '万江数控装备'],
];

/** What one opening took, from the press to the rest after it. */
interface Opening {
  readonly belt: string;
  readonly tasks: readonly Task[];
  /** Frames until the page's heading was there to be painted, the frame that paints it included. */
  readonly frames: number;
  /** Layout shifts, also those that a press excuses. */
  readonly shift: number;
}

/** How a dossier opens from its belt's card in the ranking, on a phone with a slow processor, with the app installed and no network. */
export async function dossiers(tell: Tell): Promise<void> {
  if (process.env['DIST'] === undefined) await buildApp();
  const site = await serve({ directory: resolve(ROOT, process.env['DIST'] ?? 'dist') });
  const chrome = await chromium.launch({ executablePath: await browser(), args: BROWSER_FLAGS });
  try {
    const context = await installed(chrome, site.url);
    await site.close();
    const openings = await traced(chrome, await afresh(context, site.url));
    tell(BELTS.flatMap(([belt, name]) => rowsOf(name, openings.filter((opening) => opening.belt === belt)))); // prettier-ignore
  } finally {
    await chrome.close();
  }
}

function rowsOf(name: string, openings: readonly Opening[]): Row[] {
  const longest = openings.map(({ tasks }) => Math.max(0, ...tasks.map(({ wall }) => wall)));
  const worked = openings.map(({ tasks }) => Math.max(0, ...tasks.map(({ thread }) => thread)));
  const frames = openings.map((opening) => opening.frames);
  const shifts = openings.map(({ shift }) => shift);
  return [
    {
      name: `${name}: longest task of opening, processor ÷ ${PROCESSOR}`,
      value: figures(longest, 'ms'),
      goal: `≤ ${LONGEST_MS} ms`,
      holds: median(longest) <= LONGEST_MS,
    },
    info(`${name}: … as time of the thread`, figures(worked, 'ms')),
    {
      name: `${name}: frames until the page is painted`,
      value: figures(frames, 'frames'),
      goal: `≤ ${FRAMES}`,
      holds: median(frames) <= FRAMES,
    },
    { name: `${name}: layout shift`, value: figures(shifts, ''), goal: '0', holds: Math.max(...shifts) === 0 },
  ];
}

/** A phone that has taken all it needs and has no network any more. */
export async function installed(chrome: Browser, url: string): Promise<BrowserContext> {
  const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText(messages.zh.offlineReady).first().waitFor({ state: 'attached', timeout: 120_000 });
  await page.close();
  await context.setOffline(true);
  return context;
}

/** The app started again, at its ranking or another address. */
export async function afresh(context: BrowserContext, url: string, search = '?tab=rank'): Promise<Page> {
  const page = await context.newPage();
  // The name keeper of the TypeScript runner does not exist in the page.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.addInitScript(watch);
  await page.goto(url + search);
  await page.getByText(messages.zh.offlineReady).first().waitFor({ state: 'attached', timeout: 120_000 });
  return page;
}

async function traced(chrome: Browser, page: Page): Promise<Opening[]> {
  const session = await page.context().newCDPSession(page);
  await quiet(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  // Scripts are compiled and letters drawn when they are first used.
  for (const [belt] of BELTS) await opened(page, belt, 'warm');
  await chrome.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  const seen: Omit<Opening, 'tasks'>[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [belt] of BELTS) seen.push({ belt, ...(await opened(page, belt, `step ${2 * seen.length}`)) });
  await page.evaluate(() => performance.mark('step end'));
  const { steps } = readTrace(await chrome.stopTracing());
  // Every second step is the way back.
  return seen.map((opening, at) => ({ ...opening, tasks: steps[2 * at]?.tasks ?? [] }));
}

/** The belt's card in the ranking, then its dossier, then back. */
async function opened(page: Page, belt: string, mark: string): Promise<Pick<Opening, 'frames' | 'shift'>> {
  await page.evaluate((search) => {
    history.pushState({ within: true }, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?tab=rank&belt=${belt}`);
  const button = page.getByRole('button', { name: messages.zh.dossier, exact: true });
  await button.waitFor();
  await page.evaluate(() => window.opening.begin());
  await press(page, button, mark);
  const found = await page.evaluate(() => window.opening.end());
  await page.evaluate(
    (name) => performance.mark(name),
    mark.replace(/\d+/, (step) => String(Number(step) + 1)),
  );
  if (found.frames === 0) throw new Error(`the dossier of ${belt} did not open`);
  await page.evaluate(() => history.back());
  await page.locator('section.page').waitFor({ state: 'detached' });
  return found;
}

declare global {
  interface Window {
    opening: { begin(): void; end(): { frames: number; shift: number } };
  }
}

/** Counts frames from the next press to the page's heading, and every shift until asked. Runs in the page before any of its scripts. */
function watch(): void {
  let [frames, shift] = [0, 0];
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'layout-shift' });
  const count = (waited: number) => {
    if (document.querySelector('section.page h1')) frames = waited;
    else requestAnimationFrame(() => count(waited + 1));
  };
  window.opening = {
    begin: () => {
      const pressed = () => {
        observer.takeRecords();
        [frames, shift] = [0, 0];
        requestAnimationFrame(() => count(1));
      };
      addEventListener('pointerdown', pressed, { once: true, capture: true });
    },
    end: () => {
      for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & { value: number }).value;
      return { frames, shift };
    },
  };
}
