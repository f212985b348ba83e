import type { Loose } from './index.ts';

/** What stands around every chart. */
const zh = {
  view: '看图或看表',
  chart: '图',
  table: '表',
  unit: (unit: string) => `单位：${unit}`,
  source: (source: string) => `来源：${source}`,
  noFigure: '暂无数据',
  period: '时间',
  series: '口径',
  figure: '数字',
  name: '名称',
  note: '说明',
  /** How bounds are drawn; only those that occur are told. */
  bounds: { up: '箭头向上：至少这么多', down: '箭头向下：至多这么多', soft: '空心：约数', range: '竖条：一个范围' },
  gaps: '没有数据的年份不连线',
};

const en: Loose<typeof zh> = {
  view: 'Chart or table',
  chart: 'Chart',
  table: 'Table',
  unit: (unit) => `Unit: ${unit}`,
  source: (source) => `Source: ${source}`,
  noFigure: 'no figure',
  period: 'Period',
  series: 'Basis',
  figure: 'Figure',
  name: 'Name',
  note: 'Note',
  bounds: {
    up: 'arrow up: at least so much',
    down: 'arrow down: at most so much',
    soft: 'hollow: about',
    range: 'upright bar: a range',
  },
  gaps: 'years without a figure are not joined',
};

export type ChartWords = typeof zh;
export const chartWords = { zh, en };
