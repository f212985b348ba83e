import type { Pack } from '../belt/pack.ts';
import { versionsOf, type FigureVersions } from './programmes.ts';
import { statedOf } from './stated.ts';

/** Measures of what platforms count in the whole nation, of no programme: the order is that of the page. */
const MEASURES = ['share_of_new_brands', 'taobao_villages', 'taobao_towns'] as const;

/** One measure of a platform in the whole nation, by period. */
export interface PlatformFigures {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly figures: readonly FigureVersions[];
}

/** What sources state of platforms in the whole nation; a measure without a figure is left out. */
export function platformFiguresOf(pack: Pack): PlatformFigures[] {
  const stated = statedOf(pack, 'national');
  return MEASURES.flatMap((code): PlatformFigures[] => {
    const claims = stated.flatMap(({ measure, claim }) => (measure === code ? [claim] : []));
    const [first] = claims;
    return first ? [{ measure: first.measure, figures: versionsOf(claims) }] : [];
  });
}
