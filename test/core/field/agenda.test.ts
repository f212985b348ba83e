import { describe, expect, it } from 'vitest';
import { overlay } from '../../../src/core/analysis/overlay.ts';
import { agendaOf } from '../../../src/core/field/agenda.ts';
import { atlas } from '../atlas-fixture.ts';
import { ownBelt, ownClaim } from '../own-fixture.ts';
import { packOf } from '../pack-fixture.ts';

const codes = (unknown: readonly { readonly measure: { readonly code: string }; readonly since: string }[]) =>
  unknown.map(({ measure, since }) => `${measure.code} ${since}`);

describe('the agenda of a trip', () => {
  it('says of each belt what is unknown, and names what the data do not have', () => {
    const { stops, missing } = agendaOf(atlas(), ['caoxian', 'caoxian-wood', 'nowhere', 'caoxian']);
    expect(missing).toEqual(['nowhere']);
    expect(stops).toHaveLength(2);
    const wood = stops.find(({ belt }) => belt === 'caoxian-wood');
    expect(codes(wood?.unknown ?? [])[0]).toBe('output_value never');
    expect(codes(wood?.unknown ?? [])).toContain('enterprises never');
    expect(wood?.questions.length).toBeGreaterThan(0);
  });
  it('asks for output or sales, not for both, and for neither where one is fresh', () => {
    const pack = { ...atlas() };
    const now = { ...pack, texts: { ...pack.texts, version: '2024-06-01' } };
    const [stop] = agendaOf(now, ['caoxian']).stops;
    expect(codes(stop?.unknown ?? []).filter((code) => /^(output|sales)/.test(code))).toEqual([]);
  });
  it('finds figures old, and undated ones', () => {
    const claims = [
      { belt: 'a', period: '2018', value: 12 },
      { belt: 'a', period: '', value: 300, measure: 'enterprises', unit: '家' },
    ];
    const pack = packOf({ belts: [{ id: 'a' }], claims });
    const [stop] = agendaOf({ ...pack, texts: { ...pack.texts, version: '2026-11-22' } }, ['a']).stops;
    expect(codes(stop?.unknown ?? []).slice(0, 2)).toEqual(['output_value old', 'enterprises undated']);
  });
  it('shows what conflicts, and which figure settles a rule', () => {
    const claims = [
      { belt: 'a', period: '2023', value: 12 },
      { belt: 'a', period: '2023', value: 30 },
    ];
    const [stop] = agendaOf(packOf({ belts: [{ id: 'a' }], claims }), ['a']).stops;
    expect(stop?.conflicts).toHaveLength(1);
    for (const { question, asked } of stop?.settling ?? []) expect([question.zh, asked]).not.toContain('');
  });
  it('goes from the start to the nearest, own belts too, and no longer asks for what was found out', () => {
    const own = {
      belts: [ownBelt()],
      claims: [ownClaim({ belt: 'mine', measure: 'enterprises', value: 40, unit: '家' })],
    };
    const { pack } = overlay(atlas(), own);
    const { stops, km } = agendaOf(pack, ['caoxian', 'mine', 'zhili'], { lon: 120.2, lat: 29.7 });
    expect(stops[0]?.belt).toBe('mine');
    expect(stops[0]?.km).toBe(0);
    expect(codes(stops[0]?.unknown ?? [])).not.toContain('enterprises never');
    expect(stops.reduce((sum, stop) => sum + stop.km, 0)).toBeCloseTo(km, 6);
  });
});
