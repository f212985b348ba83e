import { describe, expect, it, test } from 'vitest';
import { gazetteerOf, packOf } from '../../seeds/columns.ts';
import { NONE } from '../../src/core/belt/columns.ts';
import { CLAIM_RANKS, CONFIDENCES, POINT_KINDS, SUBJECT_KINDS } from '../../src/core/belt/model.ts';
import { findFault } from '../../src/core/belt/soundness.ts';
import { findTextFault } from '../../src/core/belt/text-soundness.ts';
import { BOUNDS } from '../../src/core/figure/bound.ts';
import { belt, claim, SMALL } from './small-tables.ts';

const noBorders = () => ({ drawn: [], pairs: [] });
const pack = packOf(SMALL, '2026-01-01', { belts: 3 }, noBorders);
const { belts, claims, texts } = pack;
const codes = (rows: Iterable<number>) => Array.from(rows, (row) => (row === NONE ? '' : texts.places[row]?.code));

test('the pack is sound and carries its version and counts', () => {
  expect([findFault(pack), findTextFault(texts)]).toEqual([null, null]);
  expect([pack.version, texts.version, texts.counts]).toEqual(['2026-01-01', '2026-01-01', { belts: 3 }]);
});

describe('belts', () => {
  it('stand in the order of their places, so that each place is one run', () => {
    expect(texts.belts.map(({ id }) => id)).toEqual(['a', 'b', 'aa']);
    expect(texts.belts[0]).toEqual({ id: 'a', zh: 'a带', en: 'Belt a', category: '袜业', source: 1 });
  });

  it('know every level down to the deepest that is known, and no further', () => {
    expect(codes(belts.place)).toEqual(['330600', '330681005', '370100']);
    expect(codes(belts.province)).toEqual(['330000', '330000', '370000']);
    expect(codes(belts.prefecture)).toEqual(['330600', '330600', '370100']);
    expect(codes(belts.county)).toEqual(['', '330681', '']);
    expect(codes(belts.town)).toEqual(['', '330681005', '']);
  });

  it('carry their point, industry, sector and the belt around them', () => {
    expect([...belts.lon, ...belts.lat]).toEqual([120.31, 120.31, 117.02, 29.87, 29.87, 36.66]);
    expect(Array.from(belts.point, (kind) => POINT_KINDS[kind])).toEqual(['approximate', 'town', 'hand']);
    expect(Array.from(belts.industry, (row) => texts.industries[row]?.code)).toEqual(Array(3).fill('apparel.socks'));
    expect(Array.from(belts.sector, (row) => texts.industries[row]?.code)).toEqual(Array(3).fill('apparel'));
    expect([...belts.within]).toEqual([-1, 0, -1]);
  });

  it('have their recognitions in their own order', () => {
    expect([...belts.listStart]).toEqual([0, 1, 1, 2]);
    expect(Array.from(belts.listBatch, (row) => texts.phrases[row])).toEqual(['第一批', '第二批']);
    expect([...belts.listSource]).toEqual([1, 0]);
  });
});

describe('claims', () => {
  it('stand by belt, each belt in the order of the file, all others after them', () => {
    expect([...belts.claimStart]).toEqual([0, 3, 4, 4]);
    expect([...claims.value]).toEqual([105.6, 2, 8.64, 3, 3]);
    expect([...claims.subject]).toEqual([0, 0, 0, 1, 1]);
    expect(Array.from(claims.kind, (kind) => SUBJECT_KINDS[kind])).toEqual(['belt', 'belt', 'belt', 'belt', 'market']);
    expect(texts.subjects[claims.subject[4] ?? -1]).toBe('轻纺城');
  });

  it('say what the row says: as stated, and in the base unit where it can be converted', () => {
    expect([...claims.base]).toEqual([1_056_000, NaN, 8.64, 30_000, 30_000]);
    expect([...claims.high]).toEqual([NaN, NaN, NaN, 4, NaN]);
    expect(Array.from(claims.unit, (row) => texts.units[row])).toEqual(['亿元', '箱', '%', '亿元', '亿元']);
    expect(Array.from(claims.bound, (row) => BOUNDS[row])).toEqual(['exact', 'exact', 'about', 'between', 'exact']);
    expect(Array.from(claims.rank, (row) => CLAIM_RANKS[row])[1]).toBe('deprecated');
    expect(Array.from(claims.confidence, (row) => CONFIDENCES[row])[2]).toBe('low');
    expect(Array.from(claims.period, (row) => texts.periods[row])).toEqual(['2022', '2023', '2023', '2023', '2023']);
    expect([[...claims.inferred], [...claims.line]]).toEqual([[0, 0, 0, 1, 0], [0, 0, 0, 7, 0]]); // prettier-ignore
    expect([texts.phrases[claims.note[3] ?? 0], texts.phrases[claims.scopeWords[4] ?? 0]]).toEqual(['估', '成交']);
    expect([...claims.source]).toEqual([0, 1, 0, 0, 0]);
  });

  it('give the planes their values, and only where the unit is known', () => {
    const shown = pack.planes.map(({ measure, year, value }) => [texts.measures[measure]?.code, year, ...value]);
    expect(shown).toContainEqual(['output_value', 2022, 1_056_000, NaN, NaN]);
    expect(shown).toContainEqual(['output_value', 2023, NaN, 30_000, NaN]);
    expect(pack.planes[0]?.claim).toEqual(Int32Array.of(0, -1, -1));
  });
});

test('provinces, prefectures and the places of belts are in the pack, all others in the gazetteer', () => {
  expect(texts.places.map(({ code }) => code)).toEqual(['330000', '330600', '330681', '330681005', '370000', '370100']);
  expect(gazetteerOf(SMALL).map(({ code }) => code)).toEqual(['330683', '330683100', '370102']);
  expect(gazetteerOf(SMALL)[0]).toEqual({
    code: '330683',
    level: 'county',
    zh: '嵊州市',
    short: '嵊州',
    en: 'P330683',
    parent: '330600',
    lon: 120.5,
    lat: 30.25,
  });
});

test('the order of the rows in the file does not matter where the pack has its own', () => {
  const turned = { ...SMALL, belts: SMALL.belts.toReversed(), places: SMALL.places.toReversed() };
  expect(packOf(turned, '2026-01-01', { belts: 3 }, noBorders)).toEqual(pack);
});

describe('a key that check.ts should have caught names its table and what to do', () => {
  test.each([
    ['place', { belts: [belt('a', '999999')] }, 'places.csv has no row "999999"; run "npx tsx seeds/check.ts"'],
    ['industry', { belts: [belt('a', '330600', { industry: 'moon' })] }, 'industries.csv has no row "moon"'],
    ['outer belt', { belts: [belt('a', '330600', { within: 'moon' })] }, 'belts.csv has no row "moon"'],
    ['belt of a claim', { claims: [claim('moon')] }, 'belts.csv has no row "moon"'],
    ['measure', { claims: [claim('a', { measure: 'moon' })] }, 'measures.csv has no row "moon"'],
    ['source', { claims: [claim('a', { source: 'moon' })] }, 'sources.csv has no row "moon"'],
    ['bound', { claims: [claim('a', { bound: 'abt' })] }, '"abt" is none of exact, about, over'],
  ])('%s', (_, change, sentence) => {
    const tables = { ...SMALL, recognitions: [], claims: [], ...change };
    expect(() => packOf({ ...tables, belts: [...tables.belts] }, 'v', {}, noBorders)).toThrow(sentence);
  });
});
