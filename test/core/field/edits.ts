import type { Edit, RecordKind, Value } from '../../../src/core/field/edit.ts';
import { recordsOf, type FieldRecord } from '../../../src/core/field/record.ts';
import type { FigureEntry } from '../../../src/core/field/visit.ts';

let next = 0;

/** One edit; what is left out is a change of a visit by nobody in particular. */
export function edit(change: Partial<Edit> = {}): Edit {
  return {
    id: `edit-${String(++next).padStart(6, '0')}`,
    record: 'visit-1',
    kind: 'visit',
    field: 'organisation',
    value: null,
    after: [],
    at: '2026-11-22T09:00:00+08:00',
    by: '',
    device: 'phone',
    ...change,
  };
}

/** Edits that give a record these fields. */
export function editsOf(fields: Readonly<Record<string, Value>>, id = 'visit-1', kind: RecordKind = 'visit'): Edit[] {
  return Object.entries(fields).map(([field, value]) => edit({ record: id, kind, field, value }));
}

/** A record that holds these fields. */
export function recordWith(
  fields: Readonly<Record<string, Value>>,
  id = 'visit-1',
  kind: RecordKind = 'visit',
): FieldRecord {
  const record = recordsOf(editsOf(fields, id, kind)).get(id);
  if (!record) throw new Error('a record needs a field');
  return record;
}

/** A figure as it is entered; what is left out is an output of 3.2亿 in 2024, as somebody told. */
export function entry(change: Partial<FigureEntry> = {}): FigureEntry & Readonly<Record<string, Value>> {
  return {
    measure: 'output_value',
    text: '3.2亿',
    unit: '亿元',
    period: '2024',
    scope: '',
    status: 'told',
    informant: '',
    confidence: 'medium',
    proof: [],
    silence: null,
    rank: 'normal',
    note: '',
    ...change,
  };
}

/** A site with a point; what is left out is Caoxian. */
export function site(change: Readonly<Record<string, Value>> = {}): Readonly<Record<string, Value>> {
  return {
    fix: fix(115.54, 34.83),
    code: '371721',
    codeYear: 2023,
    town: '大集镇',
    name: '丁楼村',
    note: '',
    ...change,
  };
}

export function fix(lon: number, lat: number): Readonly<Record<string, Value>> {
  return {
    lon,
    lat,
    accuracy: 8,
    heading: null,
    samples: 5,
    method: 'gps',
    datum: 'WGS-84',
    at: '2026-11-22T09:00:00+08:00',
  };
}
