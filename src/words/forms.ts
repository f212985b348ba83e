import type { Loose } from './index.ts';

/** Forms that a person loads, replies to them, and the report of a visit. */
const zh = {
  title: '表单',
  lead: '带上单位自己的调研表（XLSForm，Kobo、ODK 用的 Excel 表），在这里离线填写。',
  load: '打开 XLSForm（.xlsx）',
  loading: '正在读取',
  loaded: (name: string, blocks: number, questions: number) =>
    `已打开 ${name}：${blocks} 个部分，${questions} 个问题。`,
  failed: (file: string) => `${file} 不是能读的 Excel 文件。`,
  problems: (n: number) => `有 ${n} 处要改，改好再打开：`,
  problem: (sheet: string, row: number, column: string, why: string) =>
    `${sheet} 表${row > 0 ? ` 第 ${row} 行` : ''}${column ? ` ${column} 列` : ''}：${why}`,
  aside: '下面这些在这里不起作用，不影响填写：',
  none: '还没有打开过表单。',
  fill: '填一份',
  replies: (n: number) => `已填 ${n} 份`,
  remove: '移入回收站',
  lacking: (n: number) => `还有 ${n} 项必填`,
  report: {
    title: '走访报告',
    print: '打印或存成 PDF',
    place: '地点',
    figures: '数字',
    head: ['指标', '数字', '期间', '来源'],
    photos: '照片',
    voices: '录音',
    unreviewed: '内部记录，含受访人信息时请勿外传。',
  },
};

const en: Loose<typeof zh> = {
  title: 'Forms',
  lead: 'Bring your own survey (an XLSForm, the Excel table of Kobo and ODK) and fill it in here without a network.',
  load: 'Open an XLSForm (.xlsx)',
  loading: 'Reading',
  loaded: (name, blocks, questions) => `${name} is here: ${blocks} parts, ${questions} questions.`,
  failed: (file) => `${file} is no Excel file that can be read.`,
  problems: (n) => `${n} things have to be mended first:`,
  problem: (sheet, row, column, why) =>
    `Sheet ${sheet}${row > 0 ? `, row ${row}` : ''}${column ? `, column ${column}` : ''}: ${why}`,
  aside: 'These have no effect here; the form can be filled in all the same:',
  none: 'No form has been opened yet.',
  fill: 'Fill one in',
  replies: (n) => `${n} filled in`,
  remove: 'Move to trash',
  lacking: (n) => `${n} required answers missing`,
  report: {
    title: 'Report of a visit',
    print: 'Print or save as PDF',
    place: 'Place',
    figures: 'Figures',
    head: ['Measure', 'Figure', 'Period', 'Source'],
    photos: 'Photos',
    voices: 'Voice notes',
    unreviewed: 'Internal record: do not hand on what names informants.',
  },
};

export const formWords = { zh, en };
