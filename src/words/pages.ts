import type { Loose } from './index.ts';

/** What stands around every page, and the list of topics. */
const zh = {
  back: '返回',
  copyLink: '复制链接',
  copied: '链接已复制',
  copyFailed: '浏览器不允许复制，请从地址栏复制。',
  print: '打印',
  waiting: '正在整理',
  failed: '这一页打不开',
  topics: {
    title: '专题',
    lead: '报告、榜单、节庆，都能在这里找回来：每个数字带着来源，没有公布的就说没有公布。',
    report: ['2021 数字化产业带报告', '十大核心产地、品牌模式、集中度分段，逐条可查'],
    lists: ['榜单', '百亿与成长产业带、工信部和国家级集群：规则、已知成员、还缺多少'],
    events: ['节庆与计划', '平台计划、直播节、镇上的节：日历、地图、成效，以及本可合办的'],
    goods: ['按图找货', '从一个产品找到产地，从一个地方看到产品'],
    origin: ['产地下钻', '从全国到省、市、县、镇、产业带，直到企业'],
    compare: ['并排对照', '地区或产业带并排看：小地图同一比例尺，数字同一口径，各带出处'],
    years: ['历年对照', '每年一张小地图，共用一个图例：哪里有数字，有多大'],
  },
  decks: ['演示文稿', '把看到的排成一份：地图、档案、图表、照片，数字跟着数据走，或冻结在当天'],
  counts: {
    report: (markets: number) => `${markets} 个市场有集中度`,
    lists: (lists: number, members: number) => `${lists} 份名单，${members} 次入选`,
    events: (events: number, programmes: number) => `${events} 场活动，${programmes} 个计划`,
    goods: (industries: number) => `${industries} 个行业`,
    compare: (most: number) => `最多 ${most} 个`,
    years: (years: number) => `${years} 个年份`,
    origin: (belts: number, enterprises: number) => `${belts} 个产业带，${enterprises} 家企业`,
  },
};

const en: Loose<typeof zh> = {
  back: 'Back',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser does not allow copying; copy it from the address bar.',
  print: 'Print',
  waiting: 'Getting it ready',
  failed: 'This page cannot be opened',
  topics: {
    title: 'Topics',
    lead: 'The report, the lists and the festivals, live: every figure with its source, and what was never published is said to be so.',
    report: ['Digital belts report, 2021', 'Ten core provinces, brand modes, concentration bands, item by item'],
    lists: ['Lists', 'CNY 10 bn and growth belts, MIIT and national clusters: rule, known members, what is missing'],
    events: [
      'Events and programmes',
      'Platform programmes, live festivals, town fairs: calendar, map, effect, chances missed',
    ],
    goods: ['Buy by geography', 'From a product to its places, from a place to its products'],
    origin: ['Down to the workshop', 'Nation, province, city, county, town, belt, enterprise'],
    compare: [
      'Side by side',
      'Places or belts beside each other: maps of one scale, figures of one kind, each with its source',
    ],
    years: ['Year by year', 'A small map for each year under one legend: where there is a figure, and how large'],
  },
  decks: [
    'Decks',
    'What you found, in order: map, dossiers, charts, photos; figures that follow the data, or are frozen',
  ],
  counts: {
    report: (markets) => `${markets} markets with a concentration`,
    lists: (lists, members) => `${lists} lists, ${members} recognitions`,
    events: (events, programmes) => `${events} events, ${programmes} programmes`,
    goods: (industries) => `${industries} industries`,
    compare: (most) => `up to ${most}`,
    years: (years) => `${years} years`,
    origin: (belts, enterprises) => `${belts} belts, ${enterprises} enterprises`,
  },
};

export const pageWords = { zh, en };
