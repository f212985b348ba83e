import type { ChainRole } from '../belt/chain.ts';
import type { MeasureText } from '../belt/model.ts';
import type { Words } from '../belt/terms.ts';
import { sayDistance, sayEnd, type Neighbour } from './linkage-sentence.ts';

const ROLES: Readonly<Record<ChainRole, Words>> = {
  material: { zh: '原料', en: 'material' },
  part: { zh: '零部件', en: 'parts' },
  product: { zh: '成品', en: 'products' },
  equipment: { zh: '设备', en: 'equipment' },
  packaging: { zh: '包装', en: 'packaging' },
  logistics: { zh: '物流', en: 'logistics' },
  live: { zh: '直播', en: 'live selling' },
  service: { zh: '服务', en: 'services' },
};

/** What is known of two belts of which one supplies the other. */
export interface ComplementFacts {
  readonly belt: Words;
  readonly other: Neighbour;
  /** What the other is to the belt. */
  readonly side: 'supplier' | 'user';
  readonly role: ChainRole;
  /** What goes from the supplier to the user. */
  readonly what: Words;
  /** A source states the link; otherwise it is a judgement of the trade. */
  readonly sourced: boolean;
  readonly km: number;
  readonly approximate: boolean;
}

/** A supplier or a customer within reach, for whoever governs the belt: what goes where, how far, how large, and the first step. */
export function sayComplement(facts: ComplementFacts, measures: readonly MeasureText[]): Words {
  const { belt, other, side, role, what, sourced } = facts;
  const [from, to] = side === 'supplier' ? [other, belt] : [belt, other];
  const stepZh = side === 'supplier' ? `带${belt.zh}的企业上门比价、谈就近配套` : `到${other.zh}办一场产品推介`;
  const stepEn = side === 'supplier' ? `take firms of ${belt.en} there to compare prices` : `show the products there`;
  return {
    zh: `${from.zh}可向${to.zh}供${ROLES[role].zh}（${what.zh}），${sayDistance(facts, 'zh')}。${other.zh}${sayEnd(other, measures, 'zh')}。${sourced ? '' : '供需关系为行业常识判断，没有来源。'}第一步：${stepZh}。`,
    en: `${from.en} can supply ${to.en} with ${ROLES[role].en} (${what.en}), ${sayDistance(facts, 'en')}. ${other.en}: ${sayEnd(other, measures, 'en')}. ${sourced ? '' : 'The link is a judgement of the trade, without a source. '}First step: ${stepEn}.`,
  };
}
