import { describe, expect, it } from 'vitest';
import { conflictsOf, itemsOf, recordsOf, valueOf } from '../../../src/core/field/record.ts';
import { edit, editsOf, recordWith } from './edits.ts';

const one = (edits: Parameters<typeof recordsOf>[0]) => [...recordsOf(edits).values()][0] ?? recordWith({});

describe('recordsOf', () => {
  it('holds what the last of a chain says, and null for what was never said or was taken out', () => {
    const first = edit({ value: '县工信局' });
    const record = one([edit({ value: '工信局', after: [first.id] }), first]);
    expect(valueOf(record, 'organisation')).toBe('工信局');
    expect(valueOf(record, 'purpose')).toBeNull();
    expect(record.count).toBe(2);
  });
  it('sees no conflict in the same value said twice, however its keys are ordered', () => {
    const [a, b] = [edit({ value: { text: '旺', of: 1 } }), edit({ value: { of: 1, text: '旺' } })];
    expect(conflictsOf(one([a, b]))).toEqual([]);
    expect(conflictsOf(one([a, edit({ value: { text: '淡', of: 1 } })]))).toHaveLength(1);
  });
  it('shows the newest first, by a clock that may be anything', () => {
    const edits = [edit({ at: 'yesterday', value: 1 }), edit({ at: '2026-11-22T09:00:00+08:00', value: 2 }), edit({ at: '2026-11-22T02:00:00Z', value: 3 })]; // prettier-ignore
    const values = [...(one(edits).heads.get('organisation') ?? [])].map(({ value }) => value);
    expect(values).toEqual([3, 2, 1]);
  });
  it('lists what stands of a repeat, in the order of its keys', () => {
    const record = one(editsOf({ 'photo/b': { caption: '' }, 'photo/a': { caption: '' }, 'photo/c': null, photon: 1 }));
    expect(itemsOf(record, 'photo')).toEqual(['a', 'b']);
  });
  it('chooses alike on every device should one edit come in two wordings', () => {
    const [a, b] = [edit({ id: 'x', value: 1 }), edit({ id: 'x', value: 2 })];
    expect(valueOf(one([a, b]), 'organisation')).toBe(valueOf(one([b, a]), 'organisation'));
  });
  it('takes a redacted copy only where the edit itself is not known', () => {
    const exact = edit({ id: 'x', field: 'place', value: '丁楼村12号' });
    const [reported, open] = [
      { ...exact, id: 'x~reported', value: '丁楼村' },
      { ...exact, id: 'x~public', value: '曹县' },
    ];
    expect(one([reported, exact, open]).heads.get('place')).toEqual([exact]);
    expect(valueOf(one([open, reported]), 'place')).toBe('丁楼村');
    const later = edit({ field: 'place', value: '大集镇', after: ['x~public'] });
    expect(one([exact, open, later]).heads.get('place')).toEqual([later]);
  });
});
