import { chooseClaim, mayStand } from '../analysis/choose.ts';
import { claimRows, qualityOf, readClaim } from '../analysis/claim.ts';
import type { Claim, Contradiction, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { comparePeriods, fullYear } from '../figure/period.ts';
import { barOf, GROUND_WORDS, groundOf, type Ground } from './preference.ts';

/** One figure beside the others. */
export interface Rival {
  readonly claim: Claim;
  /** The figure that is taken. */
  readonly chosen: boolean;
  /** Why it is not; null for the one that is taken, and where none is unless it is far off. */
  readonly why: (Words & { readonly ground: Ground }) | null;
}

/** Claims of one measure that do not say the same. */
export interface Conflict {
  /**
   * values: one period and scope, different figures · scope: one period, figures of different scopes · basis: years on different bases, which may not
   * be compared with each other.
   */
  readonly kind: 'values' | 'scope' | 'basis';
  /** Row of `Texts.measures`. */
  readonly measure: number;
  /** '' where the figures are of different periods. */
  readonly period: string;
  readonly rivals: readonly Rival[];
}

/** Scopes that say of themselves that they do not go with other years. */
const OWN_BASIS: readonly string[] = ['earlier_basis', 'other_basis'];

/** Where the claims of a belt disagree: first within one period, newest first, then between bases. */
export function conflictsOf(pack: Pack, belt: number): Conflict[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claimsOf(pack, belt)) {
    const key = `${claim.measure} ${claim.period}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const within = [...groups.values()].filter(disagree).map((claims) => conflictOf(pack, claims));
  within.sort((a, b) => comparePeriods(b.period, a.period) || a.measure - b.measure);
  return [...within, ...basesOf(pack, belt)];
}

/** All claims of a belt, in the order of statement. */
export function claimsOf(pack: Pack, belt: number): Claim[] {
  const { start, end } = claimRows(pack, belt);
  return Array.from({ length: end - start }, (_, at) => readClaim(pack, start + at));
}

function disagree(claims: readonly Claim[]): boolean {
  return (
    new Set(claims.map(({ base, value, unit, high, bound }) => `${base ?? `${value}${unit}`} ${high} ${bound}`)).size >
    1
  );
}

function conflictOf(pack: Pack, claims: readonly Claim[]): Conflict {
  const [first] = claims;
  const scopes = new Set(claims.map(({ scope, scopeWords }) => `${scope} ${scopeWords}`));
  // What cannot be converted is in no ranking and stands only where nothing else does.
  const counted = claims.filter(({ base }) => base !== null);
  const chosen = standingOf(pack, counted) ?? standingOf(pack, claims);
  const rivals = claims.map((claim) => rivalOf(pack, claim, chosen));
  rivals.sort((a, b) => Number(b.chosen) - Number(a.chosen));
  return {
    kind: scopes.size > 1 ? 'scope' : 'values',
    measure: first?.measure ?? 0,
    period: first?.period ?? '',
    rivals,
  };
}

function rivalOf(pack: Pack, claim: Claim, chosen: Claim | null): Rival {
  if (chosen === claim) return { claim, chosen: true, why: null };
  const quality = qualityOf(pack, claim.row);
  // Where none stands, one that is far off still says so: nobody sees by itself why a person's own is not taken.
  const ground = chosen ? groundOf(qualityOf(pack, chosen.row), quality) : barOf(quality) === 'far' ? 'far' : null;
  if (!ground) return { claim, chosen: false, why: null };
  return { claim, chosen: false, why: { ground, ...GROUND_WORDS[ground] } };
}

/** Full years of one measure where some stand on a basis of their own: of each year the claim that stands, newest first. */
function basesOf(pack: Pack, belt: number): Conflict[] {
  const byMeasure = new Map<number, Claim[]>();
  for (const claim of claimsOf(pack, belt)) {
    const kind = pack.texts.measures[claim.measure]?.kind;
    if (fullYear(claim.period) === null || kind === 'growth' || !mayStand(qualityOf(pack, claim.row))) continue;
    byMeasure.set(claim.measure, [...(byMeasure.get(claim.measure) ?? []), claim]);
  }
  return Array.from(byMeasure).flatMap(([measure, claims]): Conflict[] => {
    const own = claims.filter(({ scope }) => OWN_BASIS.includes(pack.texts.scopes[scope]?.code ?? ''));
    if (own.length === 0 || own.length === claims.length) return [];
    const taken = claims.filter((claim) => standsIn(pack, claims, claim));
    const sorted = taken.sort((a, b) => comparePeriods(b.period, a.period));
    return [
      { kind: 'basis', measure, period: '', rivals: sorted.map((claim) => ({ claim, chosen: false, why: null })) },
    ];
  });
}

/** The claim is the one that stands among those of its period. */
function standsIn(pack: Pack, claims: readonly Claim[], claim: Claim): boolean {
  const rivals = claims.filter(({ period }) => period === claim.period);
  return standingOf(pack, rivals) === claim;
}

/** The one of these that stands; null = none may. */
function standingOf(pack: Pack, claims: readonly Claim[]): Claim | null {
  return claims[chooseClaim(claims.map(({ row }) => qualityOf(pack, row)))] ?? null;
}

/** What the data set itself says of contradictions between the sources of a belt: those that name it, or that stand on its sources alone. */
export function contradictionsOf({ texts }: Pack, belt: number, sources: ReadonlySet<number>): Contradiction[] {
  const name = texts.belts[belt]?.zh ?? '';
  // 中山(古镇)灯饰 is told as 古镇灯饰, 柳州螺蛳粉(袋装) as 柳州螺蛳粉.
  const names = [name, name.replace(/^.*\((.+)\)(?=.)/, '$1'), name.replace(/\(.+\)/, '')].filter(
    (one) => one.length > 2,
  );
  return texts.contradictions.filter(
    ({ zh, sources: cited }) =>
      names.some((one) => zh.includes(one)) || (cited.length > 1 && cited.every((source) => sources.has(source))),
  );
}
