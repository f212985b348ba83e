import { describe, expect, it } from 'vitest';
import { carried, confirmationsOf, earlierVisit } from '../../../src/core/field/confirm.ts';
import { titleOf } from '../../../src/core/field/title.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { entry, recordWith, site } from './edits.ts';

const visit = (id: string, day: string, fields = {}) =>
  recordWith({ begun: `${day}T09:00:00+08:00`, belt: 'caoxian', ...fields }, id);

describe('last year’s answers', () => {
  const last = visit('last', '2025-11-20', {
    'figure/1': entry({ period: '2023', text: '2亿' }),
    'figure/2': entry({ period: '2024', text: '约3-4亿', informant: 'x', proof: ['p'], note: '含税' }),
    'figure/3': entry({ measure: 'employees', text: '', silence: 'refused' }),
    'figure/4': entry({ measure: 'enterprises', text: '300', unit: '家', period: '2024' }),
    'answer/facts.products': { text: '汉服' },
    'answer/chain.present': { chosen: ['material', 'design'] },
    'answer/pains.severity': { of: { people: '4', supply: '2' } },
    'answer/chain.together': { silence: 'unknown' },
    'answer/seen.odd': { text: '停工' },
  });

  it('come from the visit to the same belt before this one', () => {
    const now = visit('now', '2026-11-22');
    const others = [last, visit('older', '2024-05-01'), visit('gone', '2026-01-01', { trashed: true }), visit('else', '2026-02-01', { belt: 'zhili' }), visit('later', '2026-12-01')]; // prettier-ignore
    expect(earlierVisit([...others, now], now)?.id).toBe('last');
    expect(earlierVisit([now], now)).toBeNull();
    expect(earlierVisit(others, recordWith({ begun: '2026-11-22T09:00:00+08:00' }))).toBeNull();
  });
  it('are asked as questions: of a figure its newest period, no silences, nothing that was of that day', () => {
    const asked = confirmationsOf(last, visit('now', '2026-11-22'), VISIT_FORM);
    expect(asked.map(({ ask }) => ask.zh)).toEqual([
      '上次说2025年主导产品：汉服，现在呢？',
      '上次说2024年产值：约3-4亿，现在呢？',
      '上次说2024年企业数：300 家，现在呢？',
      '上次说2025年哪些难处，多严重（1 轻，5 重）：人才 4、货源 2，现在呢？',
      '上次说2025年本地有：原料、设计，现在呢？',
    ]);
    expect(asked[4]).toMatchObject({
      field: 'answer/chain.present',
      value: { chosen: ['material', 'design'] },
      entry: null,
    });
    expect(asked[1]?.ask.en).toBe('Last time, for 2024, Output: 约3-4亿. And now?');
  });
  it('are no longer asked once this visit has its own', () => {
    const now = visit('now', '2026-11-22', { 'figure/9': entry({ text: '5亿', period: '2025' }), 'answer/facts.products': { silence: 'refused' } }); // prettier-ignore
    expect(confirmationsOf(last, now, VISIT_FORM).map(({ question }) => question.id)).toEqual([
      'firms',
      'severity',
      'present',
    ]);
  });
  it('carry a figure over without what was of that day', () => {
    const [, output] = confirmationsOf(last, visit('now', '2026-11-22'), VISIT_FORM);
    expect(carried(output?.entry ?? entry(), '2025')).toEqual(entry({ text: '约3-4亿', period: '2025' }));
  });
});

describe('titleOf', () => {
  const name = (id: string) => (id === 'caoxian' ? { zh: '曹县汉服', en: 'Caoxian hanfu' } : null);
  it.each<[Parameters<typeof recordWith>[0], string]>([
    [{ name: '第一站', belt: 'caoxian' }, '第一站'],
    [{ belt: 'caoxian', place: site() }, '曹县汉服 · 丁楼村'],
    [{ belt: 'caoxian', 'firm/1': { name: '华裳坊' } }, '曹县汉服 · 华裳坊'],
    [{ belt: 'caoxian' }, '曹县汉服'],
    [{ place: site({ name: '' }) }, '大集镇'],
    [{ begun: '2026-11-22T09:00:00+08:00' }, '走访 · 2026-11-22'],
  ])('%o is called %s', (fields, expected) => expect(titleOf(recordWith(fields), name).zh).toBe(expected));
});
