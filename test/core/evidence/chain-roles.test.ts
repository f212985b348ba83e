import { expect, it } from 'vitest';
import { chainOf } from '../../../src/core/evidence/chain-roles.ts';
import { industryAt, sitedPack, NEIGHBOURS } from '../linked-fixture.ts';

const [clothing, home, textile, hanfu, ceramics] = ['clothing', 'home', 'textile', 'hanfu', 'ceramics'].map(industryAt);
const pack = sitedPack(NEIGHBOURS, [], {
  chain: [
    { supplier: textile ?? 0, user: hanfu ?? 0, role: 'material', zh: '面料', en: 'Fabric' },
    { supplier: ceramics ?? 0, user: clothing ?? 0, role: 'part', zh: '扣子', en: 'Buttons', source: 0 },
  ],
});

it('an industry has its own links and those of its sector', () => {
  const { suppliers, users } = chainOf(pack, hanfu ?? 0);
  expect(suppliers.map(({ code, role, belts, source }) => [code, role, belts, source])).toEqual([
    ['textile', 'material', 6, null],
    ['ceramics', 'part', 0, 0],
  ]);
  expect(users).toEqual([]);
  expect(chainOf(pack, ceramics ?? 0).users.map(({ code, what }) => [code, what.zh])).toEqual([['clothing', '扣子']]);
});

it('a sector has the links of its industries, but none with itself', () => {
  expect(chainOf(pack, clothing ?? 0).suppliers.map(({ code }) => code)).toEqual(['ceramics']);
  expect(chainOf(pack, clothing ?? 0).users).toEqual([]);
  expect(chainOf(pack, home ?? 0).users.map(({ code }) => code)).toEqual(['clothing']);
});
