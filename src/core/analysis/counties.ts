import { NONE } from '../belt/columns.ts';
import type { Pack } from '../belt/pack.ts';
import { memo } from './memo.ts';

/**
 * same: in one county (or one city without counties) · touching: the two counties share a border · apart: they do not · unknown: a belt is not known
 * down to its county, or its county has no outline of its own.
 */
export const COUNTY_TIES = ['unknown', 'same', 'touching', 'apart'] as const;
export type CountyTie = (typeof COUNTY_TIES)[number];

interface Counties {
  /** By belt: place row of its county, or of its city where that has no counties; -1 = not known. */
  readonly of: Int32Array;
  readonly drawn: ReadonlySet<number>;
  /** Smaller row × rows of places + larger row. */
  readonly touching: ReadonlySet<number>;
}

const countiesOf = memo(4, (pack): Counties => {
  const { belts, texts } = pack;
  const drawn = new Set(texts.borders.drawn);
  const of = new Int32Array(belts.count);
  for (let belt = 0; belt < of.length; belt++) {
    const [county, prefecture] = [belts.county[belt] ?? NONE, belts.prefecture[belt] ?? NONE];
    of[belt] = county !== NONE ? county : drawn.has(prefecture) ? prefecture : -1;
  }
  const touching = new Set<number>();
  for (const [one, other] of borderPairs(pack)) touching.add(one * texts.places.length + other);
  return { of, drawn, touching };
});

/** By belt: place row of its county, or of its city where that has no counties (东莞, 中山 …); -1 = not known. */
export function countyColumn(pack: Pack): Int32Array {
  return countiesOf(pack, '').of;
}

/** Place rows of counties that share a border, the smaller row first. */
export function borderPairs({ texts: { borders } }: Pack): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < borders.pairs.length; at += 2)
    pairs.push([borders.pairs[at] ?? -1, borders.pairs[at + 1] ?? -1]);
  return pairs;
}

/** How the counties of two belts lie to each other. */
export function countyTie(pack: Pack, a: number, b: number): CountyTie {
  const { of, drawn, touching } = countiesOf(pack, '');
  const [one, other] = [of[a] ?? -1, of[b] ?? -1];
  if (one < 0 || other < 0) return 'unknown';
  if (one === other) return 'same';
  if (touching.has(Math.min(one, other) * pack.texts.places.length + Math.max(one, other))) return 'touching';
  return drawn.has(one) && drawn.has(other) ? 'apart' : 'unknown';
}
