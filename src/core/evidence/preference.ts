import { CLAIM_RANKS, CONFIDENCES, STANDINGS, type Words } from '../belt/model.ts';
import { BOUNDS } from '../figure/bound.ts';
import { compareQuality, mayStand, type Quality } from '../analysis/choose.ts';

/**
 * What decided between two claims, in the order of choose.ts: deprecated, far and part never stand for a belt; then the scope, the person's own choice,
 * the rank, the confidence, the bound, and last the order of statement.
 */
export const GROUNDS = [
  'deprecated',
  'far',
  'part',
  'standing',
  'own',
  'rank',
  'confidence',
  'bound',
  'order',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** Why `chosen` stands before `other`. */
export function groundOf(chosen: Quality, other: Quality): Ground {
  const barred = barOf(other);
  if (barred) return barred;
  if (compareQuality(chosen, other) === 0) return 'order';
  if (STANDINGS.indexOf(chosen.standing) !== STANDINGS.indexOf(other.standing)) return 'standing';
  if (isOwnChoice(chosen) !== isOwnChoice(other)) return 'own';
  if (CLAIM_RANKS.indexOf(chosen.rank) !== CLAIM_RANKS.indexOf(other.rank)) return 'rank';
  if (CONFIDENCES.indexOf(chosen.confidence) !== CONFIDENCES.indexOf(other.confidence)) return 'confidence';
  return BOUNDS.indexOf(chosen.bound) === BOUNDS.indexOf(other.bound) ? 'order' : 'bound';
}

/** Why a claim never stands, whatever it stands beside; null = it may. */
export function barOf(claim: Quality): Ground | null {
  if (mayStand(claim)) return null;
  return claim.rank === 'deprecated' ? 'deprecated' : claim.far ? 'far' : 'part';
}

function isOwnChoice({ mine, rank }: Quality): boolean {
  return mine === true && rank === 'preferred';
}

/** The ground in words: why the other figure does not stand. */
export const GROUND_WORDS: Readonly<Record<Ground, Words>> = {
  deprecated: { zh: '已有更可靠的数字取代它', en: 'A more reliable figure has replaced it' },
  far: { zh: '与已发表数字相差过大，待核', en: 'Too far from the published figure, to be checked' },
  part: { zh: '只说其中一部分，不能代表整个产业带', en: 'It speaks of a part only and cannot stand for the belt' },
  standing: {
    zh: '采用的数字说的是整个产业带，它的口径只是近似',
    en: 'The figure taken covers the whole belt, this one only nearly',
  },
  own: { zh: '采用的是您自己优先的数字', en: 'The figure taken is your own preferred one' },
  rank: {
    zh: '核对时已把采用的数字定为优先',
    en: 'The figure taken was marked as preferred when the sources were checked',
  },
  confidence: { zh: '采用的数字来源更可靠', en: 'The figure taken has the more reliable source' },
  bound: {
    zh: '采用的是确数，它只给了界限或约数',
    en: 'The figure taken is exact, this one only a bound or an approximation',
  },
  order: {
    zh: '两者同样可信，按收录先后采用后收录的；请当作未定',
    en: 'Both are equally credible: the one recorded last is taken; treat the matter as open',
  },
};
