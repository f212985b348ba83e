import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import type { Topology } from 'topojson-specification';
import { firstOf } from '../src/core/analysis/first.ts';
import { encodePack } from '../src/core/belt/encode.ts';
import type { Manifest, ManifestPart } from '../src/core/belt/manifest.ts';
import { bordersOf } from './borders.ts';
import { evidenceOf, type EvidenceTables } from './evidence.ts';
import { gazetteerOf, packOf } from './columns.ts';
import { insetOf } from '../src/core/meeting/inset-of.ts';
import { namesPartOf } from './names.ts';
import type { ReadingRow } from './pinyin.ts';
import type { Tables } from './rows.ts';

const TABLES = [
  'measures',
  'scopes',
  'places',
  'belts',
  'industries',
  'claims',
  'sources',
  'lists',
  'recognitions',
  'series',
  'contradictions',
  'events',
  'programmes',
  'chain',
] as const satisfies readonly Exclude<keyof Tables, 'spoken'>[];

/** Tables of the part `evidence`; the first is counted on the page about the data. */
const COUNTED = ['concentration'] as const;

/** Lines of the ranking that travel in the page itself: three screens of a phone. */
const FIRST_LINES = 24;

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The answer that travels in the page, once the version is known. */
type First = (version: string) => string;

/**
 * Turn the tables and outlines of a folder into the parts of one pack: nothing but the input decides the bytes.
 * @param seeds folder of the CSV tables, with shapes/ in it
 */
export function buildParts(seeds: string): { parts: Part[]; date: string; first: First } {
  const { date } = JSON.parse(readFileSync(join(seeds, 'version.json'), 'utf8')) as { date: string };
  const told = evidenceTables(seeds);
  const tables = {
    ...Object.fromEntries(TABLES.map((name) => [name, readTable(seeds, name)])),
    spoken: spokenOf(told),
  } as unknown as Tables;
  const rules = JSON.parse(readFileSync(join(seeds, 'rules.json'), 'utf8')) as unknown[];
  const counts = Object.fromEntries([
    ...TABLES.map((name) => [name, tables[name].length] as const),
    ...COUNTED.map((name) => [name, readTable(seeds, name).length] as const),
    ['rules', rules.length] as const,
  ]);
  const shape = (name: string) => readFileSync(join(seeds, 'shapes', `${name}.json`));
  const counties = topologyOf(readOutlines(shape('county'), 'county'), 'county');
  const pack = packOf(tables, date, counts, (codes) => bordersOf(codes, counties), rules);
  const names = namesPartOf(pack, tables.places, readTable<ReadingRow>(seeds, 'readings'));
  const evidence = evidenceOf(told, pack.texts);
  const inset = insetOf(readOutlines(shape('province'), 'province'), readOutlines(shape('claims'), 'claims'));
  const shapes = readdirSync(join(seeds, 'shapes'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  return {
    date,
    first: (version) => firstOf(pack, version, FIRST_LINES),
    parts: [
      { name: 'columns', bytes: encodePack(pack, sha256) },
      { name: 'texts', bytes: json(pack.texts) },
      { name: 'gazetteer', bytes: json(gazetteerOf(tables)) },
      { name: 'names', bytes: json(names) },
      { name: 'evidence', bytes: json(evidence) },
      { name: 'inset', bytes: json(inset) },
      ...shapes.map((file) => ({
        name: `shape-${basename(file, '.json')}`,
        bytes: new Uint8Array(shape(basename(file, '.json'))),
      })),
    ],
  };
}

/** The tables of the part `evidence`, as they stand in a folder. */
export function evidenceTables(seeds: string): EvidenceTables {
  return {
    concentration: readTable(seeds, 'concentration'),
    totals: readTable(seeds, 'totals'),
    mentions: readTable(seeds, 'mentions'),
    listFacts: readTable(seeds, 'list_facts'),
    enterprises: readTable(seeds, 'enterprises'),
    report: readTable(seeds, 'report'),
  };
}

/** Places that an enterprise or a statement lies in. */
function spokenOf({ enterprises, mentions }: EvidenceTables): { readonly place: string }[] {
  const said = mentions.filter(({ subject_kind }) => subject_kind === 'place');
  return [...enterprises, ...said.map(({ subject }) => ({ place: subject }))];
}

/** Write the parts, compressed, and the manifest that names them. Files of other versions in the folder are removed. */
export function writePack(
  { parts, date, first }: { parts: readonly Part[]; date: string; first?: First },
  folder: string,
): Manifest {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const listed = parts.map((part) => writePart(part, folder));
  const digest = hex(sha256(json(listed.map((part) => part.sha256)))).slice(0, 8);
  const manifest: Manifest = { format: 1, version: `${date}.${digest}`, date, parts: listed };
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  if (first !== undefined) writeFileSync(join(folder, 'first.json'), first(manifest.version));
  return manifest;
}

function writePart({ name, bytes }: Part, folder: string): ManifestPart {
  const digest = hex(sha256(bytes));
  const packed = gzipSync(bytes, { level: 9 });
  const file = `${name}.${digest.slice(0, 12)}.gz`;
  writeFileSync(join(folder, file), packed);
  return { name, file, sha256: digest, bytes: bytes.length, transfer: packed.length };
}

function readTable<Line = Record<string, string>>(folder: string, name: string): Line[] {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

/** The outlines of a file of shapes/ as TopoJSON or GeoJSON. */
function readOutlines(bytes: Buffer, name: string): Topology | FeatureCollection {
  const read: unknown = JSON.parse(bytes.toString('utf8'));
  if (isOutlines(read)) return read;
  throw new Error(
    `seeds/shapes/${name}.json: expected TopoJSON (type "Topology") or GeoJSON (type "FeatureCollection")`,
  );
}

/** Borders are read from arcs that two outlines share: only TopoJSON has them. */
function topologyOf(outlines: Topology | FeatureCollection, name: string): Topology {
  if (outlines.type === 'Topology') return outlines;
  throw new Error(`seeds/shapes/${name}.json: expected TopoJSON (type "Topology"), whose borders are shared`);
}

function isOutlines(value: unknown): value is Topology | FeatureCollection {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'Topology') return 'objects' in value && typeof value.objects === 'object';
  return value.type === 'FeatureCollection' && 'features' in value && Array.isArray(value.features);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seeds = fileURLToPath(new URL('.', import.meta.url));
  const manifest = writePack(buildParts(seeds), fileURLToPath(new URL('../public/pack', import.meta.url)));
  for (const part of manifest.parts)
    console.log(`${part.name.padEnd(18)} ${part.bytes} bytes, ${part.transfer} on the way`);
  console.log(`pack ${manifest.version}`);
}
