import type { Loose } from './index.ts';

/** Texts of the swiped map: two years or two measures, cut at a divider. */
const zh = {
  title: '卷帘对比',
  kind: '比什么',
  kinds: { year: '两个年份', measure: '两个指标' },
  left: '左边',
  right: '右边',
  turn: '左右互换',
  close: '收起卷帘',
  divider: '分界线，左右移动',
  at: (share: number, left: string, right: string) => `左边 ${share}% 是${left}，右边是${right}`,
  latest: '最近年份',
  counted: (what: string, count: number) => `${what}（${count}）`,
  sides: (left: string, right: string) => `左 ${left} · 右 ${right}`,
  known: (left: number, right: number, all: number) => `${all} 个中左边 ${left} 个、右边 ${right} 个有数字`,
  scales: '两边单位不同，各按自己的大小画圆',
  noAreas: '卷帘时只比产业带圆圈，不给地区着色',
};

const en: Loose<typeof zh> = {
  title: 'Swipe between two maps',
  kind: 'Compare',
  kinds: { year: 'Two years', measure: 'Two measures' },
  left: 'Left',
  right: 'Right',
  turn: 'Swap sides',
  close: 'Put the swipe away',
  divider: 'Divider, moves left and right',
  at: (share, left, right) => `the left ${share}% is ${left}, the right is ${right}`,
  latest: 'latest years',
  counted: (what, count) => `${what} (${count})`,
  sides: (left, right) => `Left ${left} · right ${right}`,
  known: (left, right, all) => `Of ${all}, ${left} have a figure on the left, ${right} on the right`,
  scales: 'The sides have different units: each is drawn by its own largest',
  noAreas: 'A swiped map compares the circles; places are not coloured',
};

export const swipeWords = { zh, en };
