import type { Pack } from '../belt/pack.ts';
import type { Bound } from '../figure/bound.ts';
import { toBase } from '../figure/unit.ts';
import type { FigureColumns } from './best.ts';
import { boundOf, highOf } from './claim.ts';
import { TIERS, type Tier } from './query.ts';

/** Lower edges of the two upper tiers, in 万元. */
interface TierFloors {
  readonly hundred: number;
  readonly ten: number;
}

/** The pack's tiers; null = the pack has no rule of tiers, so no belt has one. */
function tierFloorsOf(pack: Pack): TierFloors | null {
  const bands = pack.texts.rules.find(({ id }) => id === 'tier-output')?.bands ?? [];
  const floor = (wanted: Tier) => {
    const band = bands.find(({ code }) => code === wanted);
    return band ? toBase(band.min, band.unit, '万元') : null;
  };
  const [hundred, ten] = [floor('hundred'), floor('ten')];
  return hundred === null || ten === null ? null : { hundred, ten };
}

/**
 * Whether a figure reaches a floor in its own unit; null = its bound leaves it open. 约 counts by its value; 超 and 以上 prove what they
 * name and nothing less; 近 is just short of what it names; 不超过 proves only what lies above it; a range counts by both its ends.
 */
export function reaches(value: number, bound: Bound, high: number | null, floor: number): boolean | null {
  switch (bound) {
    case 'exact':
    case 'about':
      return value >= floor;
    case 'nearly':
      return value > floor;
    case 'over':
    case 'at_least':
      return value >= floor ? true : null;
    case 'at_most':
      return value < floor ? false : null;
    case 'between':
      return value >= floor ? true : (high ?? value) < floor ? false : null;
  }
}

/** The tier that a money figure (万元) proves: 超60亿 is at least `ten`, 近100亿 is `ten`, 超8亿 and 不超过60亿 leave it open. */
export function tierOf(floors: TierFloors, value: number, bound: Bound = 'exact', high: number | null = null): Tier {
  if (Number.isNaN(value)) return 'none';
  if (reaches(value, bound, high, floors.hundred)) return 'hundred';
  const ten = reaches(value, bound, high, floors.ten);
  return ten === null ? 'none' : ten ? 'ten' : 'below';
}

/** Index into TIERS of every belt's money figure; all 'none' in a pack without tiers. */
export function tiersOf(pack: Pack, figures: FigureColumns): Uint8Array<ArrayBuffer> {
  const floors = tierFloorsOf(pack);
  const tiers = new Uint8Array(pack.belts.count);
  for (let belt = 0; belt < tiers.length; belt++) {
    const claim = figures.claim[belt] ?? -1;
    const value = figures.value[belt] ?? NaN;
    const tier = floors ? tierOf(floors, value, boundOf(pack, claim), highOf(pack, claim)) : 'none';
    tiers[belt] = TIERS.indexOf(tier);
  }
  return tiers;
}
