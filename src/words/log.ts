import type { Loose } from './index.ts';

/** Names of the fields of records, for the log of changes and for choosing between two versions. */
const zh = {
  silences: { unknown: '不知道', refused: '不愿说', inapplicable: '不适用' },
  repeats: {
    figure: '数字',
    informant: '受访人',
    firm: '龙头企业',
    photo: '照片',
    voice: '录音',
    belt: '要看的产业带',
    answer: '回答',
  },
  fields: {
    begun: '开始',
    ended: '结束',
    trip: '行程',
    place: '地点',
    belt: '产业带',
    share: '共享级别',
    trashed: '回收站',
    track: '轨迹',
    name: '名称',
    title: '名称',
    industry: '行业',
    note: '备注',
    from: '从',
    to: '到',
    belts: '要看的产业带',
    form: '表单',
  },
};

const en: Loose<typeof zh> = {
  silences: { unknown: 'Not known', refused: 'Would not say', inapplicable: 'Does not apply' },
  repeats: {
    figure: 'Figure',
    informant: 'Informant',
    firm: 'Leading firm',
    photo: 'Photo',
    voice: 'Voice note',
    belt: 'Belt to see',
    answer: 'Answer',
  },
  fields: {
    begun: 'Begun',
    ended: 'Ended',
    trip: 'Trip',
    place: 'Place',
    belt: 'Belt',
    share: 'Sharing',
    trashed: 'Trash',
    track: 'Track',
    name: 'Name',
    title: 'Name',
    industry: 'Industry',
    note: 'Note',
    from: 'From',
    to: 'To',
    belts: 'Belts to see',
    form: 'Form',
  },
};

export const logWords = { zh, en };
