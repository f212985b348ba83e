import { expect, it } from 'vitest';
import { sayComplement } from '../../../src/core/evidence/complement-sentence.ts';

const facts = {
  belt: { zh: '古镇灯饰', en: 'Guzhen lighting' },
  other: { zh: '小榄五金', en: 'Xiaolan hardware', figure: null },
  role: 'part' as const,
  what: { zh: '灯具五金配件', en: 'Metal parts of lamps' },
  ...{ sourced: false, km: 8.6, approximate: false },
};

it('a supplier gives to the belt, and a link without a source is said to be a judgement', () => {
  const { zh, en } = sayComplement({ ...facts, side: 'supplier' }, []);
  expect(zh).toBe(
    '小榄五金可向古镇灯饰供零部件（灯具五金配件），相距约 9 公里。小榄五金暂无数据。供需关系为行业常识判断，没有来源。第一步：带古镇灯饰的企业上门比价、谈就近配套。',
  );
  expect(en).toContain(
    'Xiaolan hardware can supply Guzhen lighting with parts (Metal parts of lamps), about 9 km apart.',
  );
});

it('a customer is given to', () => {
  const { zh } = sayComplement({ ...facts, side: 'user', sourced: true }, []);
  expect(zh).toContain('古镇灯饰可向小榄五金供零部件');
  expect(zh).not.toContain('没有来源');
});
