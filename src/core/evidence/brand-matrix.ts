import type { EnterpriseText, Evidence, Stage } from '../belt/evidence.ts';
import type { BeltText, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { statedOf, type Stated } from './stated.ts';

/** The report's order: from the factory to the brand that goes abroad. */
const ORDER = ['factory', 'offline', 'waist', 'leader'] as const satisfies readonly Stage[];

/** A company, brand or market with the belt it stands in and what is stated of it. */
export interface Firm extends Pick<EnterpriseText, 'id' | 'zh' | 'en' | 'kind' | 'stage' | 'role' | 'source' | 'line'> {
  readonly belt: Pick<BeltText, 'id' | 'zh' | 'en'> | null;
  readonly owner: Words | null;
  readonly claims: readonly Stated[];
}

/** One field of the brand matrix. */
export interface MatrixField {
  readonly stage: (typeof ORDER)[number];
  /** What the report says of the way; null = the pack has no words for it. */
  readonly way: (Words & { readonly line: number }) | null;
  readonly firms: readonly Firm[];
}

/** All enterprises of the pack. Figures find their company by its name. */
export function firmsOf(pack: Pack, { enterprises }: Evidence): Firm[] {
  const claims = [...statedOf(pack, 'company'), ...statedOf(pack, 'market')];
  return enterprises.map((row) => {
    const belt = pack.texts.belts[row.belt];
    const owner = enterprises[row.owner];
    const { id, zh, en, kind, stage, role, source, line } = row;
    return {
      ...{ id, zh, en, kind, stage, role, source, line },
      belt: belt ? { id: belt.id, zh: belt.zh, en: belt.en } : null,
      owner: owner ? { zh: owner.zh, en: owner.en } : null,
      claims: claims.filter(({ subject }) => subject === zh),
    };
  });
}

/** The four fields in the report's order; a field without a case stays, empty. */
export function brandMatrixOf(pack: Pack, evidence: Evidence): MatrixField[] {
  const firms = firmsOf(pack, evidence);
  return ORDER.map((stage) => {
    const way = evidence.report.find(({ section, kind }) => section === 'stage' && kind === stage);
    return {
      stage,
      way: way ? { zh: way.zh, en: way.en, line: way.line } : null,
      firms: firms.filter((firm) => firm.stage === stage),
    };
  });
}
