import { describe, expect, it } from 'vitest';
import { beltCard } from '../../../src/core/analysis/cards.ts';
import { overlay } from '../../../src/core/analysis/overlay.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { ownOf } from '../../../src/core/field/own-of.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow } from '../pack-fixture.ts';
import { MEASURES } from '../pack-tables.ts';
import { entry, recordWith, site } from './edits.ts';

const VISIT = { begun: '2026-11-22T09:00:00+08:00', investigators: ['李雷', '韩梅'], belt: 'caoxian' };
const visit = (fields = {}, id = 'visit-1') => recordWith({ ...VISIT, ...fields }, id);

describe('ownOf', () => {
  it('makes each figure a claim with its bound, unit and source', () => {
    const { claims, origins } = ownOf([visit({ 'figure/a': entry({ text: '约3-4亿', note: '含税' }) })], MEASURES);
    expect(claims).toEqual([
      {
        belt: 'caoxian',
        measure: 'output_value',
        scope: 'whole',
        value: 3,
        high: 4,
        unit: '亿元',
        bound: 'between',
        period: '2024',
        status: 'told',
        confidence: 'medium',
        rank: 'normal',
        note: '原话：约3-4亿；含税',
        source: '实地 · 李雷、韩梅 · 2026-11-22',
      },
    ]);
    expect(origins).toEqual([{ visit: 'visit-1', figure: 'a' }]);
  });
  it('leaves out what is silent, empty, trashed, unknown to the pack, or of no belt', () => {
    const records = [
      visit({
        'figure/a': entry({ silence: 'refused', text: '' }),
        'figure/b': entry({ text: ' ' }),
        'figure/c': null,
      }),
      visit({ 'figure/a': entry({ measure: 'own:税收' }) }, 'visit-2'),
      visit({ 'figure/a': entry(), trashed: true }, 'visit-3'),
      visit({ 'figure/a': entry(), belt: null }, 'visit-4'),
      recordWith({ name: '三月', belt: 'caoxian', 'figure/a': entry() }, 'trip-1', 'trip'),
    ];
    expect(ownOf(records, MEASURES)).toEqual({ belts: [], claims: [], origins: [], unread: [] });
  });
  it('says which figures it cannot read, and why', () => {
    const { claims, unread } = ownOf([visit({ 'figure/a': entry({ text: '3亿美元' }) })], MEASURES);
    expect(claims).toEqual([]);
    expect(unread).toMatchObject([{ visit: 'visit-1', figure: 'a', why: { zh: '“美元”不能当人民币：请换算后写，并在备注里注明' } }]); // prettier-ignore
  });
  it('takes own belts that have a name, a trade and a point', () => {
    const whole = recordWith({ name: '大集演出服', industry: 'hanfu', place: site() }, 'own-1', 'belt');
    const bare = recordWith({ name: '没有地点' }, 'own-2', 'belt');
    expect(ownOf([bare, whole], MEASURES).belts).toEqual([
      { id: 'own-1', zh: '大集演出服', place: '371721', industry: 'hanfu', lon: 115.54, lat: 34.83 },
    ]);
  });
  it('goes over the pack without a fault, and the dossier shows it as the person’s own', () => {
    const pack = atlas();
    const own = ownOf(
      [
        visit({
          'figure/a': entry({ rank: 'preferred' }),
          'figure/b': entry({ measure: 'enterprises', text: '两三百家', unit: '家' }),
        }),
        recordWith({ name: '大集演出服', industry: 'hanfu', place: site() }, 'own-1', 'belt'),
        visit({ belt: 'own-1', 'figure/a': entry({ text: '8000万' }) }, 'visit-2'),
      ],
      pack.texts.measures,
    );
    const { pack: mine, faults } = overlay(pack, own);
    expect(faults).toEqual([]);
    expect(beltCard(mine, DEFAULT_QUERY, beltRow(mine, 'caoxian')).figure).toMatchObject({ value: 32_000, mine: true });
    expect(beltCard(mine, DEFAULT_QUERY, beltRow(mine, 'own-1')).figure).toMatchObject({ value: 8000, mine: true });
  });
  it('gives the same lists whatever the order of the records, and survives what is no figure at all', () => {
    const records = [
      visit({ 'figure/a': entry(), 'figure/b': 7, 'figure/c': ['?'], place: 'x' }),
      visit({ 'figure/a': entry() }, 'visit-2'),
    ];
    expect(ownOf(records, MEASURES)).toEqual(ownOf(records.toReversed(), MEASURES));
    expect(ownOf(records, MEASURES).claims).toHaveLength(2);
  });
});
