import type { Loose } from './index.ts';

/** Texts of the bar of years and of the page with a map for each year. */
const zh = {
  title: '年份',
  latest: '最近',
  latestLong: '各自最近的年份',
  year: (year: number) => `${year} 年`,
  known: (count: number) => `${count} 个产业带有数字`,
  knownPlaces: (count: number) => `${count} 个省份有数字`,
  summed: (count: number) => `合计含 ${count} 个产业带`,
  play: '播放',
  pause: '暂停',
  next: '下一年',
  close: '收起年份',
  side: '历年对照',
  pageTitle: '历年对照',
  pageLead: '同一个问题，逐年来看。一个图例管所有小地图；没有填色的省份当年没有数字，不等于零。',
  show: (year: string, known: string) => `在地图上看${year}，${known}`,
  map: (what: string, year: string) => `${what}，${year}，按省合计`,
  none: '没有哪一年有数字：放宽一些条件再看。',
  mixed: '各产业带取现有最好的指标，合计只作参考。',
  noMap: '轮廓图还没有下载到这台设备上，下面是数字。',
  legend: '各省合计',
};

const en: Loose<typeof zh> = {
  title: 'Years',
  latest: 'Latest',
  latestLong: 'the latest year of each',
  year: (year) => `${year}`,
  known: (count) => `${count} belts with a figure`,
  knownPlaces: (count) => `${count} provinces with a figure`,
  summed: (count) => `sum of ${count} belts`,
  play: 'Play',
  pause: 'Pause',
  next: 'Next year',
  close: 'Put the years away',
  side: 'Side by side',
  pageTitle: 'Year by year',
  pageLead:
    'One question, put to each year. One legend serves all maps; a province without colour has no figure in that year, which is not zero.',
  show: (year, known) => `Show ${year} on the map, ${known}`,
  map: (what, year) => `${what}, ${year}, sums by province`,
  none: 'No year has a figure: loosen some of the filters.',
  mixed: 'Each belt has its best figure, whichever measure that is: sums are an indication only.',
  noMap: 'The outlines are not on this device yet; the figures are below.',
  legend: 'Sums by province',
};

export const timeWords = { zh, en };
