import { describe, expect, it } from 'vitest';
import { odkTables } from '../../../src/core/field/odk-rows.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { entry, recordWith, site } from './edits.ts';

const visit = recordWith(
  {
    'begun': '2026-11-22T09:00:00+08:00',
    'place': site(),
    'consent': { interview: true, recording: false, quoting: false },
    'informant/1': { role: 'small', accompanied: true },
    'informant/2': { role: 'host' },
    'figure/1': entry({ text: '约3200万' }),
    'figure/2': entry({ measure: 'employees', text: '', silence: 'refused', unit: '人' }),
    'answer/chain.present': { chosen: ['material', 'design'] },
    'answer/pains.severity': { of: { people: '4' } },
    'answer/chain.together': { silence: 'unknown' },
    'answer/seen.workshop': { flag: true },
  },
  'b-visit',
); // prettier-ignore
const bare = recordWith({ begun: '2026-11-21T09:00:00+08:00', 'informant/3': { role: 'leader' } }, 'a-visit');
const tables = odkTables([visit, bare, recordWith({ trashed: true }, 'c-visit')], VISIT_FORM);

function cells(name: string, row: number) {
  const { columns, rows } = tables.find((table) => table.name === name) ?? never();
  return Object.fromEntries(columns.map(({ key }, at) => [key, rows[row]?.[at]]));
}

describe('tables as ODK and Kobo export them', () => {
  it('are submissions by id, and a table for each repeat', () => {
    expect(tables.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual(['visit 2', 'informant 3', 'firm 0']);
    for (const { columns, rows } of tables) {
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
  it('have choices together and one by one, points in parts, quantities as numbers', () => {
    expect(cells('visit', 1)).toMatchObject({
      'start': '2026-11-22T09:00:00+08:00',
      'chain/present': 'material design',
      'chain/present/design': 1,
      'chain/present/moulds': 0,
      'chain/missing/moulds': null,
      'visit/consent': 'interview',
      'visit/consent/recording': 0,
      'pains/severity/people': '4',
      'seen/workshop': 'yes',
      'place/place': '34.83 115.54 0 8',
      'place/_place_latitude': 34.83,
      'place/_place_longitude': 115.54,
      'place/_place_altitude': null,
      'place/_place_precision': 8,
      'facts/output': 0.32,
      'facts/output_said': '约3200万',
      'facts/output_unit': '亿元',
      'facts/employees': '',
      '_silences': 'facts/employees=refused chain/together=unknown',
      '__version__': VISIT_FORM.version,
      'meta/instanceID': 'uuid:b-visit',
      '_uuid': 'b-visit',
      '_index': 2,
    }); // prettier-ignore
  });
  it('point back from an entry to its submission', () => {
    expect(cells('informant', 1)).toMatchObject({ 'informant/role': 'small', 'informant/accompanied': 'yes', '_parent_index': 2, '_submission__uuid': 'b-visit', '_index': 2, '_parent_table_name': 'visit' }); // prettier-ignore
    expect(cells('informant', 0)).toMatchObject({ 'informant/role': 'leader', _parent_index: 1 });
  });
});

function never(): never {
  throw new Error('the table is there');
}
