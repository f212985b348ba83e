import { expect, it } from 'vitest';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { linkagesOf } from '../../../src/core/evidence/linkages.ts';
import { neighbours } from '../linked-fixture.ts';

it('the pairs of a question come by joint scale, each with its sentence', () => {
  const { total, pairs, complements } = linkagesOf(neighbours(), DEFAULT_QUERY, '');
  expect([total, pairs.length, complements]).toEqual([3, 3, null]);
  expect(pairs.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['keqiao zhuji', 'wuxing keqiao', 'keqiao zhuji-fabric']);
  expect(pairs[1]?.sentence.zh).toContain('合计超\u202f560亿元');
  expect(linkagesOf(neighbours(), DEFAULT_QUERY, 'keqiao').complements).toEqual([]);
});
