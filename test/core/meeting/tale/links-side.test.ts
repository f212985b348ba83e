import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../../src/core/belt/evidence.ts';
import { withoutOwn } from '../../../../src/core/meeting/file/redacted.ts';
import type { SlideSide } from '../../../../src/core/meeting/side.ts';
import { Cites } from '../../../../src/core/meeting/tale/cites.ts';
import { linksSide } from '../../../../src/core/meeting/tale/links-side.ts';
import { slideOf, type SlideAsk } from '../../../../src/core/meeting/tale/slide-of.ts';
import { neighbours } from '../../linked-fixture.ts';

function asked(side: SlideSide, query: Partial<Query> = {}, rest: Partial<SlideAsk> = {}) {
  const ask = { query: { ...DEFAULT_QUERY, ...query }, page: null, chosen: '', part: '', side, bounds: null };
  return slideOf(neighbours(), NO_EVIDENCE, { ...ask, ...rest });
}
const LINKS: SlideSide = { kind: 'links', pair: null };

describe('neighbours beside the map', () => {
  test('the pairs come by joint scale with their figures and sources, and a line each', () => {
    const { title, lead, tables, links, beside } = asked(LINKS);
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
    const { title, tables, links } = asked({ kind: 'links', pair: ['keqiao', 'wuxing'] });
    expect(title.zh).toMatch(/相距约 \d+ 公里.*合计超\u202f560亿元$/u);
    expect(tables[0]?.rows[0]?.cells[0]?.zh).toContain('560亿元');
    expect(links?.map(({ chosen }) => chosen === true)).toEqual([false, true, false]);
  });

  test('a pair with a belt of the person’s own stays behind with it', () => {
    const tale = asked(LINKS);
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

  test('without a pair there is nothing but the words that say so', () => {
    const far = { ...DEFAULT_QUERY, place: '370000' };
    const { title, pieces, links } = linksSide(neighbours(), new Cites(neighbours()), far, '', null);
    expect(title.zh).toContain('没有查到同行业的近邻');
    expect([pieces.flatMap(({ tables }) => tables).length, links?.length]).toEqual([0, 0]);
  });
});
