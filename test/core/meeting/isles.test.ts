import { expect, test } from 'vitest';
import { INSET_EXTENT } from '../../../src/core/meeting/inset.ts';
import { ISLES } from '../../../src/core/meeting/isles.ts';

test('every name that the public map rules ask for is there, in both languages', () => {
  const names = ISLES.map((isle) => isle.zh);
  for (const name of [
    '南海诸岛',
    '东沙群岛',
    '西沙群岛',
    '中沙群岛',
    '南沙群岛',
    '黄岩岛',
    '曾母暗沙',
    '钓鱼岛',
    '赤尾屿',
  ]) {
    expect(names).toContain(name);
  }
  expect(ISLES.every((isle) => isle.en !== '')).toBe(true);
});

test('the national map names 南海诸岛 and 钓鱼岛 at once', () => {
  expect(ISLES.filter((isle) => isle.zoom === 0).map((isle) => isle.zh)).toEqual(['南海诸岛', '钓鱼岛']);
});

test('the inset reaches past Manila, Hanoi, the Tropic and 曾母暗沙', () => {
  expect(INSET_EXTENT.east).toBeGreaterThan(121);
  expect(INSET_EXTENT.west).toBeLessThan(105.8);
  expect(INSET_EXTENT.north).toBeGreaterThan(23.44);
  expect(INSET_EXTENT.south).toBeLessThan(3.97);
});
