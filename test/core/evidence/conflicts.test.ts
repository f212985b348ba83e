import { expect, it } from 'vitest';
import { conflictsOf, contradictionsOf } from '../../../src/core/evidence/conflicts.ts';
import { keqiao } from './dossier-fixture.ts';

const told = (claims: Parameters<typeof keqiao>[0]) =>
  conflictsOf(keqiao(claims), 0).map(({ kind, period, rivals }) => ({
    kind,
    period,
    rivals: rivals.map(({ claim, chosen, why }) => [claim.value, chosen, why?.ground ?? null]),
  }));

it('finds different figures of one period and scope, and says which is taken and why', () => {
  const claims = [
    { period: '2016', value: 177, confidence: 'low' },
    { period: '2016', value: 190, confidence: 'high' },
    { period: '2017', value: 200 },
  ] as const;
  expect(told(claims)).toEqual([
    { kind: 'values', period: '2016', rivals: [[190, true, null], [177, false, 'confidence']] }, // prettier-ignore
  ]);
});

it('tells different scopes from different figures of one', () => {
  const claims = [
    { period: '2022', value: 1500, bound: 'over' },
    { period: '2022', value: 1050, scope: 'large' },
  ] as const;
  expect(told(claims)).toEqual([
    { kind: 'scope', period: '2022', rivals: [[1500, true, null], [1050, false, 'standing']] }, // prettier-ignore
  ]);
});

it('has nothing to say where sources agree, and takes none where none may stand', () => {
  expect(told([{ period: '2022', value: 7 }, { period: '2022', value: 7, scope: 'large' }])).toEqual([]); // prettier-ignore
  const parts = [
    { period: '2022', value: 7, scope: 'market' },
    { period: '2022', value: 8, scope: 'market' },
  ] as const;
  expect(told(parts)[0]?.rivals).toEqual([[7, false, null], [8, false, null]]); // prettier-ignore
});

it('never sets measures beside each other', () => {
  expect(told([{ period: '2022', value: 7 }, { period: '2022', value: 8, measure: 'sales_value' }])).toEqual([]); // prettier-ignore
});

it('gives the contradictions that name the belt or stand on its sources alone', () => {
  const pack = keqiao([{ period: '2022', value: 7 }]);
  const words = (zh: string, sources: number[]) => ({ zh, en: zh, sources });
  const contradictions = [words('柯桥纺织有两说', [9]), words('别处', [0]), words('别处', [0, 1])];
  const found = contradictionsOf({ ...pack, texts: { ...pack.texts, contradictions } }, 0, new Set([0, 1]));
  expect(found.map(({ zh }) => zh)).toEqual(['柯桥纺织有两说', '别处']);
});
