import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { everyRow } from '../../../src/core/analysis/rows.ts';
import { scopeOf } from '../../../src/core/analysis/scope.ts';
import { packOf } from '../pack-fixture.ts';

it('names what the figures really are', () => {
  const pack = packOf({
    belts: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    claims: [
      { belt: 'a', period: '2023', value: 1 },
      { belt: 'b', period: '2021', value: 1, measure: 'sales_value', scope: 'large' },
    ],
  });
  const query = { measure: 'best', year: 'latest', place: '330000' } as const;
  expect(scopeOf(pack, query, figuresOf(pack, 'best', 'latest'), everyRow(3))).toEqual({
    measure: 'best',
    year: 'latest',
    base: '330000',
    measures: ['output_value', 'sales_value'],
    years: [2021, 2023],
    near: 1,
  });
});
