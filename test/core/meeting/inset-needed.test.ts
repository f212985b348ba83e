import { expect, test } from 'vitest';
import { insetNeeded, type Bounds } from '../../../src/core/meeting/inset-needed.ts';

const needed = (clear: Bounds) => insetNeeded({ clear });

test.each<[string, Bounds, boolean]>([
  ['the nation down to Hainan', [70, 17, 137, 55], true],
  ['the nation and the whole South China Sea', [70, 0, 137, 56], false],
  ['the nation, the south end under a sheet', [70, 10, 137, 56], true],
  ['all of Hainan', [107, 17, 113, 22], true],
  ['the north of Hainan only', [107, 19, 113, 24], false],
  ['Guangdong', [109.5, 20.5, 117.5, 25.6], false],
  ['the South China Sea itself, all dashes', [105, 3, 125, 26], false],
  ['the north of the nation, a national width', [73, 24, 136, 55], true],
  ['one province inland', [112, 31, 117, 36], false],
])('%s', (_, clear, expected) => {
  expect(needed(clear)).toBe(expected);
});
