import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser.ts';
import { ask } from './engine/ask.ts';
import { ROUNDS } from './engine/rounds.ts';
import type { StorageAnswered, Way } from './engine/storage.worker.ts';
import type { Samples } from './engine/turns.ts';
import { atLeast, atMost, figures, info, type Row } from './rows.ts';

/** From a new browser to columns that answer: as the app stores a pack, beside the same bytes stored otherwise. */
export async function storageRows(executablePath: string, url: string): Promise<Row[]> {
  console.log('  cold openings');
  const demo = await coldly(executablePath, url, ['raw', 'store', 'buffer', 'rows'], '');
  const real = await coldly(executablePath, url, ['raw', 'store', 'buffer'], `${url}real`);
  const dropped = canDropCaches() ? '' : ' (the page cache could not be dropped)';
  const said = (name: string, samples: Samples) =>
    Object.entries(samples).map(([way, values]) => info(`cold open, ${name}${dropped}: ${way}`, figures(values, 'ms')));
  const of = (samples: Samples, way: Way) => samples[way] ?? [];
  return [
    ...said('1,000,000 rows', demo),
    atMost('cold open, 1,000,000 rows: as the app stores it ÷ raw OPFS', of(demo, 'store'), of(demo, 'raw'), 1.3),
    atLeast(
      'cold open, 1,000,000 rows: a Dexie row a belt ÷ as the app stores it',
      of(demo, 'rows'),
      of(demo, 'store'),
      30,
    ),
    ...said('real pack', real),
    atMost('cold open, real pack: as the app stores it ÷ raw OPFS', of(real, 'store'), of(real, 'raw'), 1.3),
  ];
}

/** Each reading in a browser started for it, each way in a profile of its own: one origin's databases share their files, and rows slow down all others. */
async function coldly(executablePath: string, url: string, ways: readonly Way[], real: string): Promise<Samples> {
  const folders = new Map(ways.map((way) => [way, mkdtempSync(join(tmpdir(), 'daitu-bench-'))]));
  const samples: Samples = Object.fromEntries(ways.map((way) => [way, []]));
  const within = async <Answer>(way: Way, work: (page: Page) => Promise<Answer>): Promise<Answer> => {
    const context: BrowserContext = await chromium.launchPersistentContext(folders.get(way) ?? '', {
      executablePath,
      args: BROWSER_FLAGS,
    });
    try {
      const page = await context.newPage();
      await page.goto(url);
      return await work(page);
    } finally {
      await context.close();
    }
  };
  try {
    const sums: number[] = [];
    for (const way of ways)
      sums.push((await within(way, (page) => ask<StorageAnswered>(page, 'storage', { step: 'write', way, real }))).sum);
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ways) {
        dropCaches();
        const read = await within(way, (page) => ask<StorageAnswered>(page, 'storage', { step: 'read', way, real }));
        if (Math.abs(read.sum / (sums[0] ?? NaN) - 1) > 1e-9)
          throw new Error(`${way} read back something else: ${read.sum}`);
        samples[way]?.push(read.milliseconds);
      }
    }
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  }
  return samples;
}

/** Only root may. */
function dropCaches(): void {
  if (canDropCaches()) writeFileSync(DROP, '3');
}

const DROP = '/proc/sys/vm/drop_caches';
let droppable: boolean | null = null;

function canDropCaches(): boolean {
  if (droppable === null) {
    try {
      writeFileSync(DROP, '3');
      droppable = true;
    } catch {
      droppable = false;
    }
  }
  return droppable;
}
