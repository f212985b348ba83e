import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { failsOf, passing } from './filter.ts';
import type { Query } from './query.ts';
import { specialisationOf } from './specialisation.ts';
import { viewOf } from './view.ts';

export const QUADRANTS = ['leading', 'fading', 'rising', 'weak'] as const;
/** Specialised (LQ of its sector in its province above 1) and growing, specialised and not, not specialised and growing, neither. */
export type Quadrant = (typeof QUADRANTS)[number];

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

/** The belts of a question between the specialisation of their province (against the whole nation, same measure and year) and their growth. */
export function quadrantsOf(pack: Pack, query: Query): Quadrants {
  const view = viewOf(pack, query);
  const rows = passing(failsOf(pack, query, view));
  const quotients = quotientsOf(pack, query);
  const { province, sector } = pack.belts;
  const belts = Array.from(rows).flatMap((belt): QuadrantBelt[] => {
    const place = pack.texts.places[province[belt] ?? -1]?.code ?? '';
    const symmetric = quotients.get(`${place} ${pack.texts.industries[sector[belt] ?? -1]?.code ?? ''}`);
    const growth = view.points[belt] ?? NaN;
    const text = pack.texts.belts[belt];
    if (symmetric === undefined || Number.isNaN(growth) || !text) return [];
    const scale = view.figures.value[belt] ?? NaN;
    return [
      {
        id: text.id,
        zh: text.zh,
        en: text.en,
        symmetric,
        growth,
        scale: Number.isNaN(scale) ? null : scale,
        quadrant: quadrantOf(symmetric, growth),
      },
    ];
  });
  return { belts, unknown: rows.length - belts.length };
}

function quotientsOf(pack: Pack, { measure, year }: Query): ReadonlyMap<string, number> {
  const { cells } = specialisationOf(pack, { measure, year, place: '' }, 'province', 'sector');
  return new Map(
    cells.flatMap(({ place, industry, estimate }) =>
      estimate.ok ? [[`${place} ${industry}`, estimate.symmetric] as const] : [],
    ),
  );
}

/** As much as the nation is not specialised, and no growth is not growing. */
function quadrantOf(symmetric: number, growth: number): Quadrant {
  if (symmetric > 0) return growth > 0 ? 'leading' : 'fading';
  return growth > 0 ? 'rising' : 'weak';
}
