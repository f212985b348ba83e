import { expect, it } from 'vitest';
import type { Edit, Value } from '../../../src/core/field/edit.ts';
import { recordsOf } from '../../../src/core/field/record.ts';
import { summaryOf, type Summary } from '../../../src/core/field/summary.ts';

/** Summary of a record whose fields hold these values, each from an edit an hour after the one before. */
function summary(fields: Readonly<Record<string, Value>>, kind: Edit['kind'] = 'visit'): Summary {
  const edits = Object.entries(fields).map(([field, value], hour): Edit => ({
    ...{ id: field, record: 'r', kind, field, value, after: [], by: '', device: '' },
    at: `2026-11-22T0${hour}:00:00+08:00`,
  }));
  const record = recordsOf(edits).get('r');
  if (!record) throw new Error('no record');
  return summaryOf(record);
}

it('says what a list shows of a visit', () => {
  const file = { sha256: 'x' };
  expect(
    summary({
      begun: 'then',
      place: { name: '古镇', code: '442000' },
      'figure/1': { text: '3.2亿', silence: null },
      'figure/2': { text: '', silence: 'refused' },
      'figure/3': { text: '', silence: null },
      'answer/pains.why': { silence: 'unknown' },
      'photo/1': file,
      'photo/2': null,
    }),
  ).toEqual({
    ...{ id: 'r', kind: 'visit', title: '', place: '古镇', belt: '', trip: '', begun: 'then', ended: '', share: '' },
    ...{ trashed: false, figures: 1, photos: 1, voices: 0, conflicts: 0, edits: 8 },
    silences: { unknown: 1, refused: 1, inapplicable: 0 },
    changed: '2026-11-22T07:00:00+08:00',
  });
});

it('takes the name of a trip, the Chinese one of two, and the town where a place has no name', () => {
  expect(summary({ title: '广东行' }, 'trip').title).toBe('广东行');
  expect(summary({ name: { zh: '灯具', en: 'lamps' } }, 'belt').title).toBe('灯具');
  expect(summary({ place: { name: '', town: '横栏镇', code: '442000' } }).place).toBe('横栏镇');
});

it('bears whatever another version wrote', () => {
  expect(summary({ place: [1], begun: 5, trashed: 'yes', title: { zh: 1 }, belt: null })).toMatchObject({
    ...{ place: '', begun: '', trashed: false, title: '', belt: '' },
  });
});
