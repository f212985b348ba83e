import { expect, it } from 'vitest';
import { readMultiple } from '../../../src/core/figure/read-multiple.ts';
import { sayMultiple } from '../../../src/core/figure/say-multiple.ts';

it.each([
  ['增长34倍', '增长34倍，即为原来的35倍', '×35 (+3,400.0%)'],
  ['是34倍', '为原来的34倍（+3,300.0%）', '×34 (+3,300.0%)'],
  ['增长34%', '增长34%，即为原来的1.34倍', '×1.34 (+34.0%)'],
  ['下降34%', '下降34%，即为原来的0.66倍', '×0.66 (−34.0%)'],
  ['增长近34倍', '增长近\u202f34倍，即为原来的不超过\u202f35倍', 'at most ×35 (at most +3,400.0%)'],
  ['增长超3倍', '增长超\u202f3倍，即为原来的超\u202f4倍', 'over ×4 (at least +300.0%)'],
  ['增长3至5倍', '增长3–5倍，即为原来的4–6倍', '×4–6 (+300.0% to +500.0%)'],
  ['约为原来的2倍', '为原来的约\u202f2倍（约\u202f+100.0%）', 'about ×2 (about +100.0%)'],
  ['是上年的约2倍', '为原来的约\u202f2倍（约\u202f+100.0%）', 'about ×2 (about +100.0%)'],
  [
    '爆发34倍',
    '34倍（原文未说明是增长这么多，还是为原来的这么多）',
    '×34–35 (+3,300.0% to +3,400.0%): the source does not say whether it grew by or to so much',
  ],
])('%s', (phrase, zh, en) => {
  const read = readMultiple(phrase);
  if (!read.ok) throw new Error(read.why);
  expect([sayMultiple(read.multiple, 'zh'), sayMultiple(read.multiple, 'en')]).toEqual([zh, en]);
});
