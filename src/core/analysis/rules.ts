import type { Pack } from '../belt/pack.ts';
import { toBase } from '../figure/unit.ts';
import type { FigureColumns } from './best.ts';
import { boundOf, highOf } from './claim.ts';
import type { GrowthColumns } from './growth-columns.ts';
import { reaches } from './tier.ts';

/** unknown: a figure or a rate is missing, its bound leaves it open, or the pack has no such rule. */
export const RULE_STATES = ['unknown', 'unmet', 'met'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** A belt of at least `floor` 万元 that is among the `top` by yearly growth. */
interface GrowthRule {
  readonly floor: number;
  readonly top: number;
}

/** The pack's rule of growth belts: a floor of scale, then a rank by yearly growth; null = the pack has none of this shape. */
export function growthRuleOf(pack: Pack): GrowthRule | null {
  const rule = pack.texts.rules.find(({ id }) => id === 'growth-belts');
  const [size, rank, ...others] = rule?.conditions ?? [];
  if (size?.kind !== 'compare' || rank?.kind !== 'compare' || others.length > 0) return null;
  if (size.measure !== 'scale' || size.comparator !== '>=') return null;
  if (rank.measure !== 'yoy_growth' || rank.comparator !== 'rank<=') return null;
  const floor = toBase(size.value, size.unit, '万元');
  return floor === null ? null : { floor, top: rank.value };
}

/**
 * Index into RULE_STATES for every belt. The threshold comes first: its bound must prove that a figure reaches it. Of those that do, the `top` by
 * year-on-year rate are in, ties with the last too; a rate counts by its lower end. `growths` must hold year-on-year rates only, no yearly means.
 * It ranks the rates that are known, as a list of known belts does; `judge` asks whether the unknown ones could change the answer.
 */
export function growthBelts(
  pack: Pack,
  figures: FigureColumns,
  growths: GrowthColumns,
  rule: GrowthRule | null = growthRuleOf(pack),
): Uint8Array<ArrayBuffer> {
  const states = new Uint8Array(pack.belts.count);
  if (rule === null) return states;
  const size = sizes(pack, figures, rule.floor);
  const cut = cutOf(size, growths, rule.top);
  for (let belt = 0; belt < states.length; belt++) {
    states[belt] = RULE_STATES.indexOf(stateOf(size[belt] ?? 0, growths, belt, cut));
  }
  return states;
}

const [OPEN, SMALL, REACHED] = [0, 1, 2];

/** Whether each belt's figure reaches the floor: surely, surely not, or open. */
function sizes(pack: Pack, figures: FigureColumns, floor: number): Uint8Array {
  const size = new Uint8Array(pack.belts.count);
  for (let belt = 0; belt < size.length; belt++) {
    const value = figures.value[belt] ?? NaN;
    if (Number.isNaN(value)) continue;
    const claim = figures.claim[belt] ?? -1;
    const reached = reaches(value, boundOf(pack, claim), highOf(pack, claim), floor);
    size[belt] = reached === null ? OPEN : reached ? REACHED : SMALL;
  }
  return size;
}

/** The last rate that is in: the lower ends of the rates count. -Infinity while there are no more belts than places. */
function cutOf(size: Uint8Array, growths: GrowthColumns, top: number): number {
  const rates = growths.low.filter((low, belt) => size[belt] === REACHED && !Number.isNaN(low)).sort();
  return rates.length > top ? (rates[rates.length - top] ?? -Infinity) : -Infinity;
}

function stateOf(size: number, growths: GrowthColumns, belt: number, cut: number): RuleState {
  if (size === SMALL) return 'unmet';
  if (size === OPEN || growths.kind[belt] === 0) return 'unknown';
  if ((growths.low[belt] ?? NaN) >= cut) return 'met';
  const high = growths.high[belt] ?? NaN;
  return high < cut ? 'unmet' : 'unknown';
}
