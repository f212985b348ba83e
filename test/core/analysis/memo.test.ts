import { expect, it } from 'vitest';
import { memo } from '../../../src/core/analysis/memo.ts';
import { packOf } from '../pack-fixture.ts';

it('works an answer out once for a pack and key, and forgets the oldest of many', () => {
  const [one, two] = [packOf({ belts: [{ id: 'a' }] }), packOf({ belts: [{ id: 'a' }] })];
  const asked: string[] = [];
  const ask = memo(8e6, (_, key) => asked.push(key));
  for (const [pack, key] of [
    [one, 'a'],
    [one, 'a'],
    [two, 'a'],
    [one, 'b'],
  ] as const)
    ask(pack, key);
  expect(asked).toEqual(['a', 'a', 'b']);
  for (let key = 0; key < 100; key++) ask(one, String(key));
  ask(one, '99');
  expect(asked).toHaveLength(103);
  ask(one, 'a');
  expect(asked).toHaveLength(104);
});
