import { expect, test } from 'vitest';
import { ownIn, withoutOwn } from '../../../../src/core/meeting/file/redacted.ts';
import { TALE, WITH_OWN } from './tale.ts';

test('A tale without own figures stays as it is', () => {
  expect(ownIn(TALE)).toBe(0);
  expect(withoutOwn(TALE)).toBe(TALE);
});

test('Own belts go, own figures are said to be left out, and nothing that may stand on them is told', () => {
  // One belt, its two figures, 柯桥's figure on the map and in the table.
  expect(ownIn(WITH_OWN)).toBe(5);
  const bare = withoutOwn(WITH_OWN);
  expect(ownIn(bare)).toBe(0);
  expect(JSON.stringify(bare)).not.toMatch(/自记|店口|9\.9亿|1,300/);
  expect(bare.marks.map(({ id, value }) => [id, value])).toEqual([
    ['keqiao', null],
    ['zhuji', 7_600_000],
  ]);
  expect(bare.marks[0]?.figure.zh).toBe('未带出');
});
