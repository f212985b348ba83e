import type { Loose } from './index.ts';

/** What another version of the data would change, and how old the data may get. */
const zh = {
  waiting: '正在比较两版数据',
  gone: '这一版数据读不出来，仍在使用现在的数据。联网后点“关于数据”里的“检查更新”，会自动补齐。',
  update: {
    title: '新数据改了什么',
    lead: '新数据已在设备上。您同意之前，一直使用现在的数据。',
    agree: '使用新数据',
    refused: '没有换成：新数据不完整，仍在使用现在的数据。联网后会自动补齐。',
  },
  rollback: {
    title: '换回上一版会改什么',
    lead: '下面是换回之后会有的变化。现在这一版仍保留，随时可以再换回来。',
    agree: '换回上一版',
    refused: '没有换成：上一版已不在设备上，仍在使用现在的数据。',
  },
  later: '以后再说',
  from: '现在',
  to: '换成',
  sameDay: (version: string) => `版本 ${version}`,
  count: { added: '新增', corrected: '更正', withdrawn: '撤下' },
  tables: {
    claims: '数字',
    belts: '产业带',
    sources: '来源',
    recognitions: '名录入选',
    series: '省级统计',
    events: '活动',
  },
  renamed: '改名',
  nothing: '两版的数字、产业带和来源都一样。',
  parts: (what: string) => `同时更新：${what}`,
  partOf: (part: string) =>
    part.startsWith('shape-') || part === 'inset'
      ? '地图轮廓'
      : ({ evidence: '报告、榜单与企业', gazetteer: '地名', names: '拼音' }[part] ?? part),
  claims: '改动的数字',
  belts: '改动的产业带',
  sources: '改动的来源',
  unlisted: (n: number) => `另有 ${n} 条没有列出`,
  nationwide: '全国与其他',
  unchangedFigure: '数字没变',
  corrected: { figure: '数字', scope: '口径说明', doubt: '可信程度', line: '行号', note: '备注' },
  changedWhat: (what: string) => `改了${what}`,
  stale: (date: string, months: number) =>
    `数据是 ${date} 的，已过去 ${months} 个月，其中的数字可能已有更新的。请检查更新；没有新数据时，引用前请核对来源。`,
  staleOffline: (date: string, months: number) =>
    `数据是 ${date} 的，已过去 ${months} 个月，其中的数字可能已有更新的。现在没有网络，联网后会自动查找新数据；引用前请核对来源。`,
  check: '检查更新',
  newest: '服务器上也没有更新的数据。',
};

const en: Loose<typeof zh> = {
  waiting: 'Comparing the two versions',
  gone: 'This version cannot be read; the present data stays in use. When online, look for updates under “About the data”: it is made whole by itself.',
  update: {
    title: 'What the new data changes',
    lead: 'The new data is on the device. Until you agree, the present data stays in use.',
    agree: 'Use the new data',
    refused: 'Not done: the new data is not whole, the present data stays in use. It is made whole when online.',
  },
  rollback: {
    title: 'What going back changes',
    lead: 'These are the changes after going back. The present version is kept, and you can return to it.',
    agree: 'Go back',
    refused: 'Not done: the version before is no longer on the device, the present data stays in use.',
  },
  later: 'Not now',
  from: 'Now',
  to: 'Then',
  sameDay: (version) => `version ${version}`,
  count: { added: 'added', corrected: 'corrected', withdrawn: 'withdrawn' },
  tables: {
    claims: 'Figures',
    belts: 'Belts',
    sources: 'Sources',
    recognitions: 'Recognitions',
    series: 'Provincial series',
    events: 'Events',
  },
  renamed: 'renamed',
  nothing: 'Figures, belts and sources are the same in both versions.',
  parts: (what) => `Also updated: ${what}`,
  partOf: (part) =>
    part.startsWith('shape-') || part === 'inset'
      ? 'outlines of the map'
      : ({ evidence: 'report, lists and enterprises', gazetteer: 'place names', names: 'pinyin' }[part] ?? part),
  claims: 'Changed figures',
  belts: 'Changed belts',
  sources: 'Changed sources',
  unlisted: (n) => `${n} more are not listed`,
  nationwide: 'Nation and others',
  unchangedFigure: 'same figure',
  corrected: { figure: 'figure', scope: 'scope', doubt: 'confidence', line: 'line', note: 'note' },
  changedWhat: (what) => `changed: ${what}`,
  stale: (date, months) =>
    `The data is of ${date}, ${months} months ago; newer figures may exist. Look for updates; where there are none, check the source before you quote.`,
  staleOffline: (date, months) =>
    `The data is of ${date}, ${months} months ago; newer figures may exist. There is no network now; it looks for new data when online. Check the source before you quote.`,
  check: 'Look for updates',
  newest: 'The server has nothing newer either.',
};

export const updateWords = { zh, en };
