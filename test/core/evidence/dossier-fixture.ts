import type { Pack } from '../../../src/core/belt/pack.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';

/** Keqiao with the claims given, its fabrics inside it, and one more textile belt in Zhuji. */
export function keqiao(claims: readonly Omit<ClaimRow, 'belt'>[]): Pack {
  return packOf({
    belts: [
      { id: 'keqiao', zh: '绍兴(柯桥)纺织', en: 'Keqiao textiles', lists: ['hundred-2023'] },
      { id: 'keqiao-fabric', zh: '柯桥面料', en: 'Keqiao fabrics', within: 'keqiao' },
      { id: 'zhuji', zh: '诸暨织造', en: 'Zhuji weaving', place: '330681' },
    ],
    claims: claims.map((claim) => ({ belt: 'keqiao', ...claim })),
    linked: {
      events: [
        { id: 'fair', zh: '纺博会', en: 'Textile fair', start: '2021-05-06', belts: [0], source: 0 },
        { id: 'elsewhere', zh: '别处', en: 'Elsewhere', start: '2022', belts: [2], source: 0 },
        { id: 'live', zh: '直播节', en: 'Live festival', start: '2023-06', belts: [0], source: 0 },
      ],
    },
  });
}
