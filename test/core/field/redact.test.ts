import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Value } from '../../../src/core/field/edit.ts';
import { recordsOf, valueOf } from '../../../src/core/field/record.ts';
import { redact } from '../../../src/core/field/redact.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { edit, editsOf, entry, fix, site } from './edits.ts';

const SECRETS = ['张三丰', '13812345678', '丁楼村12号', '华裳坊', '91371721MA3CXYTT4K', '一句实话', '领导的名字'];
const VISIT: Readonly<Record<string, Value>> = {
  'begun': '2026-11-22T09:00:00+08:00',
  'belt': 'own-belt',
  'trip': 'trip-1',
  'investigators': ['李雷'],
  'consent': { interview: true, recording: true, quoting: false },
  'place': site({ name: '丁楼村12号', fix: fix(115.54321, 34.87654) }),
  'informant/1': { name: '张三丰', role: 'leader', unit: '华裳坊', contact: '13812345678', years: '12', accompanied: false },
  'firm/1': { name: '华裳坊', creditCode: '91371721MA3CXYTT4K', product: '汉服', output: '3000万' },
  'figure/1': entry({ informant: '1', note: '一句实话' }),
  'photo/1': { sha256: 'a'.repeat(64), caption: '车间', fix: fix(115.54321, 34.87654) },
  'voice/1': { sha256: 'b'.repeat(64), caption: '张三丰' },
  'track': { points: [[115.54321, 34.87654, 0, 5]], begun: '' },
  'answer/pains.words': { text: '一句实话' },
  'answer/policy.leader': { text: '领导的名字' },
  'answer/chain.present': { chosen: ['design'] },
  'answer/unheard.of': { text: '张三丰' },
}; // prettier-ignore
const others = [
  ...editsOf({ name: '十一月' }, 'trip-1', 'trip'),
  ...editsOf({ name: '大集演出服', place: site({ fix: fix(115.54321, 34.87654) }) }, 'own-belt', 'belt'),
  ...editsOf({ name: '别的' }, 'other-belt', 'belt'),
];
const visit = (share: string, more: Readonly<Record<string, Value>> = {}) => editsOf({ ...VISIT, share, ...more });
const none = () => null;
const give = (edits: readonly Edit[], circle: 'internal' | 'reported' | 'public') =>
  redact(edits, circle, VISIT_FORM, none);

describe('what leaves for others', () => {
  it('is everything for colleagues, the history too', () => {
    const edits = visit('internal');
    expect(give(edits, 'internal')).toEqual({
      edits,
      withheld: [],
      hidden: { informants: 0, sites: 0, voices: 0, answers: 0 },
    });
  });
  it('is only what is shared with that circle, and what goes with it', () => {
    const records = (share: string, circle: 'reported' | 'public') => [...recordsOf(give([...visit(share), ...others], circle).edits).keys()].sort(); // prettier-ignore
    expect(records('internal', 'reported')).toEqual([]);
    expect(records('reported', 'reported')).toEqual(['own-belt', 'trip-1', 'visit-1']);
    expect(records('reported', 'public')).toEqual([]);
    expect(records('public', 'public')).toEqual(['own-belt', 'trip-1', 'visit-1']);
    expect(give(visit('public', { trashed: true }), 'reported').withheld).toEqual(['visit-1']);
    expect(give(editsOf(VISIT), 'reported').edits).toEqual([]);
  });
  it('names no informant, no exact site, no firm, and holds no voice', () => {
    for (const circle of ['reported', 'public'] as const) {
      const { edits, hidden } = give([...visit('public'), ...others], circle);
      const text = JSON.stringify(edits);
      for (const secret of [...SECRETS, '115.54321', '34.87654', 'b'.repeat(64)]) expect(text).not.toContain(secret);
      expect(hidden).toMatchObject({ informants: 1, voices: 1 });
      const record = recordsOf(edits).get('visit-1');
      if (!record) throw new Error('the visit goes');
      expect(valueOf(record, 'place')).toMatchObject({ code: '371721', town: '大集镇', fix: null, name: '' });
      expect(valueOf(record, 'figure/1')).toMatchObject({ text: '3.2亿', measure: 'output_value' });
      expect(valueOf(record, 'answer/chain.present')).toEqual({ chosen: ['design'] });
      expect(valueOf(record, 'informant/1')).toEqual({ role: 'leader', years: '12', accompanied: false });
    }
  });
  it('keeps back photos from the public where nobody agreed to be quoted', () => {
    const photo = (quoting: boolean) => {
      const consent = { interview: true, recording: true, quoting };
      return JSON.stringify(give(visit('public', { consent }), 'public').edits).includes('a'.repeat(64));
    };
    expect([photo(false), photo(true)]).toEqual([false, true]);
  });
  it('tells the public not who wrote it down', () => {
    const signed = visit('public').map((each) => ({ ...each, by: '李雷' }));
    const text = (circle: 'reported' | 'public') => JSON.stringify(give(signed, circle).edits);
    expect(text('reported')).toContain('李雷');
    expect(text('public')).not.toContain('李雷');
    const both = [...give(signed, 'public').edits, ...signed];
    expect(recordsOf(both)).toEqual(recordsOf(signed));
  });
  it('leaves out what was said before and taken out', () => {
    const first = edit({ field: 'organisation', value: '张三丰的厂' });
    const edits = [...visit('public'), first, edit({ field: 'organisation', value: '县工信局', after: [first.id] })];
    expect(JSON.stringify(give(edits, 'reported').edits)).not.toContain('张三丰');
  });
  it('changes nothing when it comes back to the phone that has it all', () => {
    fc.assert(
      fc.property(fc.constantFrom('reported', 'public'), fc.constantFrom('reported', 'public'), (one, other) => {
        const edits = [...visit('public'), ...others];
        const both = [...give(edits, one).edits, ...edits, ...give(edits, other).edits];
        expect(recordsOf(both)).toEqual(recordsOf(edits));
      }),
    );
  });
});
