import type { Claim, MeasureKind } from '../core/belt/model.ts';
import { GROUND_WORDS } from '../core/evidence/preference.ts';
import { sayFigure } from '../core/figure/say.ts';
import { language, named, words } from '../state/language.svelte.ts';
import { explorer } from '../state/explorer.svelte.ts';
import { measureOf } from './tell.ts';

type Stated = Pick<Claim, 'value' | 'high' | 'bound' | 'unit'>;

/** A claim's figure as stated: in its own unit, with its bound. */
export function tellClaim(claim: Claim): string {
  return tellStated(claim, measureOf(claim.measure)?.kind ?? 'other');
}

/** The same where the claim is not of the open version of the data. @param kind of its measure */
export function tellStated({ value, high, bound, unit }: Stated, kind: MeasureKind): string {
  return sayFigure({ value, high, bound, unit, kind }, language.current);
}

/** What qualifies a claim: scope, status, doubts. In the order in which they matter. */
export function tellQualities(claim: Claim): string[] {
  const scope = explorer.vocabulary?.scopes[claim.scope];
  const scoped = claim.scopeWords || (scope && scope.standing !== 'whole' ? named(scope) : '');
  return [
    scoped,
    claim.far ? named(GROUND_WORDS.far) : '',
    claim.rank === 'normal' ? '' : words()[claim.rank],
    claim.inferred ? words().inferred : '',
    claim.status === 'documented' ? '' : words().statuses[claim.status],
    words().confidences[claim.confidence],
    claim.note,
  ].filter((word) => word !== '');
}
