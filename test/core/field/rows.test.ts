import { describe, expect, it } from 'vitest';
import { featuresOf, tablesOf, type Names, type Table } from '../../../src/core/field/rows.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { MEASURES } from '../pack-tables.ts';
import { entry, recordWith, site } from './edits.ts';

const NAMES: Names = {
  form: VISIT_FORM,
  language: 'zh',
  measures: MEASURES,
  beltName: (id) => (id === 'caoxian' ? { zh: '曹县汉服', en: 'Caoxian hanfu' } : null),
};
const visit = recordWith(
  {
    'begun': '2026-11-22T09:00:00+08:00',
    'belt': 'caoxian',
    'investigators': ['李雷', '韩梅'],
    'purpose': 'review',
    'share': 'internal',
    'consent': { interview: true, recording: false, quoting: false },
    'place': site(),
    'informant/1': { role: 'small', name: '张三', accompanied: true },
    'figure/1': entry({ text: '约3-4亿', informant: '1' }),
    'figure/2': entry({ measure: 'own:税收', text: '300万' }),
    'figure/3': entry({ measure: 'enterprises', text: '', silence: 'refused', unit: '家' }),
    'figure/4': entry({ text: '很多' }),
    'answer/chain.present': { chosen: ['material', 'design'] },
    'answer/chain.distance': { text: '30' },
    'answer/chain.together': { silence: 'unknown' },
    'answer/online.platforms': { of: { douyin: '60', jd: '20%' } },
    'photo/1': { sha256: 'ab', caption: '车间', taken: '2026-11-22T09:10:00+08:00', bytes: 400_000, fix: null },
    'track': { begun: '', points: [[115.5, 34.8, 0, 5], [115.6, 34.9, 60, 5]] },
  },
  'visit-1',
); // prettier-ignore
const tables = (names = NAMES) => tablesOf([recordWith({ trashed: true, belt: 'x' }, 'visit-0'), visit], names);

function cells({ columns, rows }: Table, row = 0) {
  return Object.fromEntries(columns.map(({ key }, at) => [key, rows[row]?.[at] ?? null]));
}

describe('tables of visits', () => {
  it('are visits, claims, one for each repeat, and photos, without the trash', () => {
    expect(tables().map(({ name, rows }) => `${name} ${rows.length}`)).toEqual(['visits 1', 'claims 4', 'informant 1', 'firm 0', 'photos 1']); // prettier-ignore
    for (const { columns, rows } of tables()) {
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
  it('say a visit in words', () => {
    expect(cells(tables()[0] ?? never())).toMatchObject({
      'title': '曹县汉服 · 丁楼村',
      'belt_name': '曹县汉服',
      'investigators': '李雷、韩梅',
      'purpose': '复核',
      'consent_recording': 0,
      'lon': 115.54,
      'accuracy_m': 8,
      'figures': 4,
      'chain.present': '原料、设计',
      'chain.distance': '30 公里',
      'chain.together': '不知道',
      'online.platforms': '抖音 60%、京东 20%',
      'seen.odd': '',
    }); // prettier-ignore
    expect(cells(tables({ ...NAMES, language: 'en' })[0] ?? never())).toMatchObject({ 'chain.present': 'Raw material, Design', 'purpose': 'Check of earlier figures' }); // prettier-ignore
  });
  it('say a figure as it was said, as it was read, and in the base unit', () => {
    const [, claims = never()] = tables();
    expect(cells(claims)).toMatchObject({ said: '约3-4亿', value: 3, high: 4, bound: 'between', unit: '亿元', base_value: 30_000, base_high: 40_000, base_unit: '万元', informant_role: 'small' }); // prettier-ignore
    expect(cells(claims, 1)).toMatchObject({ measure_name: '税收', value: 300, unit: '万元', base_value: null });
    expect(cells(claims, 2)).toMatchObject({ said: '', value: null, silence: '不愿说', unread: '' });
    expect(cells(claims, 3)).toMatchObject({ said: '很多', value: null, unread: '“很多”太含糊：请对方估个数或范围' });
  });
  it('are points and tracks on the map', () => {
    const { features } = featuresOf([visit, recordWith({ belt: 'x' }, 'visit-9')], NAMES);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString']);
    expect(features[0]?.geometry.coordinates).toEqual([115.54, 34.83]);
  });
});

function never(): never {
  throw new Error('the table is there');
}
