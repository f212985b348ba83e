import { expect, it } from 'vitest';
import { measureRow, planeOf } from '../../../src/core/belt/pack.ts';
import { atlas } from '../atlas-fixture.ts';

const pack = atlas();

it('finds the plane of a measure and a year', () => {
  const output = measureRow(pack, 'output_value');
  expect(pack.texts.measures[output]?.code).toBe('output_value');
  const found = planeOf(pack, output, 2023);
  expect([found?.measure, found?.year]).toEqual([output, 2023]);
  expect(found?.value).toContain(5_000_000);
});

it('has no plane where no belt has a figure, and no row for an unknown measure', () => {
  expect(planeOf(pack, measureRow(pack, 'output_value'), 1999)).toBeUndefined();
  expect(planeOf(pack, measureRow(pack, 'export_value'), 2023)).toBeUndefined();
  expect(measureRow(pack, 'happiness')).toBe(-1);
});
