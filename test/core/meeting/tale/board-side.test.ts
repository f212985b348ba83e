import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../../src/core/belt/evidence.ts';
import type { SlideSide } from '../../../../src/core/meeting/side.ts';
import { coarser } from '../../../../src/core/meeting/tale/board-side.ts';
import { slideOf, type SlideAsk } from '../../../../src/core/meeting/tale/slide-of.ts';
import { atlas } from '../../atlas-fixture.ts';

function asked(side: SlideSide, query: Partial<Query> = {}, rest: Partial<SlideAsk> = {}) {
  const ask = { query: { ...DEFAULT_QUERY, ...query }, page: null, chosen: '', part: '', side, bounds: null };
  return slideOf(atlas(), NO_EVIDENCE, { ...ask, ...rest });
}
const BOARD: SlideSide = { kind: 'board', pair: null };

describe('charts beside the map', () => {
  test('belts by industry, by growth and by scale; who has no figure is a gap, not zero', () => {
    const { title, charts } = asked(BOARD);
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
    const { title, charts, tables } = asked(BOARD, {}, { part: 'growth' });
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
