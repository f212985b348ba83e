import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../../src/core/belt/evidence.ts';
import type { Pack } from '../../../../src/core/belt/pack.ts';
import { withoutOwn } from '../../../../src/core/meeting/file/redacted.ts';
import type { SlideSide } from '../../../../src/core/meeting/side.ts';
import { coarser } from '../../../../src/core/meeting/tale/board-side.ts';
import { slideOf, type SlideAsk } from '../../../../src/core/meeting/tale/slide-of.ts';
import { atlas } from '../../atlas-fixture.ts';
import { neighbours } from '../../linked-fixture.ts';

function asked(pack: Pack, side: SlideSide, query: Partial<Query> = {}, rest: Partial<SlideAsk> = {}) {
  const ask = { query: { ...DEFAULT_QUERY, ...query }, page: null, chosen: '', part: '', side, bounds: null };
  return slideOf(pack, NO_EVIDENCE, { ...ask, ...rest });
}
const LINKS: SlideSide = { kind: 'links', pair: null };
const BOARD: SlideSide = { kind: 'board', pair: null };
const YEARS: SlideSide = { kind: 'years', pair: null };

describe('neighbours beside the map', () => {
  test('the pairs come by joint scale with their figures and sources, and a line each', () => {
    const { title, lead, tables, links, beside } = asked(neighbours(), LINKS);
    expect(beside).toBe(true);
    expect(title.zh).toContain('全国的产业带有 3 对同行业的近邻，合计规模已知最大的是');
    expect(lead.zh).toContain('两地合计');
    expect(tables[0]?.rows).toHaveLength(3);
    expect(tables[0]?.rows[1]?.cells[0]?.zh).toContain('560亿元');
    expect(tables[0]?.rows.every(({ cells }) => cells[1]?.zh.includes('公里'))).toBe(true);
    // Each end's figure has a source; the sum is our own.
    expect(tables[0]?.rows[0]?.cells.map(({ source }) => source !== null)).toEqual([false, false, true, true, false]);
    expect(links).toHaveLength(3);
  });

  test('the pair that stands out comes first, in the title and in the table', () => {
    const { title, tables, links } = asked(neighbours(), { kind: 'links', pair: ['keqiao', 'wuxing'] });
    expect(title.zh).toMatch(/相距约 \d+ 公里.*合计超\u202f560亿元$/u);
    expect(tables[0]?.rows[0]?.cells[0]?.zh).toContain('560亿元');
    expect(links?.map(({ chosen }) => chosen === true)).toEqual([false, true, false]);
  });

  test('a pair with a belt of the person’s own stays behind with it', () => {
    const tale = asked(neighbours(), LINKS);
    const [first, ...rest] = tale.tables[0]?.rows ?? [];
    const [line, ...lines] = tale.links ?? [];
    if (!first || !line || !tale.tables[0]) throw new Error('there are pairs');
    const own = {
      ...tale,
      tables: [{ ...tale.tables[0], rows: [{ ...first, mine: true as const }, ...rest] }],
      links: [{ ...line, mine: true as const }, ...lines],
    };
    const bare = withoutOwn(own);
    expect([bare.tables[0]?.rows.length, bare.links?.length, bare.lead.zh]).toEqual([2, 2, '']);
  });
});

describe('charts beside the map', () => {
  test('belts by industry, by growth and by scale; who has no figure is a gap, not zero', () => {
    const { title, charts } = asked(atlas(), BOARD);
    expect(title.zh).toMatch(/^全国的产业带：.+最多，\d 个$/u);
    const [growth, scale] = ['按增速分段的产业带数', '按规模分段的产业带数'].map((name) =>
      charts.find((chart) => chart.title.zh === name),
    );
    // keqiao +25, zhili +9, caoxian +20; three have no rate.
    expect(growth?.points.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(3);
    expect(growth?.points.at(-1)).toMatchObject({ zh: '另有 3 个', value: null, figure: { zh: '暂无数据' } });
    // All but caoxian-wood.
    expect(scale?.points.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(5);
    expect(scale?.points.at(-1)?.zh).toBe('另有 1 个');
  });

  test('one chart alone has its own finding', () => {
    const { title, charts, tables } = asked(atlas(), BOARD, {}, { part: 'growth' });
    expect(title.zh).toBe('全国的产业带：6 个里 3 个有增速数字');
    expect([charts.length, tables.length]).toEqual([1, 0]);
  });

  test('too many bins are put together between round ends, and nothing is lost', () => {
    const bin = (from: number | null, to: number | null, count: number) => ({ from, to, count });
    const bins = [bin(null, -0.05, 1), bin(-0.05, 0, 2), bin(0, 0.05, 3), bin(0.05, 0.1, 4), bin(0.1, null, 5)];
    const isRound = (value: number) => Math.round(value * 100) % 10 === 0;
    expect(coarser(bins, isRound)).toEqual([bin(null, 0, 3), bin(0, 0.1, 7), bin(0.1, null, 5)]);
  });
});

describe('the years beside the map', () => {
  test('each year is summed with what it stands on, the newest first, and the year of the slide says so', () => {
    const { title, charts, tables, sources } = asked(atlas(), YEARS, { measure: 'output_value', year: 2022 });
    // 2022: keqiao 400 and caoxian 20; 2023: keqiao 500 (its fabric inside it is not counted) and caoxian 24; 2021: shaoxing 5.
    expect(title.zh).toMatch(/^2022年，全国的产业带：.*2.*个有数据，合计420亿元$/u);
    expect(charts[0]?.points.map(({ zh, value }) => [zh, value])).toEqual([
      ['2023 年', 524],
      ['2022 年（本页）', 420],
      ['2021 年', 5],
    ]);
    expect(charts[1]?.points.map(({ value }) => value)).toEqual([2, 2, 1]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.zh)).toEqual(['524亿元', '420亿元', '5亿元']);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('the best figures are of several measures: their sums stand in no chart', () => {
    expect(asked(atlas(), YEARS).charts.map(({ title }) => title.zh)).toEqual(['各年有数字的产业带']);
  });

  test('a series of provinces tells how many have a figure, and the highest', () => {
    const { title, tables } = asked(atlas(), YEARS, {
      areas: 'series',
      series: 'online_sales_value',
      seriesYear: 2023,
    });
    expect(title.zh).toContain('2023 年：已知最高的是山东省，800亿元');
    expect(tables[0]?.rows.map(({ name, cells }) => [name.zh, cells[1]?.zh, cells[1]?.source])).toEqual([
      ['2024 年', '900亿元', 0],
      ['2023 年（本页）', '800亿元', 0],
    ]);
  });
});
