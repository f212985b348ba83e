import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { failsOf, passing } from './filter.ts';
import { quadrantOf, quotientColumn } from './quadrant.ts';
import type { Quadrant, Query } from './query.ts';
import { viewOf } from './view.ts';

/** One belt between specialisation and growth. */
export interface QuadrantBelt extends Words {
  readonly id: string;
  /** (LQ − 1) / (LQ + 1) of its sector in its province: from −1 over 0, as the nation, to 1. */
  readonly symmetric: number;
  /** Fraction. */
  readonly growth: number;
  /** Base unit; null = no figure. */
  readonly scale: number | null;
  readonly quadrant: Quadrant;
}

export interface Quadrants {
  readonly belts: readonly QuadrantBelt[];
  /** Belts of the question without growth, or whose quotient cannot be told. */
  readonly unknown: number;
}

/**
 * The belts of a question between the specialisation of their province (against the whole nation, same measure and year) and their growth; those
 * of quadrants that the question leaves out too.
 */
export function quadrantsOf(pack: Pack, query: Query): Quadrants {
  const view = viewOf(pack, query);
  const rows = passing(failsOf(pack, query, view), 'quadrant');
  const quotients = quotientColumn(pack, query);
  const belts = Array.from(rows).flatMap((belt): QuadrantBelt[] => {
    const symmetric = quotients[belt] ?? NaN;
    const growth = view.points[belt] ?? NaN;
    const text = pack.texts.belts[belt];
    if (Number.isNaN(symmetric) || Number.isNaN(growth) || !text) return [];
    const scale = view.figures.value[belt] ?? NaN;
    const { id, zh, en } = text;
    return [
      {
        id,
        zh,
        en,
        symmetric,
        growth,
        scale: Number.isNaN(scale) ? null : scale,
        quadrant: quadrantOf(symmetric, growth),
      },
    ];
  });
  return { belts, unknown: rows.length - belts.length };
}
