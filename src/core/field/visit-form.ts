import type { Form } from './form.ts';
import { NEXT, PAINS, QUALITY, SEEN } from './visit-blocks/gate-end.ts';
import { FACTS, INFORMANTS, PLACE, VISIT } from './visit-blocks/gate.ts';
import { CRITERIA, FACTORS, POLICY } from './visit-blocks/ground.ts';
import { BRAND, INNOVATION, ONLINE } from './visit-blocks/online.ts';
import { CHAIN, FIRMS, TOP } from './visit-blocks/trade.ts';

/**
 * The built-in record of a visit. Blocks for twelve minutes at a factory gate come first, the rest when there is time. Ids never change their
 * meaning: what was written under an older version is read with this one.
 */
export const VISIT_FORM: Form = {
  id: 'visit',
  version: '2026.1',
  title: { zh: '产业带走访记录', en: 'Record of a visit to a belt' },
  blocks: [
    ...[VISIT, PLACE, INFORMANTS, FACTS, PAINS, SEEN, NEXT],
    ...[CHAIN, FIRMS, TOP, ONLINE, BRAND, INNOVATION, FACTORS, POLICY, CRITERIA, QUALITY],
  ],
};
