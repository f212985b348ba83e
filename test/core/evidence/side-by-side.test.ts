import { expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { sideBySide } from '../../../src/core/evidence/side-by-side.ts';
import { atlas } from '../atlas-fixture.ts';

const OUTPUT = { ...DEFAULT_QUERY, measure: 'output_value' };

test('places stand side by side in the order asked, whatever place and area the question stays within', () => {
  const area = { kind: 'circle', lon: 0, lat: 0, km: 1 } as const;
  const { columns } = sideBySide(atlas(), { ...OUTPUT, place: '330600', area }, ['371700', '330600', '999999']);
  expect(columns.map(({ key, kind, above }) => [key, kind, above?.zh])).toEqual([
    ['371700', 'place', '山东省'],
    ['330600', 'place', '浙江省'],
  ]);
  expect(columns.map(({ group }) => [group.sum.value, group.sum.withFigure, group.sum.belts])).toEqual([
    [240_000, 1, 2],
    [5_050_000, 2, 2],
  ]);
});

test('the largest belts are told with the claim of their figure and its source, and one without a figure comes last', () => {
  const { columns, sources } = sideBySide(atlas(), OUTPUT, ['371700', '330600']);
  const told = columns.flatMap(({ largest }) => largest);
  expect(told.map(({ row }) => row.figure?.value)).toEqual([240_000, undefined, 5_000_000, 1_200_000, 50_000]);
  const known = told.filter(({ row }) => row.figure);
  expect(known.every(({ claim }) => claim !== null && sources[claim.source] !== undefined)).toBe(true);
  expect(columns[0]?.spots.map(({ scale }) => scale)).toEqual([240_000, null]);
});

test('industries that the question names are told apart, each with its own sum', () => {
  const { columns } = sideBySide(atlas(), { ...OUTPUT, industries: ['hanfu', 'textile'] }, ['330600']);
  const [column] = columns;
  expect(column?.industries.map(({ code }) => code)).toEqual(['hanfu', 'textile']);
  // The fabrics lie inside the textiles: named, but not summed again.
  expect(column?.industries.map(({ group }) => [group.count, group.sum.value])).toEqual([
    [0, null],
    [2, 5_000_000],
  ]);
});

test('a belt is a group of one, whatever the filters leave', () => {
  const pack = atlas();
  const id = pack.texts.belts[0]?.id ?? '';
  const [column] = sideBySide(pack, { ...OUTPUT, tiers: ['none'] }, [id]).columns;
  expect(column).toMatchObject({ key: id, kind: 'belt', group: { count: 1 } });
  expect(column?.spots).toHaveLength(1);
});
