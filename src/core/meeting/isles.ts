import type { Words } from '../belt/model.ts';

/** A name of the sea that every map of China must show. */
export interface Isle extends Words {
  /** WGS-84 degrees of the label. */
  readonly lon: number;
  readonly lat: number;
  /** Lowest zoom at which the name has room; the first is the name of all the South China Sea islands. */
  readonly zoom: number;
  /** Where the name stands; east of 钓鱼岛, because Taiwan's own name is in the south-west of it. */
  readonly side: 'below' | 'east';
}

/** Names required by 公开地图内容表示规范 (2023): 南海诸岛 and its groups, 钓鱼岛 and 赤尾屿. English: Hanyu Pinyin, as in Chinese publications. */
export const ISLES: readonly Isle[] = [
  { zh: '南海诸岛', en: 'Nanhai Zhudao', lon: 114.6, lat: 12.6, zoom: 0, side: 'below' },
  { zh: '东沙群岛', en: 'Dongsha Qundao', lon: 116.8, lat: 20.7, zoom: 3.6, side: 'below' },
  { zh: '西沙群岛', en: 'Xisha Qundao', lon: 112.0, lat: 16.6, zoom: 3.6, side: 'below' },
  { zh: '中沙群岛', en: 'Zhongsha Qundao', lon: 114.4, lat: 15.7, zoom: 3.6, side: 'below' },
  { zh: '南沙群岛', en: 'Nansha Qundao', lon: 114.0, lat: 9.3, zoom: 3.6, side: 'below' },
  { zh: '黄岩岛', en: 'Huangyan Dao', lon: 117.8, lat: 15.15, zoom: 3.6, side: 'below' },
  { zh: '曾母暗沙', en: 'Zengmu Ansha', lon: 112.25, lat: 3.97, zoom: 3.6, side: 'below' },
  { zh: '钓鱼岛', en: 'Diaoyu Dao', lon: 123.47, lat: 25.74, zoom: 0, side: 'east' },
  { zh: '赤尾屿', en: 'Chiwei Yu', lon: 124.56, lat: 25.92, zoom: 4.6, side: 'east' },
];
