import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { contains, DRAWN_AS, polygonOf } from '../../seeds/geometry.ts';

const readTable = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('polygonOf', () => {
  it.each([
    ['371721', '371721'], // a county
    ['330502100', '330502'], // a town: its county
    ['442000105', '442000'], // a town of a city without counties
    ['620200', '620200'],
    ['330500', '330500'], // a prefecture
    ['310000', '310000'], // a municipality
    ['429005', '429005'],
  ])('%s is drawn with its own outline %s', (code, drawn) => {
    const { codes, borrowed } = polygonOf(code);
    expect(codes).toEqual([drawn]);
    expect(borrowed).toBe(code.slice(0, 6) !== drawn);
  });

  it.each([
    ['330113', ['330110']], // 临平区
    ['330114', ['330109', '330102']], // 钱塘区
    ['330383', ['330327']], // 龙港市
    ['130672103', ['130684']], // 白沟镇
    ['370572', ['370500']], // 东营港经开区: its prefecture
    ['659011', ['650000']], // 新星市: its region
  ])('%s borrows %j', (code, codes) => expect(polygonOf(code)).toMatchObject({ codes, borrowed: true }));

  it('refuses what is not a place code', () => {
    expect(() => polygonOf('33')).toThrow('"33" is not a place code: expected 6 digits, or 9 for a town');
    expect(() => polygonOf('990000')).toThrow('no outline for place 990000');
  });

  it('borrows only for divisions without an outline, and only outlines that exist', () => {
    for (const [code, codes] of Object.entries(DRAWN_AS)) {
      expect(polygonOf(code).codes).toEqual(codes);
      for (const each of codes) expect(polygonOf(each).borrowed).toBe(false);
    }
  });
});

describe('contains', () => {
  it.each([
    ['442000', 113.1919, 22.6218, true], // 古镇 lies in 中山
    ['440600', 113.1919, 22.6218, false], // and not in 佛山
    ['440105', 113.3245, 23.1065, true], // 广州塔, 海珠, south of the river
    ['440106', 113.3245, 23.1065, false],
    ['310115', 121.4998, 31.2397, true], // 东方明珠, 浦东
    ['310101', 121.4998, 31.2397, false],
    ['460300', 112.3407, 16.8391, true], // 永兴岛
    ['330383', 120.553, 27.578, true], // 龙港 in the old 苍南
    ['710000', 121.5654, 25.033, true],
  ])('%s and %d, %d: %s', (code, lon, lat, inside) => expect(contains(code, lon, lat)).toBe(inside));
});

describe('the tables', () => {
  it('put every belt inside the outline of its own place', () => {
    const outside = readTable('belts.csv').filter(
      ({ place = '', lon = '', lat = '' }) => !contains(place, Number(lon), Number(lat)),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('put every place inside its outline, but for 黄岩岛, which the outlines lack', () => {
    const outside = readTable('places.csv').filter(
      ({ code = '', lon = '', lat = '' }) => !contains(code, Number(lon), Number(lat)),
    );
    expect(outside.map(({ code }) => code)).toEqual(['460323']);
  });
});
