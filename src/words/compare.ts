import type { Loose } from './index.ts';

/** Texts of the page that puts places and belts side by side. */
const zh = {
  title: '并排对照',
  addHint: (left: number) => `还可以加 ${left} 个地区或产业带`,
  field: '地区或产业带的名称',
  none: '没有这样的地区或产业带',
  drop: (name: string) => `从对照中去掉${name}`,
  empty: '还没有选择。加入两个地区或产业带，就能并排看。',
  question: '同一个问题',
  change: '改筛选',
  all: '全部产业带',
  scale: '所有小地图同一比例尺、同一图例',
  map: (name: string, belts: number) => `${name}的小地图，${belts} 个产业带`,
  sum: '合计',
  growth: '增长中位数',
  growths: (value: string, n: number) => `${value}（${n} 个）`,
  belts: '产业带',
  known: (known: number, all: number) => `${all} 个中 ${known} 个有数字`,
  table: '逐项对照，左右滚动',
  byIndustry: '按行业',
  largest: (name: string) => `${name}：最大的几个和出处`,
  nothing: '这个问题下没有产业带有数字',
  lead: (name: string, value: string) => `${name} ${value}`,
  comma: '，',
};

const en: Loose<typeof zh> = {
  title: 'Side by side',
  addHint: (left) => `${left} more place${left === 1 ? '' : 's'} or belt${left === 1 ? '' : 's'} can be added`,
  field: 'Name of a place or belt',
  none: 'There is no such place or belt',
  drop: (name) => `Take ${name} out of the comparison`,
  empty: 'Nothing is chosen yet. Add two places or belts to see them side by side.',
  question: 'One question',
  change: 'Change filters',
  all: 'All belts',
  scale: 'All small maps have one scale and one legend',
  map: (name, belts) => `Small map of ${name}, ${belts} belts`,
  sum: 'Total',
  growth: 'Median growth',
  growths: (value, n) => `${value} (${n})`,
  belts: 'Belts',
  known: (known, all) => `${known} of ${all} with a figure`,
  table: 'Item by item, scrolls sideways',
  byIndustry: 'By industry',
  largest: (name) => `${name}: the largest, and who says so`,
  nothing: 'Under this question no belt has a figure',
  lead: (name, value) => `${name}: ${value}`,
  comma: ', ',
};

export const compareWords = { zh, en };
