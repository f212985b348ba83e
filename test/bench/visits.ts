import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { build } from 'vite';
import { browser } from '../browser.ts';
import { run } from '../step.ts';
import { atMost, info, median, spread, type Row, type Tell } from './rows.ts';
import { visit, type Visit } from './visit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OURS = resolve(ROOT, 'dist');
const BARE = resolve(ROOT, 'test/results/bare');
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const PROCESSOR = 4;
/** What our first view draws; the same list as in bare/main.ts. */
const SHAPES = ['province', 'lakes', 'rivers', 'claims'];

/** The app with the real pack, in dist. */
export async function buildApp(): Promise<void> {
  const pack = await run('npm', ['run', '--silent', 'pack'], { cwd: ROOT });
  if (pack.code !== 0) throw new Error(`the pack could not be built:\n${pack.output}`);
  await build({ configFile: resolve(ROOT, 'vite.config.ts'), logLevel: 'warn' });
}

async function buildBare(): Promise<void> {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: BARE, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
  });
  mkdirSync(resolve(BARE, 'shapes'), { recursive: true });
  for (const name of SHAPES) {
    cpSync(resolve(ROOT, `seeds/shapes/${name}.json`), resolve(BARE, `shapes/${name}.json`));
    writeFileSync(resolve(BARE, `shapes/${name}.geojson`), geoJson(name));
  }
}

/** An outline as a page would publish it that knows MapLibre alone: GeoJSON, to 4 decimals (11 m, far finer than the outlines). */
function geoJson(name: string): string {
  const read = JSON.parse(readFileSync(resolve(ROOT, `seeds/shapes/${name}.json`), 'utf8')) as
    Topology | FeatureCollection;
  const features =
    read.type === 'Topology' ? Object.values(read.objects).map((object) => feature(read, object)) : [read];
  return JSON.stringify(features[0], (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  );
}

interface Visits {
  readonly ours: Visit[];
  readonly lists: Visit[];
  readonly bare: Visit[];
  readonly tuned: Visit[];
}

function table({ ours, lists, bare, tuned }: Visits): Row[] {
  const of = (visits: readonly Visit[], read: (visit: Visit) => number) => visits.map(read);
  const list = of(lists, (visit) => visit.listUsable ?? Infinity);
  const ourIdle = of(ours, (visit) => visit.mapIdle);
  const bareIdle = of(bare, (visit) => visit.mapIdle);
  const tunedIdle = of(tuned, (visit) => visit.mapIdle);
  const longest = of(ours, (visit) => visit.longestBeforeMap);
  const both = (name: string, unit: string, scale: number, read: (visit: Visit) => number) => [
    info(`${name}: ours`, spread(of(ours, read), unit, scale)),
    info(`${name}: bare page`, spread(of(bare, read), unit, scale)),
    info(`${name}: bare page that unpacks our files`, spread(of(tuned, read), unit, scale)),
  ];
  return [
    info('list usable: ours', spread(list, 's', 1000)),
    ...both('map idle', 's', 1000, (visit) => visit.mapIdle),
    atMost('list usable ÷ bare map idle', list, bareIdle, 0.25),
    atMost('our map idle ÷ bare map idle', ourIdle, bareIdle, 1.15),
    info('list usable ÷ tuned bare map idle', `${(median(list) / median(tunedIdle)).toFixed(2)} ×`),
    info('our map idle ÷ tuned bare map idle', `${(median(ourIdle) / median(tunedIdle)).toFixed(2)} ×`),
    {
      name: 'longest task before the map chunk',
      value: spread(longest, 'ms', 1),
      goal: '≤ 200 ms',
      holds: median(longest) <= 200,
    },
    ...both('main thread blocked until map idle', 'ms', 1, (visit) => visit.blocked),
    ...both('on the line until map idle', 'kB', 1000, (visit) => visit.bytesToIdle),
    ...both('on the line at rest', 'kB', 1000, (visit) => visit.bytesAtRest),
    ...both('requests until map idle', '', 1, (visit) => visit.requestsToIdle),
    ...both('requests at rest', '', 1, (visit) => visit.requestsAtRest),
    ...both('JS heap of the page', 'MB', 1e6, (visit) => visit.heap),
  ];
}

/** First visits of our app and of a bare MapLibre page with the same polygons, in turn, over one slow line. */
export async function visits(tell: Tell): Promise<void> {
  await buildApp();
  await buildBare();
  const executable = await browser();
  const seen: Visits = { ours: [], lists: [], bare: [], tuned: [] };
  console.log(
    `first visits, ${ROUNDS} rounds in turn: 150 ms, 1.6 Mbps down, 0.75 up, one line for all; processor ÷ ${PROCESSOR}`,
  );
  for (let round = 1; round <= ROUNDS; round++) {
    seen.ours.push(await visit(executable, OURS, PROCESSOR));
    // On a phone the map covers the list, so the list is timed where it is the first thing: at the ranking's own address.
    seen.lists.push(await visit(executable, OURS, PROCESSOR, '?tab=rank'));
    seen.bare.push(await visit(executable, BARE, PROCESSOR));
    seen.tuned.push(await visit(executable, BARE, PROCESSOR, '?topology'));
    console.log(
      `  round ${round}: map idle ${Object.values(seen)
        .map((each: Visit[]) => `${each.at(-1)?.mapIdle.toFixed(0)}`)
        .join(', ')} ms (ours, list, bare, tuned bare)`,
    );
  }
  tell(table(seen));
}
