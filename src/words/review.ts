import type { Loose } from './index.ts';

/** What a map says of its review, beside the line 示意图 of words/zh.ts and en.ts. */
const zh = {
  number: (number: string) => `审图号：${number}`,
  /** What on it was not reviewed. */
  below: '省级以下界线为示意',
  sea: '十段线、岛屿为示意',
  broken: '本单位的边界文件已损坏，现用带图自带的轮廓。请在“导出”里重新打开。',
  lost: '本单位的边界文件已不在这台设备上，现用带图自带的轮廓。请在“导出”里重新打开。',
};

const en: Loose<typeof zh> = {
  number: (number: string) => `审图号：${number}`,
  below: 'borders below provinces not reviewed',
  sea: 'dashes and isles not reviewed',
  broken: "Your unit's boundaries are damaged: ours are drawn. Open the file again under Export.",
  lost: "Your unit's boundaries are no longer on this device: ours are drawn. Open the file again under Export.",
};

export const reviewWords = { zh, en };
