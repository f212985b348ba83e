import { expect, it } from 'vitest';
import { TIERS } from '../../../src/core/analysis/query.ts';
import { RULE_STATES } from '../../../src/core/analysis/rules.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';
import { idsOf } from '../pack-fixture.ts';

const pack = atlas();
const all = idsOf(pack, [0, 1, 2, 3, 4, 5]);
const by = (column: Iterable<number>, names: readonly string[]) =>
  Object.fromEntries(Array.from(column, (value, belt) => [all[belt] ?? '', names[value]]));

it('says tier and growth-belt rule of every belt', () => {
  const view = viewOf(pack, { measure: 'best', year: 'latest' });
  expect(by(view.tiers, TIERS)).toEqual({
    keqiao: 'hundred',
    'keqiao-fabric': 'hundred',
    zhili: 'ten',
    'shaoxing-ceramics': 'below',
    caoxian: 'ten',
    'caoxian-wood': 'none',
  });
  expect(by(view.rule, RULE_STATES)).toEqual({
    keqiao: 'met',
    'keqiao-fabric': 'unknown',
    zhili: 'met',
    'shaoxing-ceramics': 'unmet',
    caoxian: 'met',
    'caoxian-wood': 'unknown',
  });
});

it('takes the tier from the best money figure when the measure is no money in 万元', () => {
  const firms = viewOf(pack, { measure: 'enterprises', year: 'latest' });
  expect(by(firms.tiers, TIERS)).toMatchObject({ keqiao: 'hundred', caoxian: 'ten' });
  const sales = viewOf(pack, { measure: 'sales_value', year: 'latest' });
  expect(by(sales.tiers, TIERS)).toMatchObject({ keqiao: 'none', zhili: 'ten' });
  expect(viewOf(pack, { measure: 'best', year: 2021 }).tiers[all.indexOf('keqiao')]).toBe(TIERS.indexOf('none'));
});
