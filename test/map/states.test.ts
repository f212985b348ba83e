import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateChanges } from '../../src/map/states.ts';

test('only what changed is set, what vanished is removed', () => {
  const before = new Map([
    [1, { r: 5, c: 0 }],
    [2, { r: 6, c: 1 }],
    [3, { r: 7, c: 2 }],
  ]);
  const after = new Map([
    [1, { r: 5, c: 0 }],
    [2, { r: 6, c: 4 }],
    [4, { r: 1, c: 1 }],
  ]);
  expect(stateChanges(before, after)).toEqual({
    set: [
      [2, { r: 6, c: 4 }],
      [4, { r: 1, c: 1 }],
    ],
    removed: [3],
  });
});

test('the same states change nothing', () => {
  const states = new Map([['440100', { c: 1, chosen: true }]]);
  expect(stateChanges(states, new Map(states))).toEqual({ set: [], removed: [] });
});

test('applying the changes to the old states gives the new ones', () => {
  const states = fc.array(fc.tuple(fc.nat(20), fc.record({ c: fc.nat(3) }))).map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(states, states, (before, after) => {
      const { set, removed } = stateChanges(before, after);
      const result = new Map(before);
      for (const id of removed) result.delete(id);
      for (const [id, state] of set) result.set(id, state);
      expect(new Map([...result].sort((a, b) => a[0] - b[0]))).toEqual(new Map([...after].sort((a, b) => a[0] - b[0])));
    }),
  );
});
