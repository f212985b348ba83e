import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { buildParts, writePack } from '../../seeds/build.ts';
import { cell, cells, readTables, rowsOf } from '../../seeds/read.ts';
import { decodePack } from '../../src/core/belt/decode.ts';
import type { PlaceName } from '../../src/core/belt/gazetteer.ts';
import { readManifest } from '../../src/core/belt/manifest.ts';
import {
  CLAIM_RANKS,
  CONFIDENCES,
  POINT_KINDS,
  STATUSES,
  SUBJECT_KINDS,
  type Texts,
} from '../../src/core/belt/model.ts';
import { measureRow, planeOf } from '../../src/core/belt/pack.ts';
import { BOUNDS } from '../../src/core/figure/bound.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const folders: string[] = [];

/** A pack of the real seeds in a folder of its own, built from the files anew. */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  folders.push(folder);
  writeFileSync(join(folder, 'columns.old.gz'), 'of another version');
  writePack(buildParts(fileURLToPath(SEEDS)), folder);
  return folder;
}

const folder = build();
const manifestText = readFileSync(join(folder, 'latest.json'), 'utf8');
const read = readManifest(JSON.parse(manifestText));
if (!read.ok) throw new Error(read.why);
const { manifest } = read;

function partBytes(name: string): Buffer {
  const part = manifest.parts.find((each) => each.name === name);
  if (!part) throw new Error(`the pack has no part ${name}`);
  return gunzipSync(readFileSync(join(folder, part.file)));
}

const texts = JSON.parse(partBytes('texts').toString('utf8')) as Texts;
const gazetteer = JSON.parse(partBytes('gazetteer').toString('utf8')) as PlaceName[];
const decoded = decodePack(new Uint8Array(partBytes('columns')).buffer, texts);
if (!decoded.ok) throw new Error(decoded.why);
const { pack } = decoded;
const { belts, claims } = pack;

/** The tables as the check reads them: another reader than the build's own. */
const tables = readTables(SEEDS, ['belts', 'claims', 'recognitions', 'series', 'places', 'industries', 'measures', 'scopes', 'sources', 'lists', 'contradictions']); // prettier-ignore
const table = (name: string) => rowsOf(tables, name);

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const place = (row: number | undefined) => texts.places[row ?? -1]?.code ?? '';
const source = (row: number | undefined) => texts.sources[row ?? -1]?.id ?? '?';
const number = (text: string) => (text === '' ? NaN : Number(text));

/** The same rows in any order; the failure shows only those that are not on both sides. */
function expectSame(inPack: readonly string[], inFile: readonly string[]): void {
  const [packed, filed] = [new Set(inPack), new Set(inFile)];
  expect(inFile.filter((row) => !packed.has(row))).toEqual([]);
  expect(inPack.filter((row) => !filed.has(row))).toEqual([]);
  expect(inPack.length).toBe(inFile.length);
}

describe('files', () => {
  it('are the same bytes from the same input', () => {
    const other = build();
    expect(readdirSync(other)).toEqual(readdirSync(folder));
    for (const file of readdirSync(folder))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
  });

  it('are those that the manifest names, each with its size and digest; none of another version', () => {
    expect(readdirSync(folder).sort()).toEqual(
      ['first.json', 'latest.json', ...manifest.parts.map(({ file }) => file)].sort(),
    );
    for (const part of manifest.parts) {
      const bytes = partBytes(part.name);
      expect([part.sha256, part.bytes], part.name).toEqual([digest(bytes), bytes.length]);
      expect(part.transfer).toBe(readFileSync(join(folder, part.file)).length);
      expect(part.file).toBe(`${part.name}.${part.sha256.slice(0, 12)}.gz`);
    }
  });

  it('name the version by its date and the digest of all parts', () => {
    const { date } = JSON.parse(readFileSync(new URL('version.json', SEEDS), 'utf8')) as { date: string };
    const all = digest(Buffer.from(JSON.stringify(manifest.parts.map(({ sha256 }) => sha256))));
    expect([manifest.date, manifest.version]).toEqual([date, `${date}.${all.slice(0, 8)}`]);
  });

  it('hold every outline, byte by byte', () => {
    const shapes = readdirSync(new URL('shapes/', SEEDS)).filter((file) => file.endsWith('.json'));
    const names = manifest.parts.map(({ name }) => name).filter((name) => name.startsWith('shape-'));
    expect(names).toEqual(shapes.sort().map((file) => `shape-${file.replace('.json', '')}`));
    for (const file of shapes)
      expect(partBytes(`shape-${file.replace('.json', '')}`).equals(readFileSync(new URL(`shapes/${file}`, SEEDS))), file).toBe(true); // prettier-ignore
  });
});

describe('every row is in the pack', () => {
  test('belts', () => {
    const inPack = texts.belts.map((belt, row) => ({
      id: belt.id,
      zh: belt.zh,
      en: belt.en,
      category: belt.category,
      source: source(belt.source),
      place: place(belts.place[row]),
      industry: texts.industries[belts.industry[row] ?? -1]?.code,
      within: texts.belts[belts.within[row] ?? -1]?.id ?? '',
      point: POINT_KINDS[belts.point[row] ?? -1],
      at: [belts.lon[row], belts.lat[row]],
    }));
    const inFile = table('belts').map((row) => ({
      id: cell(row, 'id'),
      zh: cell(row, 'name_zh'),
      en: cell(row, 'name_en'),
      category: cell(row, 'category_zh'),
      source: cell(row, 'source'),
      place: cell(row, 'place'),
      industry: cell(row, 'industry'),
      within: cell(row, 'within'),
      point: cell(row, 'point'),
      at: [Number(cell(row, 'lon')), Number(cell(row, 'lat'))],
    }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(inPack.length).toBeGreaterThan(500);
    expect(inPack.sort(byId)).toEqual(inFile.sort(byId));
  });

  test('claims, cell by cell', () => {
    const inPack = Array.from({ length: claims.count }, (_, row) => {
      const kind = SUBJECT_KINDS[claims.kind[row] ?? -1];
      const subject = claims.subject[row] ?? -1;
      return JSON.stringify([
        kind,
        kind === 'belt' ? texts.belts[subject]?.id : texts.subjects[subject],
        texts.measures[claims.measure[row] ?? -1]?.code,
        [claims.value[row], claims.high[row]],
        texts.units[claims.unit[row] ?? -1],
        BOUNDS[claims.bound[row] ?? -1],
        texts.periods[claims.period[row] ?? -1],
        claims.inferred[row] === 1,
        texts.scopes[claims.scope[row] ?? -1]?.code,
        texts.phrases[claims.scopeWords[row] ?? -1],
        texts.phrases[claims.note[row] ?? -1],
        [STATUSES[claims.status[row] ?? -1], CONFIDENCES[claims.confidence[row] ?? -1], CLAIM_RANKS[claims.rank[row] ?? -1]], // prettier-ignore
        [source(claims.source[row]), claims.line[row]],
      ]);
    });
    const inFile = table('claims').map((row) => {
      const kind = cell(row, 'subject_kind');
      return JSON.stringify([
        kind,
        (kind !== 'belt' && cell(row, 'subject_zh')) || cell(row, 'subject'),
        cell(row, 'measure'),
        [Number(cell(row, 'value')), number(cell(row, 'value_high'))],
        cell(row, 'unit'),
        cell(row, 'bound'),
        cell(row, 'period'),
        cell(row, 'inferred') === 'yes',
        cell(row, 'scope'),
        cell(row, 'scope_zh'),
        cell(row, 'note'),
        [cell(row, 'status'), cell(row, 'confidence'), cell(row, 'rank')],
        [cell(row, 'source'), Number(cell(row, 'line'))],
      ]);
    });
    expect(inPack.length).toBeGreaterThan(1000);
    expectSame(inPack, inFile);
  });

  test('recognitions', () => {
    const inPack = texts.belts.flatMap(({ id }, row) =>
      Array.from(belts.list.subarray(belts.listStart[row], belts.listStart[row + 1]), (list, at) => {
        const line = (belts.listStart[row] ?? 0) + at;
        return [
          id,
          texts.lists[list]?.id,
          texts.phrases[belts.listBatch[line] ?? -1],
          source(belts.listSource[line]),
        ].join();
      }),
    );
    const inFile = table('recognitions').map((row) => ['belt', 'list', 'batch_zh', 'source'].map((name) => cell(row, name)).join()); // prettier-ignore
    expect(inPack.length).toBeGreaterThan(200);
    expectSame(inPack, inFile);
  });

  test('series', () => {
    const inPack = texts.series.map((row) => [place(row.place), row.year, texts.measures[row.measure]?.code, row.value, row.unit, source(row.source)]); // prettier-ignore
    const inFile = table('series').map((row) => [cell(row, 'place'), Number(cell(row, 'year')), cell(row, 'measure'), Number(cell(row, 'value')), cell(row, 'unit'), cell(row, 'source')]); // prettier-ignore
    expect(inPack.length).toBeGreaterThan(400);
    expect(inPack).toEqual(inFile);
  });

  test('places: those in use and the gazetteer together, none twice', () => {
    const inPack = [...texts.places.map((each) => ({ ...each, parent: place(each.parent) })), ...gazetteer].map(
      ({ code, level, zh, short, en, parent, lon, lat }) => [code, level, zh, short, en, parent, lon, lat].join(),
    );
    const inFile = table('places').map((row) => {
      const names = ['code', 'level', 'name', 'short', 'name_en', 'parent'].map((name) => cell(row, name));
      return [...names, Number(cell(row, 'lon')), Number(cell(row, 'lat'))].join();
    });
    expect(gazetteer.length).toBeGreaterThan(2000);
    expectSame(inPack, inFile);
    const aliases = new Map(table('places').map((row) => [cell(row, 'code'), cells(row, 'aliases')]));
    for (const each of texts.places) expect(each.aliases, each.code).toEqual(aliases.get(each.code));
  });

  test('names: industries, measures, scopes, sources, lists, contradictions', () => {
    const keys = (name: string, key: string) => table(name).map((row) => cell(row, key));
    expect(texts.industries.map(({ code }) => code)).toEqual(keys('industries', 'code'));
    expect(texts.industries.map(({ parent }) => texts.industries[parent]?.code ?? '')).toEqual(keys('industries', 'parent')); // prettier-ignore
    expect(texts.measures.map(({ code, unit }) => `${code} ${unit}`)).toEqual(table('measures').map((row) => `${cell(row, 'code')} ${cell(row, 'unit')}`)); // prettier-ignore
    expect(texts.scopes.map(({ standing }) => standing)).toEqual(keys('scopes', 'standing'));
    expect(texts.sources.map(({ id }) => id)).toEqual(keys('sources', 'id'));
    expect(texts.lists.map(({ id, total }) => `${id} ${total ?? ''}`)).toEqual(table('lists').map((row) => `${cell(row, 'id')} ${cell(row, 'total')}`)); // prettier-ignore
    expect(texts.contradictions.map(({ zh }) => zh)).toEqual(keys('contradictions', 'zh'));
  });

  test('the counts for the page about the data are those of the files', () => {
    for (const name of ['belts', 'claims', 'places', 'sources', 'recognitions', 'series'])
      expect(texts.counts[name], name).toBe(table(name).length);
    for (const name of ['events', 'programmes', 'concentration', 'rules'])
      expect(texts.counts[name], name).toBeGreaterThan(5);
  });
});

describe('what people will look for', () => {
  const beltRow = (id: string) => texts.belts.findIndex((belt) => belt.id === id);
  const plane = (measure: string, year: number) => planeOf(pack, measureRow(pack, measure), year);

  test('柯桥轻纺 lies in 浙江省, 绍兴市, 柯桥区; 12430000 万元 of output in 2023', () => {
    const row = beltRow('keqiao-textile');
    const path = [belts.province, belts.prefecture, belts.county].map((column) => texts.places[column[row] ?? -1]?.zh);
    expect([texts.belts[row]?.zh, ...path]).toEqual(['柯桥轻纺', '浙江省', '绍兴市', '柯桥区']);
    expect(plane('output_value', 2023)?.value[row]).toBe(12_430_000);
  });

  test('古镇灯饰 lies in a town below its prefecture; over 1000 亿元 in 2024, and the claim says over', () => {
    const row = beltRow('guzhen-lighting');
    expect([texts.places[belts.town[row] ?? -1]?.zh, texts.places[belts.prefecture[row] ?? -1]?.zh]).toEqual(['古镇镇', '中山市']); // prettier-ignore
    const { value, claim } = plane('output_value', 2024) ?? {};
    expect(value?.[row]).toBe(10_000_000);
    expect(BOUNDS[claims.bound[claim?.[row] ?? -1] ?? -1]).toBe('over');
  });

  test('every value of a plane is the base value of its claim, and the claim is of that belt', () => {
    for (const { value, claim } of pack.planes) {
      expect(value).toEqual(Float64Array.from(claim, (row) => (row === -1 ? NaN : (claims.base[row] ?? NaN))));
      const other = claim.findIndex((row, belt) => row !== -1 && claims.subject[row] !== belt);
      expect(other).toBe(-1);
    }
  });

  test('each place is one run of belts', () => {
    for (const column of [belts.province, belts.prefecture, belts.county]) {
      const runs = Array.from(column).filter((row, at) => row !== 0xffff && row !== column[at - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }
  });
});
