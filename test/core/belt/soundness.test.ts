import { describe, expect, it, test } from 'vitest';
import type { BeltColumns, ClaimColumns, Plane } from '../../../src/core/belt/columns.ts';
import { NONE } from '../../../src/core/belt/columns.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { findFault } from '../../../src/core/belt/soundness.ts';
import { atlas } from '../atlas-fixture.ts';
import { packOf } from '../pack-fixture.ts';

const pack = atlas();

const belts = (change: Partial<BeltColumns>): Pack => ({ ...pack, belts: { ...pack.belts, ...change } });
const claims = (change: Partial<ClaimColumns>): Pack => ({ ...pack, claims: { ...pack.claims, ...change } });
const plane = (change: Partial<Plane>): Pack => {
  const [first, ...rest] = pack.planes;
  if (!first) throw new Error('the atlas has planes');
  return { ...pack, planes: [{ ...first, ...change }, ...rest] };
};

/** The column with one row changed. */
function put<C extends { slice(): C; [row: number]: number }>(column: C, row: number, value: number): C {
  const changed = column.slice();
  changed[row] = value;
  return changed;
}

it('finds nothing wrong with a sound pack, and with one without claims', () => {
  expect(findFault(pack)).toBeNull();
  expect(findFault(packOf({ belts: [{ id: 'a' }], planes: [] }))).toBeNull();
});

describe('tables that lie about their length', () => {
  const { claimStart, listStart, list } = pack.belts;
  test.each([
    ['a belt without a text', belts({ count: 7 }), 'the texts name 6 belts, the columns hold 7'],
    ['a column too long', belts({ lat: new Float64Array(7) }), 'column belt/lat has 7 rows, expected 6'],
    ['starts too short', belts({ claimStart: claimStart.slice(1) }), 'column belt/claimStart has 6 rows, expected 7'],
    [
      'recognitions without sources',
      belts({ listSource: new Uint16Array(1) }),
      'column belt/listSource has 1 rows, expected 4',
    ],
    [
      'a claim column too short',
      claims({ unit: pack.claims.unit.slice(1) }),
      'column claim/unit has 9 rows, expected 10',
    ],
    [
      'starts that go back',
      belts({ claimStart: put(claimStart, 2, 9) }),
      'column belt/claimStart runs from 9 back to 6',
    ],
    [
      'starts beyond the claims',
      belts({ claimStart: put(claimStart, 6, 11) }),
      'column belt/claimStart runs from 0 to 11, expected 0 to 10',
    ],
    [
      'claims that no belt has',
      belts({ claimStart: put(claimStart, 0, 1) }),
      'column belt/claimStart runs from 1 to 10, expected 0 to 10',
    ],
    [
      'recognitions that no belt has',
      belts({ listStart: listStart.map((row) => Math.min(row, 3)) }),
      `column belt/listStart runs from 0 to 3, expected 0 to ${list.length}`,
    ],
  ])('%s', (_, given, sentence) => {
    expect(findFault(given)).toBe(sentence);
  });
});

describe('rows of other tables that do not exist', () => {
  const { place, province, industry, point, list, listBatch } = pack.belts;
  const { measure, unit, bound, kind, subject, scope, source } = pack.claims;
  test.each([
    ['place', belts({ place: put(place, 3, 10) }), 'column belt/place points to row 10 of a table of 10'],
    [
      'no place at all',
      belts({ place: put(place, 3, NONE) }),
      'column belt/place points to row 65535 of a table of 10',
    ],
    [
      'no province',
      belts({ province: put(province, 0, NONE) }),
      'column belt/province points to row 65535 of a table of 10',
    ],
    ['industry', belts({ industry: put(industry, 0, 5) }), 'column belt/industry points to row 5 of a table of 5'],
    ['kind of point', belts({ point: put(point, 0, 3) }), 'column belt/point points to row 3 of a table of 3'],
    ['list', belts({ list: put(list, 0, 2) }), 'column belt/list points to row 2 of a table of 2'],
    ['batch', belts({ listBatch: put(listBatch, 0, 9) }), 'column belt/listBatch points to row 9 of a table of 2'],
    ['measure', claims({ measure: put(measure, 0, 13) }), 'column claim/measure points to row 13 of a table of 13'],
    ['unit', claims({ unit: put(unit, 0, 4) }), 'column claim/unit points to row 4 of a table of 4'],
    ['bound', claims({ bound: put(bound, 0, 200) }), 'column claim/bound points to row 200 of a table of'],
    ['scope', claims({ scope: put(scope, 0, 5) }), 'column claim/scope points to row 5 of a table of 5'],
    ['source', claims({ source: put(source, 0, 1) }), 'column claim/source points to row 1 of a table of 1'],
    ['kind of subject', claims({ kind: put(kind, 9, 7) }), 'column claim/kind points to row 7 of a table of 7'],
    ['belt of a claim', claims({ subject: put(subject, 4, 6) }), 'claim row 4 is of subject 6 of 6'],
    [
      'a claim in the run of another belt',
      claims({ subject: put(subject, 4, 0) }),
      'claim row 4 is of belt 0, column belt/claimStart gives it to belt',
    ],
    ['no subject', claims({ subject: put(subject, 4, -1) }), 'claim row 4 is of subject -1 of 6'],
  ])('%s', (_, given, sentence) => {
    expect(findFault(given)).toContain(sentence);
  });

  it('lets prefecture, county and town be unknown', () => {
    const none = new Uint16Array(6).fill(NONE);
    expect(findFault(belts({ prefecture: none, county: none, town: none }))).toBeNull();
  });

  it('looks for the subject of another kind among the other subjects', () => {
    const market = claims({ kind: put(kind, 9, 5), subject: put(subject, 9, 0) });
    const fewer = {
      ...market,
      belts: { ...pack.belts, claimStart: pack.belts.claimStart.map((row) => Math.min(row, 9)) },
    };
    expect(findFault(fewer)).toBe('claim row 9 is of subject 0 of 0');
    expect(findFault({ ...fewer, planes: [], texts: { ...pack.texts, subjects: ['中国轻纺城'] } })).toBeNull();
  });
});

describe('belts within belts', () => {
  const within = (...rows: number[]) => belts({ within: Int32Array.from({ length: 6 }, (_, row) => rows[row] ?? -1) });
  test.each([
    ['itself', within(0), 'belt row 0 lies within itself through other belts'],
    ['two in each other', within(-1, 2, 1), 'belt row 1 lies within itself through other belts'],
    ['below a circle', within(1, 2, 3, 1), 'belt row 0 lies within itself through other belts'],
    ['one that is not there', within(-1, 6), 'belt row 1 lies within row 6, which does not exist'],
    ['a row below zero', within(-1, -2), 'belt row 1 lies within row -2, which does not exist'],
    ['a chain of all', within(1, 2, 3, 4, 5), null],
  ])('%s', (_, given, sentence) => {
    expect(findFault(given)).toBe(sentence);
  });
});

describe('numbers that are none', () => {
  const { value, high, base } = pack.claims;
  test.each([
    ['longitude', belts({ lon: put(pack.belts.lon, 2, NaN) }), 'column belt/lon holds NaN in row 2, expected a number'],
    [
      'latitude',
      belts({ lat: put(pack.belts.lat, 0, -Infinity) }),
      'column belt/lat holds -Infinity in row 0, expected a number',
    ],
    [
      'value of a claim',
      claims({ value: put(value, 9, NaN) }),
      'column claim/value holds NaN in row 9, expected a number',
    ],
    [
      'high of a claim',
      claims({ high: put(high, 0, Infinity) }),
      'column claim/high holds Infinity in row 0, expected a number or NaN for none',
    ],
    [
      'base of a claim',
      claims({ base: put(base, 0, -Infinity) }),
      'column claim/base holds -Infinity in row 0, expected a number or NaN for none',
    ],
    ['base unknown', { ...claims({ base: put(base, 0, NaN) }), planes: [] }, null],
    [
      'base unknown of a claim that a plane names',
      claims({ base: put(base, 0, NaN) }),
      'plane sales_value/2023 holds 600000 for belt 0, its claim 0 says NaN',
    ],
    [
      'a plane that says another number than its claim',
      plane({ value: new Float64Array(6).fill(7) }),
      'plane output_value/2021 holds 7 for belt 1, its claim 2 says 50000',
    ],
    [
      'a plane that names the claim of another belt',
      plane({ claim: new Int32Array(6).fill(2) }),
      'plane output_value/2021 names claim 2 for belt 0, which is not of that belt',
    ],
    [
      'a plane that names the claim of another measure',
      plane({ measure: 1 }),
      'plane sales_value/2021 names claim 2 for belt 1, which is of another measure',
    ],
    [
      'value of a plane',
      plane({ value: new Float64Array(6).fill(Infinity) }),
      'plane output_value/2021 holds Infinity for belt 0, expected a number or NaN for none',
    ],
    ['values of a plane', plane({ value: new Float64Array(5) }), 'plane output_value/2021 has 5 values, expected 6'],
    [
      'claims of a plane',
      plane({ claim: new Int32Array(5) }),
      'plane output_value/2021 has 5 claims, expected 6 or none',
    ],
    [
      'claim of a plane',
      plane({ claim: new Int32Array(6).fill(10) }),
      'plane output_value/2021 points to claim 10 of 10',
    ],
    [
      'claim below none',
      plane({ claim: new Int32Array(6).fill(-2) }),
      'plane output_value/2021 points to claim -2 of 10',
    ],
  ])('%s', (_, given, sentence) => {
    expect(findFault(given)).toBe(sentence);
  });
});
