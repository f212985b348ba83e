import { SUBJECT_KINDS, type Claim, type Words } from '../belt/model.ts';
import type { EnterpriseText, Evidence } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import { readClaim } from '../analysis/claim.ts';

/** An enterprise that a source names in a belt. */
export interface NamedEnterprise {
  readonly enterprise: EnterpriseText;
  readonly owner: Words | null;
  /** Figures stated of it by its name. */
  readonly claims: readonly Claim[];
}

/** Enterprises that the sources name in a belt, in the order of the table. */
export function enterprisesOf(pack: Pack, { enterprises }: Evidence, belt: number): NamedEnterprise[] {
  return enterprises.flatMap((enterprise) => {
    if (enterprise.belt !== belt) return [];
    const owner = enterprises[enterprise.owner];
    return [
      { enterprise, owner: owner ? { zh: owner.zh, en: owner.en } : null, claims: claimsOfName(pack, enterprise.zh) },
    ];
  });
}

function claimsOfName(pack: Pack, name: string): Claim[] {
  const { claims, texts } = pack;
  const [kind, subject] = [SUBJECT_KINDS.indexOf('company'), texts.subjects.indexOf(name)];
  const found: Claim[] = [];
  if (subject < 0) return found;
  for (let row = 0; row < claims.count; row++)
    if (claims.kind[row] === kind && claims.subject[row] === subject) found.push(readClaim(pack, row));
  return found;
}
