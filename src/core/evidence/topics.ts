import type { Evidence } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';

/** How much there is to each topic. */
export interface Topics {
  readonly belts: number;
  readonly lists: number;
  readonly recognitions: number;
  readonly events: number;
  readonly programmes: number;
  readonly industries: number;
  readonly enterprises: number;
  /** Markets with a stated concentration. */
  readonly markets: number;
}

export function topicsOf({ belts, texts }: Pack, { concentration, enterprises }: Evidence): Topics {
  return {
    belts: belts.count,
    lists: texts.lists.length,
    recognitions: belts.listStart[belts.count] ?? 0,
    events: texts.events.length,
    programmes: texts.programmes.length,
    industries: new Set(belts.industry).size,
    enterprises: enterprises.length,
    markets: new Set(concentration.map(({ category }) => category)).size,
  };
}
