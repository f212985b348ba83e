import { check } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { parseTable, type Tables } from '../../seeds/read.ts';
import { SCHEMA } from '../../seeds/schema.ts';

export type Rows = Record<string, Record<string, string>[]>;

export const RULE = {
  id: 'r',
  name_zh: '规则',
  name_en: 'Rule',
  subject: 'belt',
  place: '',
  source: 's',
  conditions: [{ measure: 'output_value', comparator: '>=', value: 10, unit: '亿元' }],
};

/** A small world in which every rule is kept. */
export function world(): Rows {
  return {
    measures: [
      { code: 'output_value', kind: 'money', unit: '万元' },
      { code: 'share', kind: 'share', unit: '%' },
    ].map((row) => ({ ...row, name_zh: '量', name_en: 'Measure', addable: 'yes', scale: 'yes' })),
    scopes: [{ code: 'whole', name_zh: '全口径', name_en: 'Whole', standing: 'whole' }],
    places: [
      { code: '330000', level: 'province', parent: '' },
      { code: '330600', level: 'prefecture', parent: '330000' },
      { code: '330681', level: 'county', parent: '330600' },
      { code: '330681005', level: 'town', parent: '330681' },
    ].map((row) => ({ ...row, name: '地', short: '地', name_en: 'Place', lon: '120', lat: '30', point: 'centre' })),
    industries: [
      { code: 'apparel', level: '1', parent: '' },
      { code: 'apparel.socks', level: '2', parent: 'apparel' },
    ].map((row) => ({ ...row, name_zh: '业', name_en: 'Industry', gbt: 'C1830', gbt_name: '服饰制造' })),
    sources: [
      { id: 's', title: '文', found_at: '某处' },
      { id: 'doc', title: '文件', file: 'a.txt' },
    ],
    belts: [
      { id: 'socks', place: '330681005', within: 'city-socks' },
      { id: 'city-socks', place: '330600', within: '' },
    ].map((row) => ({
      ...row,
      name_zh: '袜业',
      name_en: 'Socks',
      industry: 'apparel.socks',
      category_zh: '袜业',
      province_zh: '浙江省',
      lon: '120',
      lat: '30',
      point: 'town',
      source: 's',
    })),
    claims: [claim('a'), claim('b', { bound: 'between', value: '3', value_high: '4' })],
    programmes: [{ id: 'p', name_zh: '计划', name_en: 'Plan', kind: 'platform', source: 's' }],
    events: [
      {
        id: 'e',
        name_zh: '节',
        name_en: 'Fair',
        start: '2020-05-18',
        end: '2020-05-19',
        belts: 'socks',
        place_zh: '某地',
        source: 's',
      },
    ],
    lists: [{ id: 'l', name_zh: '名单', name_en: 'List', issuer: '部', level: 'national', rule: 'r' }],
    recognitions: [{ belt: 'socks', list: 'l', batch_zh: '2022', source: 's' }],
    series: [
      {
        place: '330000',
        year: '2020',
        measure: 'output_value',
        value: '1',
        unit: '亿元',
        source: 's',
        confidence: 'high',
      },
    ],
  };
}

export function claim(id: string, change: Record<string, string> = {}): Record<string, string> {
  return {
    id,
    subject_kind: 'belt',
    subject: 'socks',
    measure: 'output_value',
    value: '105.60',
    unit: '亿元',
    bound: 'exact',
    period: '2020',
    scope: 'whole',
    status: 'documented',
    confidence: 'high',
    rank: 'normal',
    source: 's',
    ...change,
  };
}

export function tablesOf(rows: Rows): Tables {
  return new Map(
    Object.entries(SCHEMA).map(([name, { columns }]) => {
      const names = Object.keys(columns);
      const lines = (rows[name] ?? []).map((row) => names.map((column) => row[column] ?? '').join(','));
      return [name, parseTable(name, [names.join(','), ...lines].join('\n'))];
    }),
  );
}

export const inside = (_code: string, lon: number) => lon < 125;

/** What check says of the small world after one change; what it says of the received rows is left out. */
export function said(change: (rows: Rows) => void, rules: unknown = [RULE]): string[] {
  const rows = world();
  change(rows);
  return check(tablesOf(rows), rules, inside)
    .map(sayProblem)
    .filter((line) => !line.startsWith('seeds/left-out.csv') && !line.includes('were received'));
}

/** Sets one cell of the row with this number (0 = first) in a table of the world. */
export const set = (table: string, row: number, column: string, value: string) => (rows: Rows) => {
  const found = rows[table]?.[row];
  if (!found) throw new Error(`the world has no ${table} ${row}`);
  found[column] = value;
};
