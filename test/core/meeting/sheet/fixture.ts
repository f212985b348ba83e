import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { buildHere } from '../../../../seeds/built.ts';
import { insetOf } from '../../../../src/core/meeting/inset-of.ts';
import { rowOf } from '../../../../src/core/analysis/cards.ts';
import { explore } from '../../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { sayFigure } from '../../../../src/core/figure/say.ts';
import { sheetGroundOf, type GroundAsk, type SheetGround } from '../../../../src/core/meeting/sheet/ground.ts';
import { mapBoxOf } from '../../../../src/core/meeting/sheet/layout.ts';
import type { SheetWear } from '../../../../src/core/meeting/sheet/wear.ts';
import type { SlideTale } from '../../../../src/core/meeting/slide-tale.ts';

const { pack } = buildHere(new URL('../../../../seeds/', import.meta.url));
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../seeds/shapes/${name}.json`, import.meta.url), 'utf8'));

const province = read('province') as Topology;
const claims = read('claims') as FeatureCollection;
const names = pack.texts.places.map(({ code, level, short, en, lon, lat }) => ({
  code,
  level,
  zh: short,
  en,
  lon,
  lat,
}));
export const SHAPES = {
  ...{ province, claims, names, inset: insetOf(province, claims) },
  prefecture: read('prefecture') as Topology,
  county: read('county') as Topology,
  lakes: read('lakes') as Topology,
  rivers: read('rivers') as Topology,
};

/** The tale of a question over the real pack. */
export function taleOf(change: Partial<Query> = {}, bounds: SlideTale['bounds'] = null): SlideTale {
  const query = { ...DEFAULT_QUERY, ...change };
  const result = explore(pack, query);
  const marks = Array.from(result.order, (belt, at): SlideTale['marks'][number] => {
    const row = rowOf(pack, query, belt);
    const [value, growth] = [result.scale[at] ?? NaN, result.growth[at] ?? NaN];
    const say = (language: 'zh' | 'en') =>
      sayFigure(
        Number.isNaN(value) ? null : { value, high: null, bound: 'exact', unit: '万元', kind: 'money' },
        language,
      );
    return {
      ...{ id: row.id, zh: row.zh, en: row.en, lon: row.lon, lat: row.lat, place: row.place, industry: row.industry },
      value: Number.isNaN(value) ? null : value,
      growth: Number.isNaN(growth) ? null : growth,
      figure: { zh: say('zh'), en: say('en'), source: 0 },
      grown: { zh: '', en: '', source: null },
    };
  });
  const places = result.groups.map(({ key, sum, growth, count }) => {
    const values = { none: null, sum: sum.value, count, growth, series: null } as const;
    return { code: key, zh: key, en: key, value: values[query.areas] };
  });
  const level = query.level === 'town' ? 'county' : query.level;
  return {
    ...{ version: 'test', date: '2026-11-21', query, marks, chosen: '', total: result.total, bounds },
    title: {
      zh: '浙江、广东、江苏的产业带合计占全国有数字产业带的一半以上',
      en: 'Zhejiang, Guangdong and Jiangsu hold over half',
    },
    lead: { zh: '按最新一年的最佳数字', en: 'Best figure of each latest year' },
    areas:
      query.areas === 'none' ? null : { level, title: { zh: '产业带规模合计', en: 'Scale of belts, added' }, places },
    tables: [],
    charts: [],
    sources: pack.texts.sources.slice(0, 30),
  };
}

export const WEAR: SheetWear = {
  ...{ kind: 'map-sheet', width: 1123, height: 794, theme: 'light', ramp: 'ochre', language: 'zh' },
  ...{ title: null, caption: '', reviewNumber: '' },
};

/** The ground that a tale stands on in a wear. */
export function groundFor(tale: SlideTale, wear: SheetWear, more: Partial<GroundAsk> = {}): SheetGround {
  const [, , width, height] = mapBoxOf(tale, wear);
  return sheetGroundOf(SHAPES, {
    bounds: tale.bounds,
    width,
    height,
    level: tale.areas?.level ?? 'province',
    fine: 1,
    ...more,
  });
}
