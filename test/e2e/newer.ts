import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildParts, writePack } from '../../seeds/build.ts';
import { readManifest, type Manifest } from '../../src/core/belt/manifest.ts';
import { messages } from '../../src/words/index.ts';
import { run } from '../step.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
/** What the pack of dist/ is made of. */
export const manifest: Manifest = readBuiltManifest();
/** The one word on screen that the newer version has changed: the name of a tab. */
export const NEWER_TAB = '总排行';

/** A folder with a newer version of the app in app/ and a newer version of the data in pack/, both really built. */
export interface Newer {
  readonly app: string;
  readonly pack: string;
  /** Date and version of the newer data. */
  readonly date: string;
  readonly version: string;
  end(): void;
}

export async function buildNewer(): Promise<Newer> {
  const folder = mkdtempSync(join(tmpdir(), 'daitu-newer-'));
  const { date, version } = newerData(folder);
  await newerApp(folder);
  return {
    app: join(folder, 'dist'),
    pack: join(folder, 'pack'),
    date,
    version,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What the newer data says of 曹县汉服 otherwise: one figure corrected, one withdrawn, one added. */
export const CHANGED = {
  belt: 'caoxian-hanfu',
  name: '曹县汉服',
  corrected: { before: '72.15亿元', after: '超 80亿元' },
  withdrawn: '近 20亿元',
  added: '95亿元',
} as const;

/** Lines of claims.csv as they stand, and what the newer data has in their place. */
const CLAIMS: readonly (readonly [line: string, newer: string])[] = [
  [
    'caoxian-hanfu.sales_value.2023,belt,caoxian-hanfu,,sales_value,72.15,,亿元,exact,2023,',
    'caoxian-hanfu.sales_value.2023,belt,caoxian-hanfu,,sales_value,80,,亿元,over,2023,',
  ],
  [
    'caoxian-hanfu.sales_value.2021,belt,caoxian-hanfu,,sales_value,20,,亿元,nearly,2021,',
    'caoxian-hanfu.sales_value.2024,belt,caoxian-hanfu,,sales_value,95,,亿元,exact,2024,',
  ],
];

/** The same tables with the date of the day after and the changed claims. */
function newerData(folder: string): Manifest {
  const seeds = join(folder, 'seeds');
  cpSync(join(ROOT, 'seeds'), seeds, { recursive: true });
  const date = new Date(Date.parse(`${manifest.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  writeFileSync(join(seeds, 'version.json'), JSON.stringify({ date }));
  const claims = readFileSync(join(seeds, 'claims.csv'), 'utf8');
  const newer = CLAIMS.reduce((text, [line, other]) => {
    if (!text.includes(line)) throw new Error(`seeds/claims.csv has no line that begins with ${line}`);
    return text.replace(line, other);
  }, claims);
  writeFileSync(join(seeds, 'claims.csv'), newer);
  return writePack(buildParts(seeds), join(folder, 'pack'));
}

/** The same source with one other word, built as any release is; its data is that of dist/. */
async function newerApp(folder: string): Promise<void> {
  for (const part of ['src', 'workers', 'vite.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true });
  rmSync(join(folder, 'public/pack'), { recursive: true, force: true });
  mkdirSync(join(folder, 'public/pack'));
  cpSync(join(DIST, 'pack'), join(folder, 'public/pack'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const file = join(folder, 'src/words/zh.ts');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(`rank: '${messages.zh.tabs.rank}'`, `rank: '${NEWER_TAB}'`);
  if (changed === text) throw new Error(`src/words/zh.ts has no tab named ${messages.zh.tabs.rank}`);
  writeFileSync(file, changed);
  const { code, output } = await run(join(ROOT, 'node_modules/.bin/vite'), ['build'], { cwd: folder });
  if (code !== 0) throw new Error(`the newer version could not be built:\n${output}`);
}

function readBuiltManifest(): Manifest {
  const read = readManifest(JSON.parse(readFileSync(join(DIST, 'pack/latest.json'), 'utf8')));
  if (!read.ok) throw new Error(`dist/pack: ${read.why}`);
  return read.manifest;
}
