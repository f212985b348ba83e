import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packColumns, unpackColumns, type Column } from '../../../src/core/belt/container.ts';
import { decodePack } from '../../../src/core/belt/decode.ts';
import { encodePack } from '../../../src/core/belt/encode.ts';
import type { Texts } from '../../../src/core/belt/model.ts';
import { overlay } from '../../../src/core/analysis/overlay.ts';
import { CLAIM_COLUMNS } from '../../../src/core/belt/layout.ts';
import { atlas } from '../atlas-fixture.ts';
import { barePack } from '../bare-pack.ts';
import { ownOver } from '../own-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf } from '../pack-fixture.ts';
import { bufferOf, directoryEnd, forged, sha256 } from './bytes.ts';

const pack = atlas();
const buffer = bufferOf(encodePack(pack, sha256));

/** The atlas with one column put in, or taken out where it is null. */
function withColumn(name: string, column: Column | null): ArrayBuffer {
  const read = unpackColumns(buffer);
  const columns = new Map(read.ok ? read.columns : []);
  if (column) columns.set(name, column);
  else columns.delete(name);
  return bufferOf(packColumns(columns, sha256));
}

function why(bytes: ArrayBuffer, texts: Texts = pack.texts): string {
  const read = decodePack(bytes, texts);
  return read.ok ? 'no fault' : read.why;
}

describe('encode, then decode', () => {
  test('is the same pack', () => {
    fc.assert(
      fc.property(anyPack, (given) => {
        const read = decodePack(bufferOf(encodePack(given, sha256)), given.texts);
        expect(read).toEqual({ ok: true, pack: given });
      }),
    );
  });

  test('is the same pack without claims, and with a person’s own over it but for whose they are', () => {
    const overlaid = anyPack.chain((given) => ownOver(given).map((own) => overlay(given, own).pack));
    fc.assert(
      fc.property(fc.oneof(barePack, overlaid), ({ own: _, ...given }) => {
        const read = decodePack(bufferOf(encodePack(given, sha256)), given.texts);
        expect(read).toEqual({ ok: true, pack: given });
      }),
    );
  });

  it('packs with every kind of column full come up in the property above', () => {
    const seen = new Set<string>();
    for (const given of fc.sample(anyPack, { numRuns: 300, seed: 7 })) {
      for (const name of CLAIM_COLUMNS) if (given.claims[name].some((cell) => cell !== 0)) seen.add(name);
      for (const plane of given.planes) seen.add(plane.claim.some((row) => row >= 0) ? 'plane' : 'empty plane');
      if (given.claims.base.some(Number.isNaN)) seen.add('no base');
      if (given.claims.high.some((high) => !Number.isNaN(high))) seen.add('high');
    }
    const always = CLAIM_COLUMNS.filter((name) => name !== 'source' && name !== 'line');
    expect([...seen].sort()).toEqual([...always, 'high', 'no base', 'plane'].sort().filter((name, at, all) => all.indexOf(name) === at)); // prettier-ignore
  });

  it('keeps planes in the order of measure and year, however they were written', () => {
    const shuffled = { ...pack, planes: [...pack.planes].reverse() };
    const read = decodePack(bufferOf(encodePack(shuffled, sha256)), pack.texts);
    expect(read.ok && read.pack.planes).toEqual(pack.planes);
    expect(pack.planes.length).toBeGreaterThan(2);
  });

  it('opens planes without claims', () => {
    const planes = [{ measure: 'output_value', year: 2023, values: { a: 1 } }];
    const bare = packOf({ belts: [{ id: 'a' }, { id: 'b' }], planes });
    const read = decodePack(bufferOf(encodePack(bare, sha256)), bare.texts);
    expect(read.ok && read.pack.planes).toMatchObject([{ value: Float64Array.of(1, NaN), claim: new Int32Array(0) }]);
  });
});

describe('damaged bytes', () => {
  it('refuses the pack when it is cut, at whatever byte', () => {
    for (let length = 0; length < buffer.byteLength; length++) {
      const sentence = why(buffer.slice(0, length));
      if (!/ends after|cut off|ends at byte|its directory says/.test(sentence))
        expect.fail(`cut at ${length}: ${sentence}`);
    }
  });

  it('never throws when a byte of header or directory is another', () => {
    const end = directoryEnd(buffer);
    for (let at = 0; at < end; at++) {
      for (const mask of [1, 0x20]) {
        const bytes = new Uint8Array(buffer.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(why(bytes.buffer)).toMatch(/^\S.*\S$/);
      }
    }
  });

  test('any bytes in the columns: a pack that holds to its rules, or a sentence', () => {
    const start = Math.ceil(directoryEnd(buffer) / 8) * 8;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: start, max: buffer.byteLength - 1 }), fc.nat(255))), (flips) => {
        const bytes = new Uint8Array(buffer.slice(0));
        for (const [at, value] of flips) bytes[at] = value;
        const read = decodePack(bytes.buffer, pack.texts);
        if (!read.ok) expect(read.why).toMatch(/^(column|claim|belt|plane) /);
        else expect(Array.from(read.pack.belts.place).every((row) => row < pack.texts.places.length)).toBe(true);
      }),
    );
  });
});

describe('damage of any kind to any pack: one sentence, and no throw', () => {
  const sentence = /^\S[^\n]{10,400}\S$/;
  const whole = anyPack.map((given) => ({ given, bytes: bufferOf(encodePack(given, sha256)) }));

  test('cut anywhere', () => {
    fc.assert(
      fc.property(whole, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), ({ given, bytes }, part) => {
        expect(why(bytes.slice(0, Math.floor(bytes.byteLength * part)), given.texts)).toMatch(sentence);
      }),
    );
  });

  test('cut where a column begins or ends', () => {
    fc.assert(
      fc.property(whole, ({ given, bytes }) => {
        const read = unpackColumns(bytes);
        for (const column of read.ok ? read.columns.values() : []) {
          const ends = [column.byteOffset, column.byteOffset + column.byteLength];
          for (const end of ends.filter((at) => at < bytes.byteLength))
            expect(why(bytes.slice(0, end), given.texts)).toMatch(/should end at byte|its directory says/);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('a directory that lies about one offset or length', () => {
    const lies = fc.constantFrom(-1, 0.5, 1, 3, 8, 2 ** 31, 2 ** 32, 2 ** 53, 1e300);
    fc.assert(
      fc.property(whole, fc.nat(), fc.boolean(), lies, ({ given, bytes }, pick, offset, lie) => {
        const end = directoryEnd(bytes);
        const text = Buffer.from(bytes.slice(48, end)).toString('latin1');
        const entries = JSON.parse(text) as { offset: number; length: number }[];
        const entry = entries[pick % entries.length];
        if (!entry || entry[offset ? 'offset' : 'length'] === lie) return;
        entry[offset ? 'offset' : 'length'] = lie;
        const columns = new Uint8Array(bytes.slice(Math.ceil(end / 8) * 8));
        const lying = new Uint8Array(forged(JSON.stringify(entries), columns.length));
        lying.set(columns, lying.length - columns.length);
        expect(why(lying.buffer, given.texts)).toMatch(/^(no fault|\S[^\n]{10,400}\S)$/);
      }),
    );
  });

  test('texts with any field put out of its type', () => {
    const rubbish = fc.constantFrom<unknown>(null, undefined, 'x', -1, 1.5, 1e9, true, [], {}, [null]);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(pack.texts)), fc.nat(), fc.nat(), rubbish, (name, row, field, lie) => {
        const texts = structuredClone(pack.texts) as unknown as Record<string, unknown>;
        const table = texts[name] as Record<string, unknown>[];
        const one = Array.isArray(table) && table.length > 0 ? table[row % table.length] : undefined;
        const fields = typeof one === 'object' ? Object.keys(one) : [];
        if (one && fields.length > 0) one[fields[field % fields.length] ?? ''] = structuredClone(lie);
        else texts[name] = structuredClone(lie);
        expect(why(buffer, texts as unknown as Texts)).toMatch(/^(no fault|\S[^\n]{10,400}\S)$/);
      }),
      { numRuns: 500 },
    );
  });

  test('rules with any field, however deep, put out of its type', () => {
    const rubbish = fc.constantFrom<unknown>(null, undefined, 'x', -1, 1.5, true, [], {}, [null]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), rubbish, (path, lie) => {
        const texts = structuredClone(pack.texts);
        let at = texts.rules as unknown as Record<string, unknown>;
        path.forEach((pick, depth) => {
          const keys = Object.keys(at);
          const key = keys[pick % Math.max(1, keys.length)] ?? '0';
          const below = at[key];
          if (depth < path.length - 1 && typeof below === 'object' && below !== null) at = below as typeof at;
          else at[key] = structuredClone(lie);
        });
        expect(why(buffer, texts)).toMatch(/^(no fault|\S[^\n]{10,400}\S)$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('columns of any numbers', () => {
    const read = unpackColumns(buffer);
    const names = read.ok ? [...read.columns.keys()] : [];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(NaN, Infinity, -1, 65535, 7, 1e12),
        (name, row, lie) => {
          const column = read.ok ? read.columns.get(name)?.slice() : undefined;
          if (!column) throw new Error(`no column ${name}`);
          column[row % Math.max(1, column.length)] = lie;
          expect(why(withColumn(name, column))).toMatch(/^(no fault|(column|claim|belt|plane) [^\n]+)$/);
        },
      ),
    );
  });

  test('refusals are one sentence', () => expect(why(new ArrayBuffer(3))).toMatch(sentence));
});

describe('every refusal names the column', () => {
  const rows = (length: number) => new Float64Array(length);
  test.each([
    ['a column is missing', withColumn('belt/lon', null), 'the pack has no column belt/lon'],
    ['a column of claims is missing', withColumn('claim/bound', null), 'the pack has no column claim/bound'],
    [
      'a column of another type',
      withColumn('belt/within', Uint16Array.of(1)),
      'column belt/within holds Uint16Array, expected Int32Array',
    ],
    ['a shorter column', withColumn('belt/lon', rows(5)), 'column belt/lon has 5 rows, expected 6'],
    [
      'an unknown measure',
      withColumn('plane/value/happiness/2023', rows(6)),
      'plane plane/value/happiness/2023 is of a measure that the texts do not name',
    ],
    [
      'a plane of another type',
      withColumn('plane/value/output_value/2023', new Int32Array(6)),
      'column plane/value/output_value/2023 holds Int32Array, expected Float64Array',
    ],
    [
      'claims of a plane without values',
      withColumn('plane/value/output_value/2023', null),
      'column plane/claim/output_value/2023 names claims of a plane that has no values',
    ],
    [
      'claims of a plane of another type',
      withColumn('plane/claim/output_value/2023', rows(6)),
      'column plane/claim/output_value/2023 holds Float64Array, expected Int32Array',
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(why(bytes)).toBe(sentence);
  });

  it('refuses texts of another number of belts', () => {
    expect(why(buffer, { ...pack.texts, belts: pack.texts.belts.slice(1) })).toBe(
      'the texts name 5 belts, the columns hold 6',
    );
  });

  it('refuses texts that are no tables', () => {
    expect(why(buffer, JSON.parse('{"version":"x"}') as Texts)).toBe('the texts have no table belts');
    expect(why(buffer, JSON.parse('7') as Texts)).toBe('the texts are 7, expected tables');
    expect(why(buffer, JSON.parse('null') as Texts)).toBe('the texts are null, expected tables');
  });
});
