import type { Pack } from '../../src/core/belt/pack.ts';
import { measure, packOf } from './pack-fixture.ts';
import { PLACES } from './pack-tables.ts';

/**
 * Six belts in two provinces (亿元):
 * keqiao 500 (+25%, hundred) with keqiao-fabric 120 inside it · zhili over 60 (+9% stated, ten) · shaoxing-ceramics 5 in 2021 (below), known
 * down to its prefecture only · caoxian 24 (+20%, ten) · caoxian-wood without any figure.
 */
export function atlas(): Pack {
  const series = {
    place: PLACES.findIndex(({ code }) => code === '370000'),
    measure: measure('online_sales_value'),
    source: 0,
  };
  return packOf({
    belts: [
      { id: 'keqiao', zh: '柯桥纺织', en: 'Keqiao textiles', lists: ['hundred-2023'] },
      { id: 'keqiao-fabric', zh: '柯桥面料', en: 'Keqiao fabrics', within: 'keqiao' },
      { id: 'zhili', zh: '织里童装', en: 'Zhili childrenswear', place: '330502101', industry: 'hanfu' },
      {
        id: 'shaoxing-ceramics',
        zh: '绍兴陶瓷',
        en: 'Shaoxing ceramics',
        place: '330600',
        industry: 'ceramics',
        lists: ['sme-2022'],
      },
      {
        id: 'caoxian',
        zh: '曹县汉服',
        en: 'Caoxian hanfu',
        place: '371721',
        industry: 'hanfu',
        lists: ['hundred-2023', 'sme-2022'],
      },
      { id: 'caoxian-wood', zh: '曹县木艺', en: 'Caoxian woodcraft', place: '371721', industry: 'ceramics' },
    ],
    claims: [
      { belt: 'keqiao', period: '2022', value: 400 },
      { belt: 'keqiao', period: '2023', value: 500 },
      { belt: 'keqiao', period: '2023', value: 3000, measure: 'enterprises' },
      { belt: 'keqiao-fabric', period: '2023', value: 120 },
      { belt: 'zhili', period: '2023', value: 60, bound: 'over', measure: 'sales_value' },
      { belt: 'zhili', period: '2023', value: 9, measure: 'yoy_growth' },
      { belt: 'shaoxing-ceramics', period: '2021', value: 5, confidence: 'low' },
      { belt: 'caoxian', period: '2022', value: 20 },
      { belt: 'caoxian', period: '2023', value: 24 },
      { belt: 'caoxian', period: '2023', value: 30, measure: 'market_share_national', unit: '%' },
    ],
    series: [
      { ...series, year: 2024, value: 900, unit: '亿元' },
      { ...series, year: 2023, value: 800, unit: '亿元' },
    ],
  });
}
