import type { Loose } from './index.ts';

/** Buttons beside the filters: they come with the first screen. */
const zh = {
  undo: '撤销',
  redo: '重做',
  time: '时间',
  board: '分析',
  views: '我的视图',
};

const en: Loose<typeof zh> = {
  undo: 'Undo',
  redo: 'Redo',
  time: 'Time',
  board: 'Analyse',
  views: 'My views',
};

export const toolWords = { zh, en };
