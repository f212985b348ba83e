import { chromium, type CDPSession, type Page } from '@playwright/test';
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

interface Seen {
  readonly listUsable: number | null;
  readonly tasks: readonly { readonly start: number; readonly length: number }[];
}
declare global {
  interface Window {
    seen: { listUsable: number | null; tasks: { start: number; length: number }[] };
  }
}

const REST = 3000;

/** First visit of a fresh browser on a phone's screen to a built page over a slow line, with the page's processor slowed down. */
export async function visit(executablePath: string, directory: string, processor: number, path = ''): Promise<Visit> {
  const log = { requests: 0, last: performance.now() };
  const site = await serve({ directory, intercept: () => (log.requests++, (log.last = performance.now()), false) });
  const line = await slowLine(site.port, SLOW_4G);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    // The name keeper of the TypeScript runner does not exist in the page.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
    await page.goto(`http://localhost:${line.port}/${path}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, { timeout: 120_000 });
    const atIdle = { bytes: line.received(), requests: log.requests };
    await rest(() => line.received());
    return { ...(await readings(page, session)), ...sizes(atIdle, { bytes: line.received(), requests: log.requests }) };
  } finally {
    await browser.close();
    await line.close();
    await site.close();
  }
}

function sizes(idle: { bytes: number; requests: number }, atRest: { bytes: number; requests: number }) {
  return {
    bytesToIdle: idle.bytes,
    bytesAtRest: atRest.bytes,
    requestsToIdle: idle.requests,
    requestsAtRest: atRest.requests,
  };
}

async function readings(page: Page, session: CDPSession) {
  const { listUsable, tasks }: Seen = await page.evaluate(() => window.seen);
  const { mapIdle, mapChunk } = await page.evaluate(() => {
    const chunk = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
      /maplibre-(?!gl-worker)[^/]*\.js/.test(name),
    );
    return {
      mapIdle: performance.getEntriesByName('map-idle')[0]?.startTime ?? Infinity,
      mapChunk: chunk?.responseEnd ?? Infinity,
    };
  });
  const before = tasks.filter(({ start }) => start < mapChunk);
  const untilIdle = tasks.filter(({ start }) => start < mapIdle);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    listUsable,
    mapIdle,
    longestBeforeMap: Math.max(0, ...before.map(({ length }) => length)),
    blocked: untilIdle.reduce((sum, { length }) => sum + length - 50, 0),
    heap: usedSize,
  };
}

/** Runs in the page from its first moment: long tasks, and the first frame in which a row of the ranking can be tapped. */
function watch(): void {
  window.seen = { listUsable: null, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.seen.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const row = document.querySelector('[data-belt]');
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

/** Resolves when nothing came down the line for a while. */
async function rest(received: () => number): Promise<void> {
  let before = -1;
  while (received() !== before) {
    before = received();
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}
