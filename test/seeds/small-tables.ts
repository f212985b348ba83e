import type {
  BeltRow,
  ClaimRow,
  EventRow,
  IndustryRow,
  MeasureRow,
  PlaceRow,
  ProgrammeRow,
  ScopeRow,
  SourceRow,
  Tables,
} from '../../seeds/rows.ts';

const place = (code: string, level: string, name: string, parent: string): PlaceRow => ({
  code,
  level,
  name,
  short: name.slice(0, -1),
  name_en: `P${code}`,
  parent,
  lon: '120.5',
  lat: '30.25',
  point: 'centre',
  aliases: code === '330681' ? '暨阳|诸暨县' : '',
  note: '',
});

export const belt = (id: string, at: string, change: Partial<BeltRow> = {}): BeltRow => ({
  id,
  name_zh: `${id}带`,
  name_en: `Belt ${id}`,
  industry: 'apparel.socks',
  category_zh: '袜业',
  place: at,
  lon: '120.31',
  lat: '29.87',
  point: 'approximate',
  within: '',
  source: 's2',
  note: '',
  ...change,
});

export const claim = (subject: string, change: Partial<ClaimRow> = {}): ClaimRow => ({
  id: `${subject}.x`,
  subject_kind: 'belt',
  subject,
  subject_zh: '',
  measure: 'output_value',
  value: '10.5',
  value_high: '',
  unit: '亿元',
  bound: 'exact',
  period: '2023',
  inferred: '',
  scope: 'whole',
  scope_zh: '',
  status: 'documented',
  confidence: 'high',
  rank: 'normal',
  source: 's1',
  file: '',
  line: '',
  origin: '',
  note: '',
  ...change,
});

const measure = (code: string, kind: string, unit: string): MeasureRow => ({
  code,
  name_zh: `量${code}`,
  name_en: code,
  kind,
  unit,
  addable: kind === 'money' ? 'yes' : 'no',
  scale: 'yes',
});
const scope = (code: string, standing: string): ScopeRow => ({ code, name_zh: code, name_en: code, standing });
const industry = (code: string, level: string, parent: string): IndustryRow => {
  return { code, level, parent, name_zh: `业${code}`, name_en: code, gbt: 'C1830', gbt_name: '服饰制造' };
};
const source = (id: string): SourceRow => {
  return { id, title: `文${id}`, publisher: '报', date: '2024-01-01', url: '', found_at: '某处', file: '' };
};

const event = (id: string, change: Partial<EventRow>): EventRow => ({
  id,
  name_zh: `节${id}`,
  name_en: id,
  start: '2020-05-18',
  end: '',
  belts: '',
  place_zh: '某地',
  place: '',
  organiser: '',
  platform: '',
  programme: '',
  source: 's2',
  note: '',
  origin: '',
  ...change,
});
const programme = (id: string, change: Partial<ProgrammeRow>): ProgrammeRow => ({
  id,
  name_zh: `计划${id}`,
  name_en: id,
  owner: '',
  kind: 'platform',
  start: '',
  end: '',
  source: 's1',
  note: '',
  unverified: '',
  ...change,
});

/** Two belts in 浙江 and one in 山东; 嵊州 with its town, and 济南's 历下, have none. */
export const SMALL: Tables = {
  measures: [measure('output_value', 'money', '万元'), measure('yoy_growth', 'growth', '%')],
  scopes: [scope('whole', 'whole'), scope('market', 'part')],
  places: [
    place('370000', 'province', '山东省', ''),
    place('330000', 'province', '浙江省', ''),
    place('330600', 'prefecture', '绍兴市', '330000'),
    place('330681', 'county', '诸暨市', '330600'),
    place('330681005', 'town', '大唐镇', '330681'),
    place('330683', 'county', '嵊州市', '330600'),
    place('330683100', 'town', '甘霖镇', '330683'),
    place('370100', 'prefecture', '济南市', '370000'),
    place('370102', 'county', '历下区', '370100'),
  ],
  industries: [industry('apparel.socks', '2', 'apparel'), industry('apparel', '1', ''), industry('home', '1', '')],
  sources: [source('s1'), source('s2')],
  belts: [
    belt('aa', '370100', { point: 'hand', lon: '117.02', lat: '36.66' }),
    belt('b', '330681005', { within: 'a', point: 'town' }),
    belt('a', '330600'),
  ],
  claims: [
    claim('', { subject_kind: 'market', subject_zh: '轻纺城', value: '3', scope_zh: '成交' }),
    claim('b', { bound: 'between', value: '3', value_high: '4', note: '估', line: '7', inferred: 'yes' }),
    claim('a', { period: '2022', value: '105.60' }),
    claim('a', { value: '2', unit: '箱', rank: 'deprecated', source: 's2' }),
    claim('a', { measure: 'yoy_growth', value: '8.64', unit: '%', bound: 'about', confidence: 'low' }),
  ],
  lists: [
    { id: 'l', name_zh: '名单', name_en: 'List', issuer: '部', level: 'national', rule: 'r', total: '', note: '' },
  ],
  recognitions: [
    { belt: 'aa', list: 'l', batch_zh: '第二批', source: 's1', origin: '' },
    { belt: 'a', list: 'l', batch_zh: '第一批', source: 's2', origin: '' },
  ],
  series: [
    {
      place: '330000',
      year: '2023',
      measure: 'output_value',
      value: '9.5',
      unit: '亿元',
      source: 's2',
      confidence: 'high',
      origin: '',
    },
  ],
  events: [event('fair', { belts: 'b|aa', place: '330681005', programme: 'plan' }), event('sale', { note: '机译' })],
  programmes: [programme('drive', { start: '2021', unverified: 'yes' }), programme('plan', { owner: '厅' })],
  chain: [
    { supplier: 'home', user: 'apparel.socks', role: 'packaging', why_zh: '袜盒', why_en: 'Boxes', citation: 'own' },
    { supplier: 'apparel.socks', user: 'home', role: 'product', why_zh: '袜', why_en: 'Socks', citation: 's2' },
  ],
  contradictions: [{ zh: '两说', en: 'Two accounts', sources: 's2|s1' }],
};
