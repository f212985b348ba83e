import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { browser, BROWSER_FLAGS } from '../browser.ts';
import { buildParts } from '../../seeds/build.ts';
import { ask } from './engine/ask.ts';
import { demoFolder, partOf } from './engine/demo.ts';
import type { RecolourAnswered } from './engine/map.ts';
import type { QueriesAnswered } from './engine/queries.worker.ts';
import type { SearchAnswered } from './engine/search.worker.ts';
import { buildPage, serveIsolated } from './engine/site.ts';
import type { SpaceAnswered } from './engine/space.worker.ts';
import { storageRows } from './cold.ts';
import type { Samples } from './engine/turns.ts';
import type { QueryName } from './peers/peer.ts';
import { ROUNDS } from './engine/rounds.ts';
import { atLeast, atMost, figures, info, type Row, type Tell } from './rows.ts';

/** Rows are belts × 10 years. */
const SIZES = [1_000, 10_000, 100_000] as const;
const LARGEST = 1_000_000;
const PEERS = ['DuckDB-WASM', 'Arquero 8', 'crossfilter2', 'objects', 'stream floor', 'stream floor, four sums'];
const SIX: readonly QueryName[] = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];

/** What the parts below are measured with. */
interface Stand {
  readonly executable: string;
  readonly url: string;
  readonly open: (path?: string) => Promise<Page>;
}

/** Queries, storage, space, search and recolouring beside their peers, in a real browser. */
export function engine(tell: Tell): Promise<void> {
  return standing(async ({ executable, url, open }) => {
    for (const belts of SIZES) tell(await queriesAt(await open(), belts, PEERS));
    tell(await queriesAt(await open(), LARGEST, ['stream floor', 'stream floor, four sums']));
    tell(await storageRows(executable, url));
    tell(await spaceRows(await open()));
    tell(await searchRows(await open()));
    tell(await recolourRows('10,000', 'demo', await open('map.html'), ROUNDS));
  });
}

/** The last of these alone. */
export function recolouring(tell: Tell): Promise<void> {
  return standing(async ({ open }) => tell(await recolourRows('10,000', 'demo', await open('map.html'), ROUNDS)));
}

async function standing(work: (stand: Stand) => Promise<void>): Promise<void> {
  await buildPage();
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
  const demo = await demoFolder(10_000);
  const real = buildParts(seeds).parts.find(({ name }) => name === 'columns');
  const extra = new Map([['/real', real?.bytes ?? new Uint8Array()]]);
  for (const name of ['columns', 'texts', 'names']) {
    extra.set(`/demo/${name}`, partOf(demo, name));
  }
  const site = await serveIsolated(extra);
  const executable = await browser();
  const chrome = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
  try {
    const open = async (path = '') => {
      const page = await chrome.newPage();
      await page.goto(site.url + path);
      return page;
    };
    await work({ executable, url: site.url, open });
  } finally {
    await chrome.close();
    await site.close();
  }
}

async function queriesAt(page: Page, belts: number, peers: readonly string[]): Promise<Row[]> {
  console.log(`  queries over ${(belts * 10).toLocaleString('en')} rows`);
  const { samples, differing } = await ask<QueriesAnswered>(page, 'queries', { belts, rounds: ROUNDS, peers });
  await page.close();
  const size = `${(belts * 10).toLocaleString('en')} rows`;
  const six = (name: string) => geometricMeans(SIX.map((query) => samples[query][name] ?? []));
  const names = ['daitu', ...peers];
  const rows = names.map((name) => info(`${size}: Q1–Q6, geometric mean: ${name}`, figures(six(name), 'ms')));
  const seven = names.map((name) => info(`${size}: Q7: ${name}`, figures(samples.Q7[name] ?? [], 'ms')));
  const each = (Object.keys(samples) as QueryName[]).map((query) =>
    info(`${size}: ${query}: daitu`, figures(samples[query]['daitu'] ?? [], 'ms')),
  );
  const agree: Row = {
    name: `${size}: answers agree`,
    value: differing.length === 0 ? 'all' : differing.join('; '),
    goal: 'all',
    holds: differing.length === 0,
  };
  return [agree, ...rows, ...seven, ...each, ...queryGoals(size, belts, samples, six)];
}

function queryGoals(
  size: string,
  belts: number,
  samples: Record<QueryName, Samples>,
  six: (name: string) => number[],
): Row[] {
  const floor = (limit: number) => atMost(`${size}: daitu ÷ stream floor`, six('daitu'), six('stream floor'), limit);
  if (belts === LARGEST) return [floor(2)];
  if (belts !== 100_000) return [];
  const seven = (name: string) => samples.Q7[name] ?? [];
  const slower = (name: string, limit: number) =>
    atLeast(`${size}: Q1–Q6, ${name} ÷ daitu`, six(name), six('daitu'), limit);
  const brushed = (name: string) => atLeast(`${size}: Q7, ${name} ÷ daitu`, seven(name), seven('daitu'), 8);
  return [
    slower('DuckDB-WASM', 10),
    slower('Arquero 8', 40),
    slower('crossfilter2', 80),
    floor(2.5),
    ...['DuckDB-WASM', 'Arquero 8', 'crossfilter2'].map(brushed),
  ];
}

/** Round by round. */
function geometricMeans(samples: readonly (readonly number[])[]): number[] {
  const rounds = samples[0]?.length ?? 0;
  return Array.from({ length: rounds }, (_, round) =>
    Math.exp(samples.reduce((sum, one) => sum + Math.log(one[round] ?? NaN), 0) / samples.length),
  );
}

async function spaceRows(page: Page): Promise<Row[]> {
  console.log('  space');
  const { samples, differing, pairs } = await ask<SpaceAnswered>(page, 'space', { belts: 100_000, rounds: ROUNDS });
  await page.close();
  const of = (name: string) => samples[name] ?? [];
  const agree: Row = {
    name: '100,000 points: answers agree',
    value: differing.length === 0 ? 'all' : differing.slice(0, 3).join('; '),
    goal: 'all',
    holds: differing.length === 0,
  };
  return [
    agree,
    ...Object.keys(samples).map((name) => info(`100,000 points: ${name}`, figures(of(name), 'ms'))),
    info('100,000 points: pairs of one industry within 30 km', String(pairs)),
    atLeast('100,000 points: nearest 20, by force ÷ daitu', of('nearest by force'), of('nearest'), 100),
    atLeast('100,000 points: pairs, kdbush ÷ daitu', of('pairs by kdbush'), of('pairs'), 10),
  ];
}

async function searchRows(page: Page): Promise<Row[]> {
  console.log('  search');
  const asked = { rounds: ROUNDS, columns: '/demo/columns', texts: '/demo/texts', names: '/demo/names' };
  const { samples, names, build, recall, recallOfFuzzy } = await ask<SearchAnswered>(page, 'search', asked);
  await page.close();
  const of = (name: string) => samples[name] ?? [];
  const size = `${names.toLocaleString('en')} names`;
  return [
    ...Object.keys(samples).map((name) => info(`${size}, 13 words: ${name}`, figures(of(name), 'ms'))),
    info(`${size}: index built in`, `${build.toFixed(0)} ms`),
    info(`${size}: recall of uFuzzy`, recallOfFuzzy.toFixed(3)),
    { name: `${size}: recall of the index`, value: recall.toFixed(3), goal: '1', holds: recall === 1 },
    atLeast(`${size}: linear scan ÷ index`, of('linear'), of('index'), 5),
  ];
}

async function recolourRows(belts: string, folder: string, page: Page, rounds: number): Promise<Row[]> {
  console.log(`  recolouring ${belts} belts`);
  // A page in the background draws nothing.
  await page.bringToFront();
  await page.waitForFunction(() => typeof window.recolour === 'function');
  const asked = { columns: `/${folder}/columns`, texts: `/${folder}/texts`, rounds };
  const { samples }: RecolourAnswered = await page.evaluate((question) => window.recolour(question), asked);
  await page.close();
  const [filter, bare] = [samples['filter'] ?? [], samples['bare redraw'] ?? []];
  return [
    info(`${belts} belts: bare redraw`, figures(bare, 'ms')),
    info(`${belts} belts: filter, worker, recoloured`, figures(filter, 'ms')),
    atMost(`${belts} belts: filter ÷ bare redraw`, filter, bare, 1.25),
  ];
}
