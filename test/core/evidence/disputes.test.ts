import { expect, it } from 'vitest';
import { conflictsOf } from '../../../src/core/evidence/conflicts.ts';
import { disputesOf } from '../../../src/core/evidence/disputes.ts';
import { keqiao } from './dossier-fixture.ts';

it('puts all figures of a measure that disagree together, each once, newest first', () => {
  const within = conflictsOf(
    keqiao([
      { period: '2016', value: 177 },
      { period: '2016', value: 190.3 },
      { period: '2024', value: 1000 },
      { period: '2024', value: 1100 },
    ]),
    0,
  );
  const silent = within.flatMap(({ rivals }) => rivals.map((rival) => ({ ...rival, chosen: false, why: null })));
  const basis = { kind: 'basis', measure: within[0]?.measure ?? -1, period: '', rivals: silent } as const;
  const [dispute, ...more] = disputesOf([basis, ...within]);
  expect(more).toEqual([]);
  expect(dispute?.conflicts.map(({ kind }) => kind)).toEqual(['basis', 'values', 'values']);
  expect(dispute?.rivals.map(({ claim }) => claim.period)).toEqual(['2024', '2024', '2016', '2016']);
  expect(dispute?.rivals.filter(({ chosen }) => chosen)).toHaveLength(2);
});

it('has nothing to say where nothing is disputed', () => {
  expect(disputesOf([])).toEqual([]);
});
