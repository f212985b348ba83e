import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readManifest } from '../../../src/core/belt/manifest.ts';
import { run } from '../../step.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A demo pack of so many belts, made once for all parts of the bench; answers with its folder. */
export async function demoFolder(belts: number): Promise<string> {
  const folder = resolve(ROOT, `test/results/demo-${belts}`);
  if (existsSync(join(folder, 'latest.json'))) return folder;
  const { code, output } = await run('npx', ['tsx', 'seeds/demo.ts', String(belts), folder], { cwd: ROOT });
  if (code !== 0) throw new Error(`the demo pack could not be made:\n${output}`);
  return folder;
}

/** One part of a written pack, decompressed. */
export function partOf(folder: string, name: string): Uint8Array {
  const read = readManifest(JSON.parse(readFileSync(join(folder, 'latest.json'), 'utf8')));
  const part = read.ok ? read.manifest.parts.find((each) => each.name === name) : undefined;
  if (!part) throw new Error(`${folder} has no part ${name}`);
  return gunzipSync(readFileSync(join(folder, part.file)));
}
