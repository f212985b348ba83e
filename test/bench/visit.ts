import { chromium, type CDPSession, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { serve } from '../serve.ts';
import { SLOW_4G, slowLine } from './slow.ts';

/** What one first visit showed; milliseconds since the navigation began. */
export interface Visit {
  /** The first row of the ranking lies under the finger; null = the page has none. */
  readonly listUsable: number | null;
  readonly mapIdle: number;
  /** Longest task of the page's main thread before the map chunk was here. */
  readonly longestBeforeMap: number;
  /** Milliseconds of the main thread over 50 ms a task, until the map was idle. */
  readonly blocked: number;
  /** Down the line until the map was idle, and until the network came to rest (all of the pack, the offline copy). */
  readonly bytesToIdle: number;
  readonly bytesAtRest: number;
  readonly requestsToIdle: number;
  readonly requestsAtRest: number;
  /** JS heap of the page after a garbage collection, bytes. */
  readonly heap: number;
}

/** Collected in the page by `watch`. */
interface Seen {
  listUsable: number | null;
  tasks: { start: number; length: number }[];
  /** Frames in which WebGL drew anything. */
  drawn: number[];
}
declare global {
  interface Window {
    seen: Seen;
  }
}

const REST = 6000;
/** A map that draws nothing for this long is idle. */
const QUIET = 1000;
/** The outlines of the first view, as our pack and the bare page name them. */
const OUTLINES = /(shape-|shapes\/)(province|claims|lakes|rivers)/;

/** First visit of a fresh browser on a phone's screen to a built page over a slow line, with the page's processor slowed down. */
export async function visit(executablePath: string, directory: string, processor: number, path = ''): Promise<Visit> {
  const log = { requests: 0, outlines: new Set<string>() };
  const site = await serve({
    directory,
    intercept: (request) => {
      log.requests++;
      const outline = OUTLINES.exec(request.url ?? '')?.[2];
      if (outline) log.outlines.add(outline);
      return false;
    },
  });
  const line = await slowLine(site.port, SLOW_4G);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    // The name keeper of the TypeScript runner does not exist in the page.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    await page.addInitScript(watch, messages.zh.listLabel);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
    const began = performance.now();
    await page.goto(`http://localhost:${line.port}/${path}`, { waitUntil: 'commit' });
    const samples: Sample[] = [];
    await rest(() => {
      samples.push({
        at: performance.now() - began,
        bytes: line.received(),
        requests: log.requests,
        outlines: log.outlines.size,
      });
      return line.received();
    });
    if (log.outlines.size < 4)
      throw new Error(`the page fetched only ${[...log.outlines].join(', ')} of the four outlines`);
    return await readings(page, session, samples);
  } finally {
    await browser.close();
    await line.close();
    await site.close();
  }
}

interface Sample {
  readonly at: number;
  readonly bytes: number;
  readonly requests: number;
  readonly outlines: number;
}

async function readings(page: Page, session: CDPSession, samples: readonly Sample[]): Promise<Visit> {
  const { listUsable, tasks, drawn } = await page.evaluate(() => window.seen);
  const mapChunk = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const chunk = entries.find(({ name }) => /\/(maplibre|index)-[^/]*\.js$/.test(name) && /maplibre/.test(name));
    return chunk?.responseEnd ?? Infinity;
  });
  const asked = samples.find(({ outlines }) => outlines === 4)?.at ?? Infinity;
  const mapIdle = idleAfter(drawn, asked);
  const atIdle = samples.findLast(({ at }) => at <= mapIdle);
  const atRest = samples.at(-1);
  const before = tasks.filter(({ start }) => start < mapChunk);
  const untilIdle = tasks.filter(({ start }) => start < mapIdle);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    listUsable,
    mapIdle,
    longestBeforeMap: Math.max(0, ...before.map(({ length }) => length)),
    blocked: untilIdle.reduce((sum, { length }) => sum + length - 50, 0),
    bytesToIdle: atIdle?.bytes ?? 0,
    bytesAtRest: atRest?.bytes ?? 0,
    requestsToIdle: atIdle?.requests ?? 0,
    requestsAtRest: atRest?.requests ?? 0,
    heap: usedSize,
  };
}

/** The last frame of the first drawing that began after all outlines were asked for and was followed by quiet. */
function idleAfter(drawn: readonly number[], asked: number): number {
  const later = drawn.filter((at) => at > asked);
  const end = later.findIndex((at, index) => (later[index + 1] ?? Infinity) - at > QUIET);
  return later[end] ?? Infinity;
}

/** Runs in the page from its first moment: long tasks, and the first frame in which a row of the ranking can be tapped. */
function watch(listLabel: string): void {
  window.seen = { listUsable: null, tasks: [], drawn: [] };
  const context = WebGL2RenderingContext.prototype;
  const draw = Reflect.get(context, 'drawElements') as (...given: unknown[]) => void;
  context.drawElements = function (...given) {
    const now = performance.now();
    if (now - (window.seen.drawn.at(-1) ?? -Infinity) > 1) window.seen.drawn.push(now);
    Reflect.apply(draw, this, given);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.seen.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const row = document.querySelector(`[role=list][aria-label="${listLabel}"] :is(a, button)`);
    const box = row?.getBoundingClientRect();
    const hit =
      box && box.height > 0
        ? document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(20, box.height / 2))
        : null;
    if (row && hit && row.contains(hit)) window.seen.listUsable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Looks at the line ten times a second and resolves when nothing came down it for a while. */
async function rest(received: () => number): Promise<void> {
  let before = -1;
  let since = performance.now();
  while (performance.now() - since < REST) {
    const now = received();
    if (now !== before) since = performance.now();
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
