import type { Loose } from './index.ts';

/** The first three steps with the app. */
const zh = {
  label: '三步上手',
  step: (at: number, of: number) => `${at}/${of}`,
  skip: '跳过',
  next: '下一步',
  done: '知道了',
  tap: (name: string) => `点一个圆圈，看它的数字是谁说的、哪一年。例如${name}。`,
  show: (name: string) => `看${name}`,
  filter: (count: number) => `${count} 个产业带，可以按地区、行业、规模筛选，排行跟着变。`,
  open: '打开筛选',
  offline: '数据已在这台设备上：没有网络也能打开。',
  saving: '数据正在保存到这台设备；出现“可离线使用”以后，没有网络也能打开。',
};

const en: Loose<typeof zh> = {
  label: 'Three first steps',
  step: (at, of) => `${at}/${of}`,
  skip: 'Skip',
  next: 'Next',
  done: 'Got it',
  tap: (name) => `Tap a circle: who stated its figures, and for which year. For example ${name}.`,
  show: (name) => `Show ${name}`,
  filter: (count) => `${count} belts, to be filtered by place, industry and scale; the ranking follows.`,
  open: 'Open the filters',
  offline: 'The data are on this device: it opens without a network.',
  saving: 'The data are being saved on this device; once it says “Works offline”, it opens without a network.',
};

export const welcomeWords = { zh, en };
