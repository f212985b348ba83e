import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodePack } from '../src/core/belt/decode.ts';
import { readEvidence, type Evidence } from '../src/core/belt/evidence.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import { readManifest } from '../src/core/belt/manifest.ts';
import type { Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { buildParts } from './build.ts';

/** A pack as the app opens it, with the places that lie beside its columns. */
export interface Built {
  readonly pack: Pack;
  readonly gazetteer: readonly PlaceName[];
  /** What only pages tell. */
  readonly evidence: Evidence;
  /** What was opened, in words: its version, or that it was built just now. */
  readonly name: string;
}

/**
 * The pack that lies in a folder, opened through its manifest; null when there is none.
 * @throws when a part is missing, does not match its digest or cannot be decoded
 */
export function readBuilt(folder: URL): Built | null {
  const file = new URL('latest.json', folder);
  if (!existsSync(file)) return null;
  const read = readManifest(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${read.why}; build the pack again with "npm run pack"`);
  const { parts, version } = read.manifest;
  return open(`pack ${version}`, (name) => {
    const part = parts.find((listed) => listed.name === name);
    if (!part) throw new Error(`the pack ${version} has no part ${name}; build it again with "npm run pack"`);
    const bytes = gunzipSync(readFileSync(new URL(part.file, folder)));
    if (createHash('sha256').update(bytes).digest('hex') !== part.sha256)
      throw new Error(`${part.file} does not match the digest in latest.json; build it again with "npm run pack"`);
    return bytes;
  });
}

/** The pack of the tables as they stand, built in memory; nothing is written. */
export function buildHere(seeds: URL): Built {
  const { parts } = buildParts(fileURLToPath(seeds));
  return open('pack built in memory from seeds/', (name) => {
    const part = parts.find((built) => built.name === name);
    if (!part) throw new Error(`seeds/build.ts makes no part ${name}`);
    return part.bytes;
  });
}

function open(name: string, bytesOf: (part: string) => Uint8Array): Built {
  const json = (part: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(part)));
  const decoded = decodePack(new Uint8Array(bytesOf('columns')).buffer, json('texts') as Texts);
  if (!decoded.ok) throw new Error(`${name} cannot be read: ${decoded.why}`);
  const evidence = readEvidence(json('evidence'));
  if (!evidence) throw new Error(`${name} has a part evidence that is no record of lists; build it again`);
  return { name, pack: decoded.pack, gazetteer: json('gazetteer') as PlaceName[], evidence };
}
