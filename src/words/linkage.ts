import type { Loose } from './index.ts';

/** Neighbours of one trade, clashes, supplier and customer. */
const zh = {
  title: '联动',
  lead: '同一行业、彼此相邻的产业带。按两地合计的规模排列，两个数字都有的在前。',
  pairs: (shown: number, total: number) => (shown === total ? `${total} 对` : `${total} 对，列出前 ${shown} 对`),
  none: '在当前筛选下，没有同行业的近邻。放宽筛选再看。',
  reach: '近邻：相距 30 公里以内，或同行业而两县接壤。',
  fly: (a: string, b: string) => `在地图上看${a}和${b}`,
  clashes: '撞期的活动',
  noClashes: '没有查到近邻之间撞期的活动。只查得到有日期的活动。',
  complements: (name: string) => `${name}的上下游`,
  noComplements: '100 公里内没有查到上下游的产业带。',
  choose: '选中一个产业带，这里会列出它 100 公里内的上下游。',
  waiting: '正在查找',
};

const en: Loose<typeof zh> = {
  title: 'Linkages',
  lead: 'Belts of one trade that are neighbours, by joint scale; pairs with both figures first.',
  pairs: (shown, total) =>
    shown === total ? `${total} ${total === 1 ? 'pair' : 'pairs'}` : `${total} pairs, the first ${shown} listed`,
  none: 'No neighbours of one trade under these filters. Loosen them.',
  reach: 'Neighbours: within 30 km, or of one trade in counties that touch.',
  fly: (a, b) => `Show ${a} and ${b} on the map`,
  clashes: 'Events that clash',
  noClashes: 'No clash between neighbours is known. Only dated events can be compared.',
  complements: (name) => `Suppliers and customers of ${name}`,
  noComplements: 'No supplier or customer is known within 100 km.',
  choose: 'Select a belt to list its suppliers and customers within 100 km.',
  waiting: 'Looking',
};

export const linkageWords = { zh, en };
