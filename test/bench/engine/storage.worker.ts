import { Dexie, type Table } from 'dexie';
import { runsOf } from '../../../src/core/analysis/runs.ts';
import { sumByRuns } from '../../../src/core/analysis/sum-by.ts';
import { unpackColumns } from '../../../src/core/belt/container.ts';
import { encodePack } from '../../../src/core/belt/encode.ts';
import type { Manifest, ManifestPart } from '../../../src/core/belt/manifest.ts';
import { PackStore } from '../../../src/store/packs.ts';
import { demoPack, FIRST_YEAR, YEARS } from '../../../seeds/demo-belts.ts';
import { answering } from './answering.ts';
import { nation } from './nation.ts';

/** store: our own, as the app keeps a pack (a Blob in IndexedDB) · buffer: the same bytes as an ArrayBuffer in IndexedDB · raw: a file of OPFS · rows: a Dexie row a belt. */
export const WAYS = ['raw', 'store', 'buffer', 'rows'] as const;
export type Way = (typeof WAYS)[number];

export interface StorageAsked {
  readonly step: 'write' | 'read';
  readonly way: Way;
  /** Address of the real columns; '' = the made-up belts. */
  readonly real: string;
}

export interface StorageAnswered {
  /** Until the columns can be asked. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** Sum of the last year: the same whichever way the columns came. */
  readonly sum: number;
}

const BELTS = 100_000;
/** The store takes any name of this length for a digest. */
const DIGEST = '0'.repeat(64);

interface StoredBelt {
  readonly row: number;
  readonly place: number;
  readonly industry: number;
  readonly values: readonly (number | null)[];
}

answering(async ({ step, way, real }: StorageAsked): Promise<StorageAnswered> => {
  const name = real === '' ? 'demo' : 'real';
  if (step === 'read') return read(way, name);
  const bytes = real === '' ? demoBytes() : await (await fetch(real)).arrayBuffer();
  await write(way, name, bytes);
  return { milliseconds: 0, bytes: bytes.byteLength, sum: sumOf(bytes) };
});

function demoBytes(): ArrayBuffer {
  const pack = demoPack(nation(), { belts: BELTS, seed: 1 });
  return encodePack(pack, () => new Uint8Array(32)).slice().buffer;
}

async function write(way: Way, name: string, bytes: ArrayBuffer): Promise<void> {
  if (way === 'store') {
    const stored = await new PackStore(`bench-${name}`).install(
      manifestOf(bytes.byteLength),
      new Map([[DIGEST, new Blob([bytes])]]),
      0,
    );
    if (!stored.ok) throw new Error(stored.why);
  } else if (way === 'buffer') await buffers(name).put({ key: 'columns', bytes });
  else if (way === 'raw') await writeFile(name, bytes);
  else await rowsOf(name).bulkPut(beltsOf(bytes));
}

async function read(way: Way, name: string): Promise<StorageAnswered> {
  const start = performance.now();
  const bytes = way === 'rows' ? columnsOf(await rowsOf(name).toArray()) : await bytesOf(way, name);
  const sum = way === 'rows' ? total(new Float64Array(bytes)) : sumOf(bytes);
  return { milliseconds: performance.now() - start, bytes: bytes.byteLength, sum };
}

async function bytesOf(way: Way, name: string): Promise<ArrayBuffer> {
  if (way === 'raw') return readFile(name);
  if (way === 'buffer') return (await buffers(name).get('columns'))?.bytes ?? new ArrayBuffer(0);
  const stored = await new PackStore(`bench-${name}`).read(manifestOf(0).parts[0] as ManifestPart);
  if (!stored.ok || !stored.value) throw new Error(`the store has no ${name}`);
  return stored.value.arrayBuffer();
}

/** Query-ready: the columns are unpacked and answer a first question. */
function sumOf(bytes: ArrayBuffer): number {
  const unpacked = unpackColumns(bytes);
  if (!unpacked.ok) throw new Error(unpacked.why);
  const values = unpacked.columns.get(`plane/value/output_value/${FIRST_YEAR + YEARS - 1}`);
  const provinces = unpacked.columns.get('belt/province');
  if (!(provinces instanceof Uint16Array)) throw new Error('the columns have no provinces');
  // The real pack has its figures in other years: the largest plane stands in.
  const plane = values instanceof Float64Array ? values : largestPlane(unpacked.columns);
  return sumByRuns(runsOf(provinces), plane, 0xffff).sum.reduce((all, one) => all + one, 0);
}

function largestPlane(columns: ReadonlyMap<string, unknown>): Float64Array {
  for (const [name, column] of columns)
    if (name.startsWith('plane/value/') && column instanceof Float64Array) return column;
  throw new Error('the columns have no plane');
}

function total(values: Float64Array): number {
  return values.reduce((all, one) => (Number.isNaN(one) ? all : all + one), 0);
}

function manifestOf(bytes: number): Manifest {
  const part = (name: string): ManifestPart => ({ name, file: name, sha256: DIGEST, bytes, transfer: bytes });
  return { format: 1, version: 'bench', date: '2026-01-01', parts: [part('columns'), part('texts')] };
}

function buffers(name: string): Table<{ key: string; bytes: ArrayBuffer }, string> {
  const database = new Dexie(`bench-buffer-${name}`);
  database.version(1).stores({ parts: 'key' });
  return database.table('parts');
}

function rowsOf(name: string): Table<StoredBelt, number> {
  const database = new Dexie(`bench-rows-${name}`);
  database.version(1).stores({ belts: 'row' });
  return database.table('belts');
}

function beltsOf(bytes: ArrayBuffer): StoredBelt[] {
  const unpacked = unpackColumns(bytes);
  if (!unpacked.ok) throw new Error(unpacked.why);
  const { columns } = unpacked;
  const years = Array.from({ length: YEARS }, (_, at) => columns.get(`plane/value/output_value/${FIRST_YEAR + at}`));
  return Array.from(columns.get('belt/place') ?? [], (place, row) => ({
    row,
    place,
    industry: columns.get('belt/industry')?.[row] ?? 0,
    values: years.map((column) => orNull(column?.[row] ?? NaN)),
  }));
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The rows turned into columns again, the last year first, so that the same question can be asked. */
function columnsOf(belts: readonly StoredBelt[]): ArrayBuffer {
  const years = Array.from({ length: YEARS }, (_, at) => Float64Array.from(belts, ({ values }) => values[at] ?? NaN));
  const places = Uint16Array.from(belts, ({ place }) => place);
  const industries = Uint16Array.from(belts, ({ industry }) => industry);
  if (places.length !== industries.length) throw new Error('a row was lost');
  return (years.at(-1) ?? new Float64Array()).buffer;
}

async function writeFile(name: string, bytes: ArrayBuffer): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(bytes);
  await writable.close();
}

async function readFile(name: string): Promise<ArrayBuffer> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name);
  return (await file.getFile()).arrayBuffer();
}
