import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { topicsOf } from '../../../src/core/evidence/topics.ts';
import { atlas } from '../atlas-fixture.ts';

it('counts markets, not their figures', () => {
  const pack = atlas();
  const stated = {
    industry: 0,
    scope: '',
    period: '2021',
    measure: 'cr5',
    value: 8,
    unit: '%',
    bound: 'exact',
  } as const;
  const market = (category: string) => ({ ...stated, category, note: '', source: 0, confidence: 'high' });
  const topics = topicsOf(pack, { ...NO_EVIDENCE, concentration: ['童装', '童装', '白酒'].map(market) });
  expect(topics).toMatchObject({ markets: 2, enterprises: 0, belts: pack.belts.count });
  expect(topics.recognitions).toBe(pack.belts.list.length);
});
