import { oneGroup } from '../analysis/aggregate.ts';
import { rowOf, pathOf } from '../analysis/belt-card.ts';
import { failsOf, placeRow } from '../analysis/filter.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import { rankBelts } from '../analysis/rank.ts';
import type { BeltRow, Group } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { PlaceRef } from './place-tree.ts';

/** One trade of a place. */
export interface PlaceProduct extends Words {
  /** Code of the level-2 industry. */
  readonly code: string;
  /** What its belts make, in the words of their sources. */
  readonly products: readonly string[];
  readonly belts: readonly BeltRow[];
  readonly group: Group;
}

export interface PlaceGoods {
  readonly path: readonly PlaceRef[];
  /** By the scale of their largest belt; those without a figure last. */
  readonly products: readonly PlaceProduct[];
}

/** What a place makes; null = the pack has no such place. */
export function placeGoods(pack: Pack, code: string): PlaceGoods | null {
  const place = placeRow(pack, code);
  if (place < 0) return null;
  const query = { ...DEFAULT_QUERY, place: code };
  const view = viewOf(pack, query);
  const { order } = rankBelts(pack, query, failsOf(pack, query, view));
  const trades = new Map<number, number[]>();
  for (const belt of order) {
    const industry = pack.belts.industry[belt] ?? 0;
    trades.set(industry, [...(trades.get(industry) ?? []), belt]);
  }
  const products = [...trades].flatMap(([industry, belts]) => {
    const text = pack.texts.industries[industry];
    if (!text) return [];
    const group = oneGroup(pack, 'best', view, Uint32Array.from(belts).sort(), text.code);
    const rows = belts.map((belt) => rowOf(pack, query, belt));
    return [{ code: text.code, zh: text.zh, en: text.en, products: productsOf(pack, belts), belts: rows, group }];
  });
  return { path: pathOf(pack, place), products };
}

function productsOf({ texts }: Pack, belts: readonly number[]): string[] {
  const words = belts.map((belt) => texts.belts[belt]?.category ?? '');
  return [...new Set(words)].filter((word) => word !== '');
}
