import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackColumns } from '../../../src/core/belt/container.ts';
import { encodePack } from '../../../src/core/belt/encode.ts';
import { atlas } from '../atlas-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf } from '../pack-fixture.ts';
import { bufferOf, sha256 } from './bytes.ts';

function namesIn(bytes: Uint8Array): string[] {
  const read = unpackColumns(bufferOf(bytes));
  return read.ok ? [...read.columns.keys()] : [read.why];
}

it('gives the same bytes for the same pack', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(encodePack(structuredClone(pack), sha256)).toEqual(encodePack(pack, sha256));
    }),
  );
});

it('writes every column, and each plane under its measure and year', () => {
  const names = namesIn(encodePack(atlas(), sha256));
  expect(names).toEqual(
    expect.arrayContaining([
      'belt/place',
      'belt/within',
      'belt/listBatch',
      'claim/value',
      'claim/line',
      'plane/value/output_value/2023',
      'plane/claim/output_value/2023',
    ]),
  );
});

it('leaves out the claims of a plane that has none', () => {
  const pack = packOf({ belts: [{ id: 'a' }], planes: [{ measure: 'output_value', year: 2023, values: { a: 1 } }] });
  const planes = namesIn(encodePack(pack, sha256)).filter((name) => name.startsWith('plane/'));
  expect(planes).toEqual(['plane/value/output_value/2023']);
});
