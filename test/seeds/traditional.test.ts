import { expect, test } from 'vitest';
import { variantsOf } from '../../seeds/traditional.ts';
import { foldBy } from '../../src/core/search/fold.ts';

test.each([
  ['燈飾', '灯饰'],
  ['古鎮', '古镇'],
  ['烏魯木齊', '乌鲁木齐'],
  ['臺灣', '台湾'],
  ['台灣', '台湾'],
  ['鍾錶', '钟表'],
  ['衞生用品', '卫生用品'],
  ['裏', '里'],
  ['裡', '里'],
  ['麵', '面'],
])('%s is found as %s', (typed, name) => {
  expect(foldBy(variantsOf([name]))(typed)).toBe(name);
});

test('only what the names need, one pair a character', () => {
  expect(variantsOf(['中山'])).toBe('');
  const pairs = Array.from(variantsOf(['灯饰']));
  expect(pairs.filter((_, at) => at % 2 === 1).every((simple) => '灯饰'.includes(simple))).toBe(true);
  const typed = pairs.filter((_, at) => at % 2 === 0);
  expect(new Set(typed).size).toBe(typed.length);
});
