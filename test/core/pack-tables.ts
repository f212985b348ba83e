import type {
  IndustryText,
  Level,
  ListText,
  MeasureKind,
  MeasureText,
  PlaceText,
  ScopeText,
} from '../../src/core/belt/model.ts';

const PLACE_ROWS: readonly (readonly [string, Level, string, string, string])[] = [
  ['330000', 'province', '浙江省', 'Zhejiang', ''],
  ['330500', 'prefecture', '湖州市', 'Huzhou', '330000'],
  ['330502', 'county', '吴兴区', 'Wuxing', '330500'],
  ['330502101', 'town', '织里镇', 'Zhili', '330502'],
  ['330600', 'prefecture', '绍兴市', 'Shaoxing', '330000'],
  ['330603', 'county', '柯桥区', 'Keqiao', '330600'],
  ['330681', 'county', '诸暨市', 'Zhuji', '330600'],
  ['370000', 'province', '山东省', 'Shandong', ''],
  ['371700', 'prefecture', '菏泽市', 'Heze', '370000'],
  ['371721', 'county', '曹县', 'Caoxian', '371700'],
];

/** Two provinces down to a town. */
export const PLACES: readonly PlaceText[] = PLACE_ROWS.map(([code, level, zh, en, parent], row) => ({
  code,
  level,
  zh,
  en,
  short: zh.slice(0, -1),
  parent: PLACE_ROWS.findIndex(([above]) => above === parent),
  lon: 115 + row,
  lat: 30 + row,
  aliases: [],
}));

export const INDUSTRIES: readonly IndustryText[] = [
  { code: 'clothing', zh: '纺织服装', en: 'Clothing', level: 1, parent: -1, gbt: 'C17', gbtName: '纺织业' },
  { code: 'home', zh: '家居', en: 'Home', level: 1, parent: -1, gbt: 'C21', gbtName: '家具制造业' },
  { code: 'textile', zh: '纺织', en: 'Textiles', level: 2, parent: 0, gbt: 'C1713', gbtName: '棉印染精加工' },
  { code: 'hanfu', zh: '汉服', en: 'Hanfu', level: 2, parent: 0, gbt: 'C1819', gbtName: '其他机织服装制造' },
  { code: 'ceramics', zh: '陶瓷', en: 'Ceramics', level: 2, parent: 1, gbt: 'C3074', gbtName: '日用陶瓷制品制造' },
];

const MEASURE_ROWS: readonly (readonly [string, string, string, MeasureKind, string, boolean, boolean])[] = [
  ['output_value', '产值', 'Output', 'money', '万元', true, true],
  ['sales_value', '销售额', 'Sales', 'money', '万元', true, true],
  ['online_sales_value', '网络销售额', 'Online sales', 'money', '万元', true, true],
  ['export_value', '出口额', 'Exports', 'money', '万元', true, true],
  ['export_value_usd', '出口额（美元）', 'Exports in USD', 'money', '万美元', true, true],
  ['enterprises', '企业数', 'Firms', 'count', '家', true, true],
  ['employees', '从业人员', 'Employees', 'count', '人', true, true],
  ['yoy_growth', '同比增长', 'Yearly growth', 'growth', '%', false, false],
  ['market_share_national', '全国份额', 'Share of the nation', 'share', '%', false, false],
  ['units_produced', '产量', 'Units', 'quantity', '件', true, false],
  ['online_merchants', '网店数', 'Online shops', 'count', '家', true, true],
  ['taobao_villages', '淘宝村数', 'Taobao villages', 'count', '个', true, false],
  ['cr5', '前五家份额', 'Share of the top five', 'share', '%', false, false],
];

export const MEASURES: readonly MeasureText[] = MEASURE_ROWS.map(([code, zh, en, kind, unit, addable, scale]) => ({
  code,
  zh,
  en,
  kind,
  unit,
  addable,
  scale,
}));

export const SCOPES: readonly ScopeText[] = [
  { code: 'whole', zh: '全口径', en: 'Whole', standing: 'whole' },
  { code: 'large', zh: '规上', en: 'Larger firms', standing: 'near' },
  { code: 'cluster', zh: '集群', en: 'Cluster', standing: 'near' },
  { code: 'market', zh: '市场', en: 'A market', standing: 'part' },
  { code: 'gate', zh: '榜单门槛', en: 'List threshold', standing: 'part' },
];

const list = (id: string): ListText => ({ id, zh: id, en: id, issuer: '', level: '', rule: '', total: null });
export const LISTS: readonly ListText[] = [list('hundred-2023'), list('sme-2022')];
