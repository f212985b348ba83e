import type { Pack } from '../belt/pack.ts';
import type { AdvisedBand } from './bands-of.ts';
import { statedOf, type Stated } from './stated.ts';

const PROVINCES: ReadonlySet<string> = new Set(['core_provinces', 'fastest_growing_provinces']);
const CITIES: ReadonlySet<string> = new Set(['leading_cities', 'rising_cities']);
const TOP5 = 'top5_share';

/** The band that a source prints for a category. */
export interface PrintedShare extends Stated {
  /** Code of the band. */
  readonly band: string;
}

/** Figures of one source that are of the nation, sorted by where its page tells them. */
export interface NationFigures {
  /** How many provinces it names, and how many cities. */
  readonly provinces: readonly Stated[];
  readonly cities: readonly Stated[];
  readonly shares: readonly PrintedShare[];
  /** All others, in the order of the document. */
  readonly rest: readonly Stated[];
}

/** @param source row of `Texts.sources` */
export function nationFiguresOf(pack: Pack, source: number, bands: readonly AdvisedBand[]): NationFigures {
  const all = statedOf(pack, 'national')
    .filter(({ claim }) => claim.source === source)
    .sort((a, b) => a.claim.line - b.claim.line || a.claim.row - b.claim.row);
  const shares = all.flatMap((one): PrintedShare[] => {
    const band = one.measure === TOP5 ? bandPrinted(one, bands) : undefined;
    return band ? [{ ...one, band: band.code }] : [];
  });
  const placed = new Set(shares.map(({ claim }) => claim.row));
  return {
    provinces: all.filter(({ measure }) => PROVINCES.has(measure)),
    cities: all.filter(({ measure }) => CITIES.has(measure)),
    shares,
    rest: all.filter(({ measure, claim }) => !PROVINCES.has(measure) && !CITIES.has(measure) && !placed.has(claim.row)),
  };
}

/**
 * The band whose own ends are the ends printed. Whether an end belongs to the band is the rule's to say: 15% to 40% as printed is the middle band,
 * though 15% itself belongs to the one below.
 */
function bandPrinted({ claim }: Stated, bands: readonly AdvisedBand[]): AdvisedBand | undefined {
  const { bound, value, high } = claim;
  if (bound === 'at_most') return bands.find(({ min, max }) => min === 0 && max === value);
  if (bound === 'at_least') return bands.find(({ min, max }) => min === value && (max === null || max === 100));
  return bound === 'between' ? bands.find(({ min, max }) => min === value && max === high) : undefined;
}
