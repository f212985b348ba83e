import type { Loose } from './index.ts';

/** The search: groups, recent words, what to try when nothing is found. */
const zh = {
  kinds: { belt: '产业带', place: '地区', industry: '行业', event: '活动', programme: '计划', enterprise: '企业' },
  placeholder: '产业带、地区、行业、活动、企业',
  recent: '最近查找',
  recentKept: '只保存在这台设备上',
  clear: '清除',
  near: '是不是要找',
  byWords: '没有整句的结果，按各个词找到',
  compare: (names: readonly string[]) => `并排对照：${names.join('、')}`,
  tryThese: '也可以试试：地名或产品的两个字（“大唐”“袜”）、拼音（datang）、首字母（dtwy）。',
};

const en: Loose<typeof zh> = {
  kinds: {
    belt: 'Belts',
    place: 'Places',
    industry: 'Industries',
    event: 'Events',
    programme: 'Programmes',
    enterprise: 'Enterprises',
  },
  placeholder: 'Belts, places, industries, events, enterprises',
  recent: 'Recent searches',
  recentKept: 'kept on this device only',
  clear: 'Clear',
  near: 'Did you mean',
  byWords: 'Nothing for the whole text; each word by itself',
  compare: (names) => `Side by side: ${names.join(', ')}`,
  tryThese: 'Or try: a place or product by itself (Datang, socks), pinyin (datang), initials (dtwy).',
};

export const searchWords = { zh, en };
