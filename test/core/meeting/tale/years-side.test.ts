import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../../src/core/belt/evidence.ts';
import type { SlideSide } from '../../../../src/core/meeting/side.ts';
import { Cites } from '../../../../src/core/meeting/tale/cites.ts';
import { explore } from '../../../../src/core/analysis/explore.ts';
import { yearsSide } from '../../../../src/core/meeting/tale/years-side.ts';
import { slideOf, type SlideAsk } from '../../../../src/core/meeting/tale/slide-of.ts';
import { atlas } from '../../atlas-fixture.ts';

function asked(side: SlideSide, query: Partial<Query> = {}, rest: Partial<SlideAsk> = {}) {
  const ask = { query: { ...DEFAULT_QUERY, ...query }, page: null, chosen: '', part: '', side, bounds: null };
  return slideOf(atlas(), NO_EVIDENCE, { ...ask, ...rest });
}
const YEARS: SlideSide = { kind: 'years', pair: null };

describe('the years beside the map', () => {
  test('each year is summed with what it stands on, the newest first, and the year of the slide says so', () => {
    const { title, charts, tables, sources } = asked(YEARS, { measure: 'output_value', year: 2022 });
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
    expect(asked(YEARS).charts.map(({ title }) => title.zh)).toEqual(['各年有数字的产业带']);
  });

  test('a series of provinces tells how many have a figure, and the highest', () => {
    const { title, tables } = asked(YEARS, {
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

  test('a year without a figure says so', () => {
    const result = explore(atlas(), { ...DEFAULT_QUERY, year: 1999 });
    expect(yearsSide(atlas(), new Cites(atlas()), result).title.zh).toBe('全国的产业带：1999 年没有查到数字');
  });
});
