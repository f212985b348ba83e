import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHere } from '../../../../seeds/built.ts';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../../src/core/belt/evidence.ts';
import type { SaidFigure, SlideTale } from '../../../../src/core/meeting/slide-tale.ts';
import { slideOf, type SlideAsk } from '../../../../src/core/meeting/tale/slide-of.ts';
import { atlas } from '../../atlas-fixture.ts';
import { packOf } from '../../pack-fixture.ts';
import { queries } from '../../query-arbitrary.ts';

const PLAIN: SlideAsk = { query: DEFAULT_QUERY, page: null, chosen: '', part: '', bounds: null };

function asked(query: Partial<Query>, rest: Partial<SlideAsk> = {}): SlideTale {
  return slideOf(atlas(), NO_EVIDENCE, { ...PLAIN, query: { ...DEFAULT_QUERY, ...query }, ...rest });
}

function figuresOf({ marks, tables, charts }: SlideTale): SaidFigure[] {
  const inMarks = marks.flatMap(({ figure, grown }) => [figure, grown]);
  const inTables = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return [...inMarks, ...inTables, ...charts.flatMap(({ points }) => points.map(({ figure }) => figure))];
}

describe('a slide of the map', () => {
  test('finds what stands first among the known figures, and says what it stands on', () => {
    const { title, lead, marks, sources } = asked({ place: '330000', measure: 'output_value' });
    expect(title.zh).toBe('浙江省的产业带中已知规模最大的是柯桥纺织：500亿元');
    expect(title.en).toBe('Keqiao textiles has the largest known figure of belts in Zhejiang: CNY 50.0 bn');
    expect(lead.zh).toMatch(/^3\s*个产业带中\s*2\s*个有数据；合计505亿元；/u);
    expect(marks.map(({ id }) => id)).toEqual(['keqiao', 'keqiao-fabric', 'shaoxing-ceramics', 'zhili']);
    expect(marks.at(-1)?.figure).toEqual({ zh: '暂无数据', en: 'no figure', source: null });
    expect(sources).toHaveLength(1);
  });

  test('by growth the title speaks of growth, and the chart is of rates', () => {
    const { title, charts } = asked({ sort: 'growth' });
    expect(title.zh).toContain('全国的产业带中 3 个有确切增速，最高的是柯桥纺织：+25.0%');
    expect(charts).toMatchObject([{ kind: 'bars', unit: { zh: '%' } }]);
    expect(charts[0]?.points[0]?.value).toBeCloseTo(25);
  });

  test('an upper end never stands first: nobody said that it is reached', () => {
    const rows = [
      { belt: 'keqiao', period: '2023', value: 900, bound: 'at_most' },
      { belt: 'zhuji', period: '2023', value: 30 },
    ] as const;
    const belts = [
      { id: 'keqiao', zh: '柯桥纺织', en: 'Keqiao textiles' },
      { id: 'zhuji', zh: '诸暨织造', en: 'Zhuji weaving', place: '330681' },
    ];
    const title = (query: Partial<Query>) =>
      slideOf(packOf({ belts, claims: rows }), NO_EVIDENCE, { ...PLAIN, query: { ...DEFAULT_QUERY, ...query } }).title;
    expect(title({}).zh).toBe('全国的产业带中已知规模最大的是诸暨织造：30亿元');
    expect(title({ sort: 'growth' }).zh).toBe('全国的产业带有 2 个，都还没有查到确切增速');
  });

  test('measures are never mixed in one chart', () => {
    expect(asked({}).charts).toEqual([]);
    expect(asked({ measure: 'output_value' }).charts[0]?.points.map(({ value }) => value)).toEqual([500, 120, 24, 5]);
  });

  test('coloured places come with their values, and the title is of them', () => {
    const { areas, title } = asked({ areas: 'count' });
    expect(areas?.places.map(({ code, value }) => [code, value])).toEqual([
      ['330000', 4],
      ['370000', 2],
    ]);
    expect(title.zh).toBe('全国的产业带：已知产业带数量最高的是浙江省，4 个');
    const series = asked({ areas: 'series', series: 'online_sales_value', seriesYear: 2024 });
    expect(series.areas?.places).toEqual([{ code: '370000', zh: '山东省', en: 'Shandong', value: 9_000_000 }]);
    expect(series.title.zh).toContain('山东省，900亿元');
  });

  test('nothing found and nothing known are told apart', () => {
    expect(asked({ place: '370000', industries: ['textile'] }).title.zh).toBe('没有查到山东省的纺织产业带');
    expect(asked({ tiers: ['none'] }).title.zh).toBe('全国的规模不明的产业带有 1 个，都还没有查到规模数字');
  });

  test('the box is that of the drawn area, else of the place', () => {
    const area = { kind: 'box', west: 113, south: 22, east: 121, north: 31 } as const;
    expect(asked({ area }, { bounds: [1, 2, 3, 4] }).bounds).toEqual([113, 22, 121, 31]);
    expect(asked({}, { bounds: [1, 2, 3, 4] }).bounds).toEqual([1, 2, 3, 4]);
  });
});

describe('a slide of what is in front of the map', () => {
  test('a selected belt tells its own figures, each with its source', () => {
    const { title, tables, chosen } = asked({}, { chosen: 'keqiao' });
    expect(chosen).toBe('keqiao');
    expect(title.zh).toContain('柯桥纺织：产值 2023年 500亿元，+25.0%');
    expect(tables[0]?.rows.map(({ cells }) => [cells[0]?.zh, cells[0]?.source])).toEqual([
      ['500亿元', 0],
      ['3,000家', 0],
    ]);
  });

  test('a part of a dossier alone has its own finding', () => {
    const page = { kind: 'belt', key: 'keqiao', beside: [] };
    const { title, tables, charts } = asked({}, { page, part: 'trend' });
    expect(title.zh).toBe('柯桥纺织产值（全口径）：2022年 400亿元，2023年 500亿元');
    expect([tables.length, charts.length]).toEqual([0, 1]);
    const whole = asked({}, { page, part: 'no such part' });
    expect([whole.tables.length, whole.charts.length]).toEqual([1, 1]);
  });

  test('a place and a comparison tell their groups', () => {
    const place = asked({}, { page: { kind: 'place', key: '330000', beside: [] } });
    expect(place.title.zh).toBe('浙江省有 4 个产业带，分属 2 个行业大类，已知规模最大的是柯桥纺织');
    const belts = asked({}, { page: { kind: 'place', key: '330000', beside: [] }, part: 'belts' });
    expect(belts.title.zh).toBe('浙江省 3 个产业带中 3 个查到了规模数字');
    const compare = asked({}, { page: { kind: 'topic', key: 'compare', beside: ['330600', '371700'] } });
    expect(compare.title.zh).toBe('绍兴市的产业带最多：3 个，菏泽市 2 个');
    expect(compare.tables.map(({ rows }) => rows.length)).toEqual([2, 5]);
  });

  test('a page that the pack does not have leaves the map', () => {
    const { title } = asked({ place: '330000' }, { page: { kind: 'belt', key: 'gone', beside: [] } });
    expect(title.zh).toContain('浙江省的产业带');
  });
});

test('every figure cites a source that the slide carries, whatever is asked', () => {
  const pack = atlas();
  fc.assert(
    fc.property(queries, (query) => {
      const tale = slideOf(pack, NO_EVIDENCE, { ...PLAIN, query });
      for (const { source, zh } of figuresOf(tale)) {
        if (source !== null) expect(tale.sources[source]).toBeDefined();
        expect(zh).not.toMatch(/undefined|NaN|null/);
      }
      expect(`${tale.title.zh}${tale.title.en}${tale.lead.zh}`).not.toMatch(/undefined|NaN|null/);
    }),
    { numRuns: 60 },
  );
});

describe('the real pack', () => {
  const { pack, evidence } = buildHere(new URL('../../../../seeds/', import.meta.url));
  test.each(['report', 'lists', 'events'])('the topic %s gives tables with sources', (key) => {
    const tale = slideOf(pack, evidence, { ...PLAIN, page: { kind: 'topic', key, beside: [] } });
    expect(tale.tables.length).toBeGreaterThan(0);
    expect(figuresOf(tale).some(({ source }) => source !== null)).toBe(true);
    expect(JSON.stringify(tale)).not.toMatch(/undefined|NaN/);
    expect(structuredClone(tale)).toEqual(tale);
  });

  test('the nation: all belts, and a title in both languages', () => {
    const { marks, title } = slideOf(pack, evidence, PLAIN);
    expect(marks).toHaveLength(pack.belts.count);
    expect(title.zh).toMatch(/^全国的产业带中已知规模最大的是/);
  });
});
