import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthAt, growthsOf } from '../../../src/core/analysis/growth.ts';
import { growthFromPlanes } from '../../../src/core/analysis/growth-planes.ts';
import { emptyGrowths } from '../../../src/core/analysis/growth-columns.ts';
import { beltRow, measure, packOf, type ClaimRow, type PlaneRow } from '../pack-fixture.ts';

it('fills only the belts that it is given', () => {
  const planes = [
    { measure: 'output_value', year: 2022, values: { a: 100, b: 100 } },
    { measure: 'output_value', year: 2023, values: { a: 150, b: 120 } },
  ];
  const pack = packOf({ belts: [{ id: 'a' }, { id: 'b' }], planes });
  const columns = emptyGrowths(2);
  const search = { measures: [measure('output_value')], stated: -1, statedFor: [], years: [2023], spans: true };
  growthFromPlanes(pack, columns, Uint32Array.of(1), search);
  expect(growthAt(columns, 0)).toBeNull();
  expect(growthAt(columns, 1)).toMatchObject({ kind: 'yoy', from: 2022, to: 2023, claims: [] });
});

/** A pack from exact claims of whole belts and the pack of its bare planes must tell the same growth. */
it('tells the same as exact claims do', () => {
  const row = fc.record({
    belt: fc.constantFrom('a', 'b', 'c'),
    measure: fc.constantFrom('output_value', 'sales_value', 'online_sales_value', 'yoy_growth'),
    year: fc.integer({ min: 2010, max: 2024 }),
    value: fc.integer({ min: 0, max: 50 }),
  });
  const rows = fc.uniqueArray(row, { maxLength: 30, selector: (one) => `${one.belt} ${one.measure} ${one.year}` });
  fc.assert(
    fc.property(rows, fc.constantFrom('best', 'output_value', 'online_sales_value'), (given, code) => {
      const belts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
      const unit = (one: string) => (one === 'yoy_growth' ? '%' : '万元');
      const claims: ClaimRow[] = given.map((one) => ({ ...one, period: String(one.year), unit: unit(one.measure) }));
      const [stated, bare] = [packOf({ belts, claims }), packOf({ belts, planes: planesFrom(given) })];
      for (const { id } of belts) {
        const [left, right] = [stated, bare].map((pack) =>
          growthAt(growthsOf(pack, code, 'latest'), beltRow(pack, id)),
        );
        expect(right && { ...right, claims: [] }).toEqual(left && { ...left, claims: [] });
      }
    }),
  );
});

interface Given {
  readonly belt: string;
  readonly measure: string;
  readonly year: number;
  readonly value: number;
}

function planesFrom(rows: readonly Given[]): PlaneRow[] {
  const planes = new Map<string, { measure: string; year: number; values: Record<string, number> }>();
  for (const { belt, measure: code, year, value } of rows) {
    const key = `${code} ${year}`;
    const plane = planes.get(key) ?? { measure: code, year, values: {} };
    plane.values[belt] = value;
    planes.set(key, plane);
  }
  return [...planes.values()];
}
