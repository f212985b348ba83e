import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexPlaces, matchPlace, pointOf, type Place, type Stated } from '../../seeds/locate.ts';
import { matchBelts } from '../../seeds/match.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const readTable = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(name, SEEDS), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

const places = readTable('places.csv').map(
  ({ code = '', level = '', name = '', short = '', parent = '', lon = '', lat = '', point = '', aliases = '' }) =>
    ({ code, level, name, short, parent, lon, lat, point, aliases: aliases.split('|') }) satisfies Place,
);
const index = indexPlaces(places);
const stated = (province: string, city = '', county = '', town = ''): Stated => ({ province, city, county, town });
const codeOf = (names: Stated) => {
  const match = matchPlace(index, names);
  return 'place' in match ? match.place.code : match.problem;
};
const placeOf = (code: string): Place => {
  const place = index.byCode.get(code);
  if (!place) throw new Error(`places.csv has no ${code}`);
  return place;
};

describe('matchPlace', () => {
  it.each([
    ['a province', stated('福建省'), '350000'],
    ['a prefecture', stated('浙江省', '湖州市'), '330500'],
    ['a county', stated('山东省', '菏泽市', '曹县'), '371721'],
    ['a town', stated('浙江省', '湖州市', '吴兴区', '织里镇'), '330502100'],
    ['a town of a city without counties', stated('广东省', '中山市', '', '古镇镇'), '442000105'],
    ['the right one of several towns 沙溪', stated('广东省', '中山市', '', '沙溪镇'), '442000106'],
    ['a municipality named as its own city', stated('重庆市', '重庆市', '涪陵区'), '500102'],
    ['a county-level city under its province', stated('湖北省', '潜江市'), '429005'],
    ['a county-level city named as a city', stated('河北省', '辛集市'), '130181'],
    ['a short name of an autonomous prefecture', stated('云南省', '德宏州', '瑞丽市'), '533102'],
    ['a short name of an autonomous county', stated('贵州省', '铜仁市', '玉屏县'), '520622'],
    ['a county that is a district now', stated('江苏省', '南通市', '海门市'), '320614'],
    ['a district merged into another', stated('浙江省', '杭州市', '江干区'), '330102'],
    ['a town merged into another', stated('广东省', '中山市', '', '东升镇'), '442000118'],
    ['白沟镇 under 高碑店市', stated('河北省', '保定市', '高碑店市', '白沟镇'), '130672103'],
  ])('finds %s', (_, names, code) => expect(codeOf(names)).toBe(code));

  it('says which cell was not found, and where the name occurs', () => {
    const match = matchPlace(index, stated('浙江省', '湖州市', '曹县'));
    expect(match).toMatchObject({ problem: 'county "曹县" was not found in 湖州市 (330500)' });
    expect('candidates' in match && match.candidates.map(({ code }) => code)).toEqual(['371721']);
  });

  it('does not choose between two places of one name', () => {
    const match = matchPlace(index, stated('吉林省', '', '朝阳区'));
    expect('place' in match && match.place.code).toBe('220104');
    const two = matchPlace(index, stated('山西省', '', '城区'));
    expect(two).toMatchObject({ problem: 'county "城区" is ambiguous in 山西省 (140000)' });
  });

  it('says when nothing is stated', () => expect(codeOf(stated(''))).toBe('no place is stated'));
});

describe('pointOf', () => {
  const none = { place: '', lon: '', lat: '', point: '' };

  it("takes a town's own point", () =>
    expect(pointOf(placeOf('330502100'))).toEqual({ lon: '120.25667', lat: '30.87358', point: 'town' }));

  it('marks a point that a person set', () => expect(pointOf(placeOf('130672103')).point).toBe('hand'));

  it('marks the centre of a county, and a town without a point, as approximate', () => {
    const { lon, lat } = placeOf('371721');
    expect(pointOf(placeOf('371721'))).toEqual({ lon, lat, point: 'approximate' });
    expect(pointOf(placeOf('371721121'))).toEqual({ lon, lat, point: 'approximate' });
  });

  it("takes the stated town's point for a wider place where the decision says so", () =>
    expect(pointOf(placeOf('330382'), { ...none, point: 'town' }, placeOf('330382114'))).toEqual({
      lon: '120.89902',
      lat: '28.05086',
      point: 'town',
    }));

  it("takes the decision's own point first", () =>
    expect(pointOf(placeOf('442000118'), { ...none, lon: '113.2887', lat: '22.62245' })).toEqual({
      lon: '113.2887',
      lat: '22.62245',
      point: 'hand',
    }));
});

describe('matchBelts', () => {
  let folder = '';
  const tables = ['belts.csv', 'places.csv', 'places-by-hand.csv'];
  const here = () => pathToFileURL(`${folder}/`);
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    for (const name of tables) cpSync(new URL(name, SEEDS), join(folder, name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('changes nothing in the committed tables', () => {
    expect(matchBelts(here())).toEqual([]);
    expect(readFileSync(join(folder, 'belts.csv'))).toEqual(readFileSync(new URL('belts.csv', SEEDS)));
  });

  it('names file, line, cell and candidates, and leaves the table as it was', () => {
    edit('belts.csv', (text) => text.replace('菏泽市,曹县,', '湖州市,曹县,'));
    const before = readFileSync(join(folder, 'belts.csv'), 'utf8');
    expect(matchBelts(here())).toEqual([
      'seeds/belts.csv:2: caoxian-hanfu: city "湖州市" was not found in 山东省 (370000); candidates: 330500 湖州市; ' +
        'add an alias to places.csv or a row to places-by-hand.csv',
    ]);
    expect(readFileSync(join(folder, 'belts.csv'), 'utf8')).toBe(before);
  });

  it('names a decision for a belt that does not exist', () => {
    edit('places-by-hand.csv', (text) => `${text}no-such-belt,442000,,,,test\n`);
    expect(matchBelts(here())).toEqual(['seeds/places-by-hand.csv:60: belt "no-such-belt" is not in belts.csv']);
  });
});
