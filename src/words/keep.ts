import type { Loose } from './index.ts';

/** Passphrase and sharing. */
const zh = {
  lock: {
    title: '走访记录已锁',
    lead: '输入口令打开。口令错了不会损坏任何内容。',
    phrase: '口令',
    open: '打开',
    opening: '正在打开',
    wrong: '口令不对，请再试。',
  },
  privacy: {
    phrase: '口令',
    lead: '设了口令，走访记录、照片和录音在这台设备上都加密保存。地图和公开数据不受影响。',
    off: '没有设口令',
    on: '已加密',
    turning: '正在转换，可以继续使用；中途关掉，下次打开会接着做。',
    forgotten:
      '口令只有您知道。忘了口令，这台设备上的走访记录谁也打不开，包括我们。请先导出一份备份，把口令另写一处。导出的备份不加密。',
    understood: '我知道了，已另外记下口令',
    first: '口令',
    second: '再写一遍',
    current: '现在的口令',
    next: '新口令',
    short: (n: number) => `至少 ${n} 个字`,
    differ: '两次写的不一样',
    protect: '设口令并加密',
    protected: '已加密。',
    change: '换口令',
    changed: '口令已换。',
    unprotect: '去掉口令',
    unprotected: '已去掉口令。',
    after: '离开多久后上锁',
    minutes: (n: number) => (n === 0 ? '不自动锁' : `${n} 分钟`),
    lockNow: '现在上锁',
    working: '正在加密或解密，请稍等',
    share: '可给谁看',
    levels: {
      internal: ['内部', '全部内容，只给同组的人。'],
      reported: ['上报', '隐去受访人姓名、联系方式和录音。'],
      public: ['公开', '再隐去确切地点、企业名称和原话，地点只到县。'],
    },
    shareWhere: '每次走访在“本次走访”里各自选；导出时选给谁，只带走合适的。',
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
  privacy: {
    phrase: 'Passphrase',
    lead: 'With a passphrase visits, photos and voices are encrypted on this device. The map and the public data stay as they are.',
    off: 'No passphrase',
    on: 'Encrypted',
    turning: 'Being converted; you can go on. If it is closed on the way, it goes on at the next start.',
    forgotten:
      'Only you know the passphrase. If it is forgotten nobody can open the visits on this device, not even we. Export a backup first and write the passphrase down elsewhere. Exported backups are not encrypted.',
    understood: 'I know, and have written it down elsewhere',
    first: 'Passphrase',
    second: 'Once more',
    current: 'Present passphrase',
    next: 'New passphrase',
    short: (n) => `At least ${n} characters`,
    differ: 'The two are not the same',
    protect: 'Set it and encrypt',
    protected: 'Encrypted.',
    change: 'Change it',
    changed: 'The passphrase has changed.',
    unprotect: 'Remove it',
    unprotected: 'The passphrase is gone.',
    after: 'Lock after being away for',
    minutes: (n) => (n === 0 ? 'Never' : `${n} min`),
    lockNow: 'Lock now',
    working: 'Encrypting or decrypting, one moment',
    share: 'Who may see it',
    levels: {
      internal: ['Internal', 'Everything, for the team alone.'],
      reported: ['Reported', 'Without names and contacts of informants, and without voices.'],
      public: ['Public', 'Also without exact sites, names of firms and quotations; places only to the county.'],
    },
    shareWhere: 'Each visit says it for itself; an export takes along only what fits whom it is for.',
  },
};

export const keepWords = { zh, en };
