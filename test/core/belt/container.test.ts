import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packColumns, unpackColumns, type Column } from '../../../src/core/belt/container.ts';
import { bufferOf, directoryEnd, forged, packed, sha256 } from './bytes.ts';

const column: fc.Arbitrary<Column> = fc.oneof(
  fc.float64Array({ maxLength: 9 }),
  fc.int32Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.uint8Array({ maxLength: 9 }),
);
const columns = fc.dictionary(fc.string({ unit: 'binary' }), column, { maxKeys: 6 });

function why(buffer: ArrayBuffer): string {
  const read = unpackColumns(buffer);
  return read.ok ? 'no fault' : read.why;
}

const small = packed({ a: Float64Array.of(1.5, NaN), b: Uint8Array.of(7, 8, 9), 列: Int32Array.of(-1) });

describe('what is packed comes back', () => {
  test('any columns under any names, in their order, with the digest of the bytes', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const buffer = packed(given);
        const read = unpackColumns(buffer);
        if (!read.ok) throw new Error(read.why);
        expect([...read.columns]).toEqual(Object.entries(given));
        const rest = sha256(new Uint8Array(buffer).subarray(48));
        expect(read.digest).toBe(Buffer.from(rest).toString('hex'));
      }),
    );
  });

  it('gives the same bytes for the same columns, and others for another order', () => {
    const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
    const bytes = (entries: [string, Column][]) => packColumns(new Map(entries), sha256);
    expect(bytes([['a', a], ['b', b]])).toEqual(bytes([['a', a], ['b', b]])); // prettier-ignore
    expect(bytes([['a', a], ['b', b]])).not.toEqual(bytes([['b', b], ['a', a]])); // prettier-ignore
  });

  it('packs a part of a larger buffer as that part alone', () => {
    const read = unpackColumns(packed({ a: Uint16Array.of(1, 2, 3, 4).subarray(1, 3) }));
    expect(read.ok && [...read.columns]).toEqual([['a', Uint16Array.of(2, 3)]]);
  });

  it('gives views into the buffer, not copies', () => {
    const read = unpackColumns(small);
    expect(read.ok && read.columns.get('a')?.buffer === small).toBe(true);
  });
});

describe('damaged bytes', () => {
  it('refuses a pack that was cut at any byte', () => {
    for (let length = 0; length < small.byteLength; length++) {
      expect(why(small.slice(0, length)), `cut at ${length}`).toMatch(
        /ends after|cut off|ends at byte|its directory says/,
      );
    }
  });

  it('refuses bytes after the end', () => {
    expect(why(bufferOf(new Uint8Array([...new Uint8Array(small), 0])))).toBe(
      `the pack has ${small.byteLength + 1} bytes, its directory says ${small.byteLength}`,
    );
  });

  it('never throws, whatever byte of header or directory is another', () => {
    for (let at = 0; at < directoryEnd(small); at++) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const bytes = new Uint8Array(small.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        const read = unpackColumns(bytes.buffer);
        if (!read.ok) expect(read.why).toMatch(/^\S.{20,200}$/);
      }
    }
  });

  it('never throws on bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, named) => {
        if (named) bytes.set([...'DAITUPAK\u0001\0\0\0'].map((one) => one.charCodeAt(0)).slice(0, bytes.length));
        expect(unpackColumns(bufferOf(bytes)).ok).toBe(false);
      }),
    );
  });
});

describe('every refusal says what came and what was expected', () => {
  const entry = (change: object) =>
    JSON.stringify([{ name: 'belt/lon', kind: 'u8', offset: 0, length: 64, ...change }]);
  const changed = (at: number, value: number) => {
    const buffer = small.slice(0);
    new DataView(buffer).setUint32(at, value, true);
    return buffer;
  };

  test.each([
    ['nothing', new ArrayBuffer(0), 'the pack ends after 0 bytes, a header has 48'],
    [
      'a web page',
      bufferOf(Buffer.from(`<!doctype html>\n${' '.repeat(60)}`)),
      'this is no pack: it begins with "<!doctyp", expected "DAITUPAK"',
    ],
    [
      'a zip file',
      bufferOf(Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), Buffer.alloc(50)])),
      'begins with "????????"',
    ],
    ['a later format', changed(8, 2), 'the pack has format 2, this app reads format 1'],
    [
      'a directory longer than the pack',
      changed(12, 0xffffffff),
      `the pack is cut off inside its directory: it ends at byte ${small.byteLength}, expected ${48 + 0xffffffff} or more`,
    ],
    ['no JSON', forged('[{'), 'the directory of the pack cannot be read: it is not JSON'],
    ['format 0', changed(8, 0), 'the pack has format 0, this app reads format 1'],
    [
      'magic of another case',
      changed(0, 0x74696164),
      'this is no pack: it begins with "daitUPAK", expected "DAITUPAK"',
    ],
    ['no list', forged('{"name":"a"}'), 'is not a list of columns: it holds {"name":"a"}, expected a list'],
    ['an empty entry', forged('[null]'), 'is not a list of columns: entry 0 is null, expected a column'],
    ['no name', forged(entry({ name: 7 })), 'entry 0 has name 7, expected a text'],
    ['an unknown kind', forged(entry({ kind: 'f32' })), 'entry 0 has kind "f32", expected f64, i32, u32, u16, u8'],
    ['a kind that is a name of every object', forged(entry({ kind: 'constructor' })), 'entry 0 has kind "constructor"'],
    ['a kind that only prints like one', forged(entry({ kind: ['u8'] })), 'entry 0 has kind ["u8"], expected'],
    ['a negative offset', forged(entry({ offset: -8 })), 'entry 0 has offset -8, expected a whole number from 0'],
    ['a negative length', forged(entry({ length: -1 })), 'entry 0 has length -1, expected a whole number from 0'],
    ['half an element', forged(entry({ length: 1.5 })), 'entry 0 has length 1.5, expected a whole number from 0'],
    [
      'a length beyond whole numbers',
      forged(entry({ length: 2 ** 60 })),
      'entry 0 has length 1152921504606847000, expected',
    ],
    ['a length that is none', forged(entry({ length: undefined })), 'entry 0 has length nothing'],
    [
      'a long text for a length',
      forged(entry({ length: 'x'.repeat(99) })),
      /entry 0 has length "x{36}\.\.\., expected/,
    ],
    [
      'an offset beyond any pack',
      forged(entry({ offset: 2 ** 52 })),
      /column belt\/lon should end at byte \d+, the pack/,
    ],
    [
      'a column inside the one before',
      forged(`[${[{ name: 'a' }, { name: 'b', offset: 8 }].map((each) => entry(each).slice(1, -1)).join()}]`),
      /column b begins at byte (\d+) of the pack, the one before it ends at byte \d+/,
    ],
    ['lists without end', forged('['.repeat(200_000)), 'the directory of the pack cannot be read: it is not JSON'],
    [
      'a column beyond the end',
      forged(entry({ length: 65 })),
      /^column belt\/lon should end at byte (\d+), the pack ends at byte \d+$/,
    ],
    [
      'a column longer than any pack',
      forged(entry({ length: Number.MAX_SAFE_INTEGER })),
      'column belt/lon should end at byte',
    ],
    [
      'a misaligned column',
      forged(entry({ kind: 'f64', offset: 4, length: 1 })),
      'column belt/lon begins at byte 4 of the columns, expected a multiple of 8',
    ],
    ['a column twice', forged(entry({}).replace(/^\[(.*)\]$/, '[$1,$1]')), 'column belt/lon is in the directory twice'],
    ['columns that the directory does not name', forged(entry({ length: 8 })), /has \d+ bytes, its directory says \d+/],
  ])('%s', (_, buffer, sentence) => {
    expect(why(buffer)).toMatch(sentence);
  });
});
