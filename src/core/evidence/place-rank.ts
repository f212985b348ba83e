import { figuresOf } from '../analysis/best.ts';
import { crossTable } from '../analysis/cross-table.ts';
import { rankIntervals } from '../analysis/rank-interval.ts';
import { everyRow } from '../analysis/rows.ts';
import type { Pack } from '../belt/pack.ts';

/** Which ranks a place can have among those of its level that have a sum. */
export interface RankSpan {
  /** Ranks that the bounds of the figures (超, 近 …) allow; equal = the bounds do not matter. */
  readonly best: number;
  readonly worst: number;
  /** Places of the level with a sum. */
  readonly of: number;
}

/**
 * The best and worst rank of a place by the sum of its belts' best figures, as the bounds of all those figures allow. Figures that are missing are
 * not in it: a place without any is not ranked, and one with few stands lower than it may be. null = the place has no sum.
 */
export function placeRank(pack: Pack, place: number): RankSpan | null {
  const level = pack.texts.places[place]?.level;
  if (!level) return null;
  const table = crossTable(pack, figuresOf(pack, 'best', 'latest'), everyRow(pack.belts.count), level, 'sector');
  const known = [...table.places].filter(([, { withFigure }]) => withFigure > 0);
  const at = known.findIndex(([row]) => row === place);
  if (at < 0) return null;
  const low = Float64Array.from(known, ([, amount]) => amount.low);
  const high = Float64Array.from(known, ([, amount]) => (amount.open > 0 ? Infinity : amount.high));
  const { best, worst } = rankIntervals({ low, high }, 'apart');
  return { best: best[at] ?? 0, worst: worst[at] ?? 0, of: known.length };
}
