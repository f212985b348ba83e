import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isNewer, readManifest, type Manifest } from '../../../src/core/belt/manifest.ts';

const part = { file: 'columns.0123456789ab.gz', sha256: '0123456789abcdef'.repeat(4), bytes: 10, transfer: 5 };
const manifest: Manifest = {
  format: 1,
  version: '2026-11-22.0a1b2c3d',
  date: '2026-11-22',
  parts: [
    { name: 'columns', ...part },
    { name: 'texts', ...part },
    { name: 'shape-county', ...part },
  ],
};

function why(value: unknown): string {
  const read = readManifest(value);
  return read.ok ? 'no fault' : read.why;
}

describe('reading latest.json', () => {
  it('takes what the build writes, and only the fields it knows', () => {
    expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual({ ok: true, manifest });
    expect(readManifest({ ...manifest, extra: 1 })).toEqual({ ok: true, manifest });
  });

  const first = (change: object) => ({
    ...manifest,
    parts: [{ ...manifest.parts[0], ...change }, ...manifest.parts.slice(1)],
  });
  test.each([
    ['null', null, 'latest.json is no JSON object'],
    ['a list', [manifest], 'latest.json is no JSON object'],
    ['text', '<!doctype html>', 'latest.json is no JSON object'],
    ['another format', { ...manifest, format: 2 }, 'latest.json has format 2, this app reads format 1'],
    ['no format', {}, 'latest.json has format undefined, this app reads format 1'],
    ['no version', { ...manifest, version: 7 }, 'latest.json names no version or no date'],
    ['no date', { ...manifest, date: undefined }, 'latest.json names no version or no date'],
    ['no parts', { ...manifest, parts: {} }, 'latest.json does not list its parts'],
    ['a path out of the folder', first({ file: '../secret' }), 'latest.json does not list its parts'],
    ['another host', first({ file: '//example.org/x' }), 'latest.json does not list its parts'],
    ['a short digest', first({ sha256: 'abc' }), 'latest.json does not list its parts'],
    ['a digest in capitals', first({ sha256: part.sha256.toUpperCase() }), 'latest.json does not list its parts'],
    ['a negative size', first({ bytes: -1 }), 'latest.json does not list its parts'],
    ['half a byte', first({ transfer: 0.5 }), 'latest.json does not list its parts'],
    ['no columns', first({ name: 'column' }), 'latest.json lists no part columns'],
    ['nothing', { ...manifest, parts: [] }, 'latest.json lists no part columns, texts'],
  ])('%s', (_, value, sentence) => {
    expect(why(value)).toBe(sentence);
  });

  it('never throws, whatever JSON came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readManifest(value).ok).toBe(false);
      }),
    );
  });
});

describe('a newer version', () => {
  const at = (version: string, date: string): Manifest => ({ ...manifest, version, date });
  const installed = at('2026-11-22.aaaaaaaa', '2026-11-22');

  test.each([
    ['the same', installed, false],
    ['a later date', at('2026-12-01.00000000', '2026-12-01'), true],
    ['another pack of the same day', at('2026-11-22.00000000', '2026-11-22'), true],
    ['an earlier date', at('2025-12-01.ffffffff', '2025-12-01'), false],
  ])('%s', (_, offered, newer) => {
    expect(isNewer(offered, installed)).toBe(newer);
  });
});
