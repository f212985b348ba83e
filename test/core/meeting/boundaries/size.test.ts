import { expect, it } from 'vitest';
import { sizeFlaws } from '../../../../src/core/meeting/boundaries/size.ts';

it('takes 30 MB and no more, and states both', () => {
  expect(sizeFlaws(30_000_000)).toEqual([]);
  expect(sizeFlaws(30_000_001).map(({ why }) => why.zh)).toEqual([expect.stringContaining('文件有 31 MB，最多 30 MB')]);
});
