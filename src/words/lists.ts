import type { Loose } from './index.ts';

const NO_WORDS: Readonly<Record<string, string>> = {};

/** Texts of the page about the lists. */
const zh = {
  title: '榜单',
  lead: '公布的名单、它的规则，以及同一规则用在本数据上的结果。',
  rule: '规则',
  thresholds: '门槛',
  says: '名单自述',
  byPlace: '按省、市',
  counted: (count: number, unit: string) => `${count} ${unit}`,
  known: (known: number, total: number | null) =>
    total === null ? `已知 ${known} 个成员；总数没有来源写明` : `${total} 个里已知 ${known} 个`,
  members: '已知成员',
  named: '只被点名的城市',
  unverified: '未核实',
  states: {
    met: '符合',
    unmet: '不符合',
    unknown: '无法判断',
    refused: '不适用',
  },
  cityState: (state: string) => `规则用在这个城市和类目上：${state}`,
  cityWhy: '来源只说达到门槛，没有说超过多少，所以严格地看无法判断。',
  missing: (count: number) => `还缺 ${count} 个：没有来源逐一写出成员。`,
  families: {
    'miit-sme': '工信部中小企业特色产业集群',
    nac: '国家先进制造业集群',
    national: '其他国家级名单',
    provincial: '省级名单',
  },
  batch: (named: number, total: number | null) =>
    total === null ? `本数据列出 ${named} 个；总数没有来源写明` : `本数据列出 ${named} 个，共 ${total} 个`,
  issuer: (name: string) => `发布：${name}`,
  onMap: '只在地图上看这些',
  again: '规则再算一遍',
  againLead: '把同一规则用在本数据的每一条产业带上，与公布的名单对照。',
  strict: '严格：无论缺的数字是多少，结论都成立',
  strictTally: (met: number, unmet: number, unknown: number, refused: number) =>
    `符合 ${met}，不符合 ${unmet}，无法判断 ${unknown}，不适用 ${refused}`,
  listedTally: (met: number, unmet: number, unknown: number, refused: number) =>
    `名单上的产业带：符合 ${met}，不符合 ${unmet}，无法判断 ${unknown}，不适用 ${refused}`,
  knownRates: (met: number) => `只在有增速的产业带里排：${met} 条`,
  knownWhy:
    '两者不同，是因为多数产业带没有增速：只要有一条可能更快，严格的名次就定不下来。只按已知的排，像公布的名单那样做。',
  refusedWhy: '为什么不适用',
  ownTier: (hundred: number, withFigure: number, belts: number) =>
    `另外，按本数据自己的分档，${belts} 条产业带中 ${withFigure} 条有金额，${hundred} 条达到百亿元。这是产业带的产值、销售等，不是平台成交额，与上面的榜单不是一回事。`,
  noList: '本数据没有按这条规则评出的名单。',
  cityMembers: '名单的成员是城市与类目，见上文；没有哪条产业带本身在名单上。',
  /** What sources say of the lists, by their own words; in Chinese those stand as they are. */
  said: NO_WORDS,
};

const en: Loose<typeof zh> = {
  title: 'Lists',
  lead: 'What was published, by which rule, and what the same rule finds in this data set.',
  rule: 'Rule',
  thresholds: 'Threshold',
  says: 'What the list says of itself',
  byPlace: 'By province and city',
  counted: (count) => `${count}`,
  known: (known, total) =>
    total === null ? `${known} members known; no source states how many there are` : `${known} of ${total} known`,
  members: 'Known members',
  named: 'Cities that are only named',
  unverified: 'not verified',
  states: { met: 'met', unmet: 'not met', unknown: 'cannot be told', refused: 'does not apply' },
  cityState: (state) => `The rule put to this city and category: ${state}`,
  cityWhy: 'The source says that the threshold is reached, not by how much; strictly it cannot be told.',
  missing: (count) => `${count} are missing: no source names every member.`,
  families: {
    'miit-sme': 'Specialised SME clusters of the ministry (MIIT)',
    nac: 'National advanced manufacturing clusters',
    national: 'Other national lists',
    provincial: 'Lists of provinces',
  },
  batch: (named, total) =>
    total === null ? `${named} named here; no source states how many there are` : `named here: ${named} of ${total}`,
  issuer: (name) => `Issued by ${name}`,
  onMap: 'Show only these on the map',
  again: 'The rules, put again',
  againLead: 'The same rule put to every belt of this data set, beside the published list.',
  strict: 'Strictly: whatever the missing figures are',
  strictTally: (met, unmet, unknown, refused) =>
    `met ${met}, not met ${unmet}, cannot be told ${unknown}, does not apply ${refused}`,
  listedTally: (met, unmet, unknown, refused) =>
    `Belts on the list: met ${met}, not met ${unmet}, cannot be told ${unknown}, does not apply ${refused}`,
  knownRates: (met) => `Among the belts with a rate only: ${met}`,
  knownWhy:
    'The two differ because most belts have no rate: as long as one of them may be faster, no strict rank is settled. Ranking the known ones is what a published list does.',
  refusedWhy: 'Why it does not apply',
  ownTier: (hundred, withFigure, belts) =>
    `By this data set’s own tiers, ${withFigure} of ${belts} belts have an amount and ${hundred} of them reach CNY 10 billion. These are output, sales and the like of belts, not platform turnover: another thing than the list above.`,
  noList: 'This data set has no list made by this rule.',
  cityMembers: 'The members of the list are cities with categories, see above; no belt is on it as such.',
  said: {
    '地级及以上城市×一级类目，淘宝+天猫+1688年成交额之和>100亿元':
      'Prefecture-level city × first-level category; yearly turnover on Taobao, Tmall and 1688 together above CNY 10 billion',
    产业带总数: 'Belts in all',
    首批: 'first batch',
    城市数: 'Cities',
    类目数: 'Categories',
    三线及内陆城市合计: 'Third-tier and inland cities together',
    '含义乌文化办公、收纳整理、运动户外；永康运动户外':
      'with stationery, storage and sports of Yiwu, and sports of Yongkang',
    最北方的百亿产业带: 'the northernmost of the list',
    是否单列待核: 'whether it is listed on its own is not verified',
    箱包: 'luggage',
    住宅家具: 'home furniture',
    文化办公: 'stationery and office',
    收纳整理: 'storage',
    运动户外: 'sports and outdoor',
    '金华、广州、杭州、佛山、嘉兴、保定': 'Jinhua, Guangzhou, Hangzhou, Foshan, Jiaxing, Baoding',
    '21城中被点名者': 'of the 21 cities',
    '年成交>10亿元且同比增速前30': 'Yearly turnover above CNY 1 billion and growth among the first 30',
    '点名郑州、北海、邢台、吉安': 'named: Zhengzhou, Beihai, Xingtai, Ji’an',
    '淘天2023年的成长规则套用到产业带：原规则以城市和类目计，且文中写“超过10亿元”':
      'Taotian’s growth rule of 2023 put to belts: the original speaks of cities and categories, and says “over 1 billion”',
    '单位是地级及以上城市与一级类目的组合，不能用来说一个县或镇':
      'The unit is a prefecture-level city with a first-level category; it says nothing of a county or a town',
    '机器翻译稿；先过门槛再排名': 'Machine translation; the threshold comes before the rank',
    '县域；一个细分领域一个集群；经转载文本读得，第1至3项部分已知，其余未核实':
      'Within a county, one cluster a niche; read in a re-print: items 1 to 3 known in part, the rest not verified',
  },
};

export const listWords = { zh, en };
