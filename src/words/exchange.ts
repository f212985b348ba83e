import type { Loose } from './index.ts';

/** What is wrong with a backup, in a sentence each: what it is, and what it costs. */
const zh = {
  whole: '备份完好，每条记录和每个文件都核对过。',
  readable: (edits: number, files: number) => `还能读出 ${edits} 条修改、${files} 个文件，都核对过。`,
  nothing: '没有能读出的内容。设备上的数据没有动过。',
  foreign: (file: string) => `${file} 不是带图的备份文件。`,
  newer: (file: string) => `${file} 是更新版本的带图写的，先更新再打开。`,
  cut: (file: string) => `${file} 不完整，后面一截没有传到。请对方重新发送。`,
  missing: (part: number, parts: number) => `一共 ${parts} 个文件，还缺第 ${part} 个。`,
  record: (file: string, what: string) => `${file} 里“${what}”的内容损坏，没有读入；其他记录不受影响。`,
  photo: (file: string) => `${file} 里有一张照片损坏，没有读入；文字不受影响。`,
  voice: (file: string) => `${file} 里有一段录音损坏，没有读入；文字不受影响。`,
  other: (file: string) => `${file} 里有一个附件损坏，没有读入；文字不受影响。`,
  table: (file: string, name: string) => `${file} 里给 Excel 用的表 ${name} 损坏；带图自己的数据不受影响。`,
  contents: (file: string) => `${file} 的目录损坏，不知道缺了什么；能核对的都读出来了。`,
  touched: (file: string) => `${file} 被别的程序改动过，但里面的内容逐项核对都完好。`,
  mixed: (exports: number) => `选的文件来自 ${exports} 次不同的导出，会一起读入。`,
};

const en: Loose<typeof zh> = {
  whole: 'The backup is sound: every record and file was checked.',
  readable: (edits, files) => `${edits} changes and ${files} files can still be read; each was checked.`,
  nothing: 'Nothing can be read from it. What is on the device is untouched.',
  foreign: (file) => `${file} is not a backup made by Daitu.`,
  newer: (file) => `${file} was made by a newer version of Daitu: update first.`,
  cut: (file) => `${file} is incomplete: its end did not arrive. Ask for it again.`,
  missing: (part, parts) => `File ${part} of ${parts} is missing.`,
  record: (file, what) => `“${what}” in ${file} is damaged and was left out; other records are not affected.`,
  photo: (file) => `A photo in ${file} is damaged and was left out; the text is not affected.`,
  voice: (file) => `A voice note in ${file} is damaged and was left out; the text is not affected.`,
  other: (file) => `An attachment in ${file} is damaged and was left out; the text is not affected.`,
  table: (file, name) => `The table ${name} for Excel in ${file} is damaged; Daitu's own data is not affected.`,
  contents: (file) =>
    `The list of contents of ${file} is damaged, so what is missing is unknown; all that could be checked was read.`,
  touched: (file) => `${file} was altered by another program, yet everything in it was checked and is sound.`,
  mixed: (exports) => `The files come from ${exports} different exports and are read together.`,
};

export const exchangeWords = { zh, en };
