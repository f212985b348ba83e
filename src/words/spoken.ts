import type { Loose } from './index.ts';

/** What the view shows, as one sentence to be heard. */
const zh = {
  found: (where: string, n: number) => `${where}：${n} 个产业带`,
  sum: (measure: string, sum: string, known: number) => `${measure}${sum}，${known} 个有数据`,
  first: (name: string, figure: string) => `第一：${name}，${figure}`,
  more: (n: number) => `比刚才多 ${n} 个`,
  fewer: (n: number) => `比刚才少 ${n} 个`,
  same: '个数不变',
  comma: '，',
  stop: '；',
  crumbs: '地区层级',
  up: '上一级',
};

const en: Loose<typeof zh> = {
  found: (where, n) => `${where}: ${n} ${n === 1 ? 'belt' : 'belts'}`,
  sum: (measure, sum, known) => `${measure} ${sum}, ${known} with a figure`,
  first: (name, figure) => `first: ${name}, ${figure}`,
  more: (n) => `${n} more than before`,
  fewer: (n) => `${n} fewer than before`,
  same: 'as many as before',
  comma: ', ',
  stop: '; ',
  crumbs: 'Way down through the places',
  up: 'One level up',
};

export const spokenWords = { zh, en };
