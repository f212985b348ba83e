import type { Loose } from './index.ts';

/** Buttons of the map that open a panel, and those beside the filters: they come with the first screen. */
const zh = {
  here: '附近',
  area: '圈选与测量',
  links: '联动',
  undo: '撤销',
  redo: '重做',
  time: '时间',
  swipe: '卷帘',
  compare: '对照',
  board: '分析',
  views: '我的视图',
  deck: '加入演示',
  paper: '排名打印版',
};

const en: Loose<typeof zh> = {
  here: 'Nearby',
  area: 'Area and distance',
  links: 'Linkages',
  undo: 'Undo',
  redo: 'Redo',
  time: 'Time',
  swipe: 'Swipe',
  compare: 'Compare',
  board: 'Analyse',
  views: 'My views',
  deck: 'Add to deck',
  paper: 'Ranking to print',
};

export const toolWords = { zh, en };
