import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packColumns, unpackColumns, type Column } from '../../../src/core/belt/container.ts';
import { decodePack } from '../../../src/core/belt/decode.ts';
import { encodePack } from '../../../src/core/belt/encode.ts';
import type { Texts } from '../../../src/core/belt/model.ts';
import { atlas } from '../atlas-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf } from '../pack-fixture.ts';
import { bufferOf, directoryEnd, sha256 } from './bytes.ts';

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
    expect(why(buffer, JSON.parse('7') as Texts)).toBe('the texts have no table belts');
  });
});
