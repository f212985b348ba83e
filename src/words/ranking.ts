import type { Loose } from './index.ts';

/** The whole ranking on paper. */
const zh = {
  title: '排行',
  by: (what: string) => `按${what}排`,
  head: ['名次', '产业带', '所在地', '行业', '数字', '指标和年份', '增长', '谁说的'],
  first: (most: number, all: number) => `前 ${most} 个，共 ${all} 个。`,
  noSource: '没有署名',
  reading: '正在取出每一行',
};

const en: Loose<typeof zh> = {
  title: 'Ranking',
  by: (what) => `by ${what}`,
  head: ['Rank', 'Belt', 'Place', 'Industry', 'Figure', 'Measure, year', 'Growth', 'Who says it'],
  first: (most, all) => `The first ${most} of ${all}.`,
  noSource: 'not named',
  reading: 'Fetching every line',
};

export const rankingWords = { zh, en };
