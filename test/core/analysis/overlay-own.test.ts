import { describe, expect, it, test } from 'vitest';
import { overlay } from '../../../src/core/analysis/overlay.ts';
import type { OwnClaim } from '../../../src/core/analysis/overlay-own.ts';
import { atlas } from '../atlas-fixture.ts';
import { ownBelt, ownClaim } from '../own-fixture.ts';

const pack = atlas();
const faultsOf = (claim: object) => overlay(pack, { belts: [], claims: [ownClaim(), { ...ownClaim(), ...claim }] });

describe('a claim that cannot be merged says why; the good one beside it is merged', () => {
  test.each<[string, object, string, string, string]>([
    ['belt', { belt: 'atlantis' }, 'belt', '"atlantis"', 'the id of a belt of the pack or of an own belt'],
    ['measure', { measure: 'happiness' }, 'measure', '"happiness"', 'the code of a measure of the pack'],
    ['unit', { unit: '公斤' }, 'unit', '"公斤"', 'a unit that can be converted to 万元'],
    ['no unit', { unit: '' }, 'unit', 'nothing', 'a unit that can be converted to 万元'],
    ['value', { value: NaN }, 'value', 'NaN', 'a number'],
    ['infinite value', { value: -Infinity }, 'value', '-Infinity', 'a number'],
    ['value as text', { value: '30' }, 'value', '"30"', 'a number'],
    ['no value', { value: null }, 'value', 'null', 'a number'],
    ['a value beyond numbers in its base unit', { value: 1e308 }, 'value', '1e+308', 'a number'],
    ['range without end', { bound: 'between' }, 'high', 'nothing', 'a number above 30'],
    ['range turned round', { bound: 'between', high: 20 }, 'high', '20', 'a number above 30'],
    ['end without range', { high: 40 }, 'high', '40', 'nothing without the bound between'],
    ['bound', { bound: 'maybe' }, 'bound', '"maybe"', 'one of exact, about,'],
    ['scope', { scope: 'half' }, 'scope', '"half"', 'the code of a scope of the pack'],
    ['status', { status: 'heard' }, 'status', '"heard"', 'one of observed, told, documented, estimated'],
    ['confidence', { confidence: '' }, 'confidence', 'nothing', 'one of high, medium, low'],
    ['rank', { rank: 'best' }, 'rank', '"best"', 'one of preferred, normal, deprecated'],
    ['note', { note: 7 }, 'note', '7', 'words'],
    ['period', { period: '2024-13' }, 'period', '"2024-13"', 'month 13 does not exist'],
    ['period of no form', { period: '去年' }, 'period', '"去年"', 'expected 2020, 2020H1'],
  ])('%s', (_, claim, field, found, expected) => {
    const { pack: over, mine, faults } = faultsOf(claim);
    expect(faults).toEqual([{ of: 'claim', index: 1, field, found, expected: expect.stringContaining(expected) as string }]); // prettier-ignore
    expect(mine.claims[1]).toBe(-1);
    expect(over.claims.count).toBe(pack.claims.count + 1);
  });

  it('names every wrong field, in the order of the form', () => {
    const { faults } = faultsOf({ belt: '', value: NaN, period: 'x' });
    expect(faults.map(({ field }) => field)).toEqual(['belt', 'value', 'period']);
  });
});

describe('own belts that cannot be put', () => {
  const put = (...belts: readonly object[]) => {
    const given = belts.map((belt) => ({ ...ownBelt(), ...belt }));
    const claims = given.map(({ id }): OwnClaim => ownClaim({ belt: id }));
    return overlay(pack, { belts: given, claims });
  };
  test.each<[string, object, string, string]>([
    ['no id', { id: '' }, 'id', 'nothing'],
    ['no name', { zh: '' }, 'zh', 'nothing'],
    ['industry of level 1', { industry: 'home' }, 'industry', '"home"'],
    ['longitude', { lon: 181 }, 'lon', '181'],
    ['latitude', { lat: NaN }, 'lat', 'NaN'],
    ['place', { place: '999999' }, 'place', '"999999"'],
  ])('%s', (_, belt, field, found) => {
    const { pack: same, mine, faults } = put(belt);
    expect(faults).toMatchObject([
      { of: 'belt', index: 0, field, found },
      { of: 'claim', index: 0, field: 'belt' },
    ]);
    expect([same, mine]).toEqual([pack, { belts: [-1], claims: [-1] }]);
  });

  it('one with the id of a belt of the pack: its claims do not fall to that belt', () => {
    const { pack: same, faults } = put({ id: 'keqiao' });
    expect(faults).toMatchObject([{ of: 'belt', field: 'id', found: '"keqiao"', expected: 'an id that no other belt has' }, { of: 'claim', field: 'belt' }]); // prettier-ignore
    expect(same).toBe(pack);
  });

  it('a second one with the id of the first: the first and its claims stay', () => {
    const { mine, faults } = put({}, {}, { id: 'other' });
    expect(faults).toMatchObject([{ of: 'belt', index: 1, field: 'id' }]);
    expect([mine.belts, mine.claims.length]).toEqual([[6, -1, 7], 3]);
  });
});
