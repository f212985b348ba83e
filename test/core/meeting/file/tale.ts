import { DEFAULT_QUERY } from '../../../../src/core/analysis/query.ts';
import type { Mark, SlideTale } from '../../../../src/core/meeting/slide-tale.ts';

const words = (zh: string) => ({ zh, en: `${zh} (en)` });

/** 柯桥轻纺 with 1,243亿元 (source 0) and no growth. */
export const KEQIAO: Mark = {
  ...{ id: 'keqiao', ...words('柯桥轻纺'), lon: 120.4927123, lat: 30.0812345, value: 12_430_000, growth: null },
  figure: { ...words('1,243亿元'), source: 0 },
  grown: { ...words('暂无数据'), source: null },
  ...{ place: words('柯桥区'), industry: words('面料') },
};

/** 诸暨袜业 with 760亿元 (source 1), +8.5 % (source 1). */
export const ZHUJI: Mark = {
  ...{ id: 'zhuji', ...words('诸暨袜业'), lon: 120.24, lat: 29.71, value: 7_600_000, growth: 0.085 },
  figure: { ...words('760亿元'), source: 1 },
  grown: { ...words('+8.5 %'), source: 1 },
  ...{ place: words('诸暨市'), industry: words('袜') },
};

/** A belt that the person added, with a figure seen on site. */
export const OWN: Mark = {
  ...{ id: 'own', ...words('店口自记管业'), lon: 120.3, lat: 29.9, value: 99_000, growth: 0.5, mine: true },
  figure: { ...words('9.9亿元'), source: null, mine: true },
  grown: { ...words('+50 %'), source: null, mine: true },
  ...{ place: words('店口镇'), industry: words('管') },
};

const source = (id: string, title: string) => ({ id, title, publisher: '某报', date: '2024-05', url: '', file: '' });

/** A view of Zhejiang with two belts, one table and one chart. */
export const TALE: SlideTale = {
  version: '2026-11-22',
  date: '2026-11-22',
  query: { ...DEFAULT_QUERY, place: '330000' },
  title: words('浙江省最大的是柯桥轻纺'),
  lead: words('2 个产业带'),
  marks: [KEQIAO, ZHUJI],
  chosen: '',
  total: { value: 20_030_000, bound: 'exact', belts: 2, withFigure: 2, nested: 0 },
  areas: null,
  tables: [
    {
      title: words('前 1 个'),
      head: [words('规模')],
      rows: [{ name: words('诸暨袜业'), cells: [{ ...words('760亿元'), source: 1 }] }],
    },
  ],
  charts: [
    {
      kind: 'bars',
      title: words('产值'),
      unit: words('亿元'),
      points: [
        { ...words('柯桥'), value: 1243, figure: { ...words('1,243亿元'), source: 0 } },
        { ...words('嵊州'), value: null, figure: { ...words('暂无数据'), source: null } },
      ],
    },
  ],
  sources: [source('s1', '轻纺跻身百强'), source('s2', '袜业年报')],
  bounds: [118, 27, 123.2, 31.2],
};

/** The same with the person's own belt and own figures over it, which its title names. */
export const WITH_OWN: SlideTale = {
  ...TALE,
  title: words('浙江省增长最快的是店口自记管业'),
  lead: words('3 个产业带，含店口自记管业'),
  marks: [{ ...KEQIAO, figure: { ...words('1,300亿元自记'), source: null, mine: true } }, ZHUJI, OWN],
  tables: [
    {
      title: words('前 1 个'),
      head: [words('规模')],
      rows: [{ name: words('柯桥轻纺'), cells: [{ ...words('1,300亿元自记'), source: null, mine: true }] }],
    },
  ],
};
