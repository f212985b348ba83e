import type { Loose } from './index.ts';

/** Passphrase, sharing, backup and exchange. */
const zh = {
  lock: {
    title: '走访记录已锁',
    lead: '输入口令打开。口令错了不会损坏任何内容。',
    phrase: '口令',
    open: '打开',
    opening: '正在打开',
    wrong: '口令不对，请再试。',
  },
};

const en: Loose<typeof zh> = {
  lock: {
    title: 'The visits are locked',
    lead: 'The passphrase opens them. A wrong one harms nothing.',
    phrase: 'Passphrase',
    open: 'Open',
    opening: 'Opening',
    wrong: 'That is not the passphrase.',
  },
};

export const keepWords = { zh, en };
