import { readClaim } from '../analysis/claim.ts';
import { SUBJECT_KINDS, type Claim } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A claim of something that is no belt, with the name or key of its subject. */
export interface Stated {
  readonly subject: string;
  /** Code of its measure. */
  readonly measure: string;
  readonly claim: Claim;
}

/** Claims of one kind of subject, in the order of the pack. */
export function statedOf(pack: Pack, kind: SubjectKind): Stated[] {
  const { claims, texts } = pack;
  const code = SUBJECT_KINDS.indexOf(kind);
  const found: Stated[] = [];
  for (let row = 0; row < claims.count; row++) {
    if (claims.kind[row] !== code) continue;
    const subject = texts.subjects[claims.subject[row] ?? 0] ?? '';
    found.push({ subject, measure: texts.measures[claims.measure[row] ?? 0]?.code ?? '', claim: readClaim(pack, row) });
  }
  return found;
}
