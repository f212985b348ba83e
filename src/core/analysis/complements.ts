import type { ChainRole } from '../belt/chain.ts';
import type { Pack } from '../belt/pack.ts';
import { isInside } from './adjoining.ts';
import { rowOf } from './belt-card.ts';
import { isApproximate, nearest } from './nearest.ts';
import type { Query } from './query.ts';
import type { BeltRow } from './result.ts';

/** A belt of an industry that supplies this belt's, or is supplied by it. */
export interface Complement {
  readonly belt: BeltRow;
  readonly km: number;
  /** Degrees clockwise from north, seen from this belt; null = the same point. */
  readonly bearing: number | null;
  /** At least one of the two points is only the centre of a county, prefecture or province. */
  readonly approximate: boolean;
  /** supplier: the other belt supplies this one · user: it is supplied by this one. */
  readonly side: 'supplier' | 'user';
  /** What the supplier of the two gives. */
  readonly role: ChainRole;
  /** Row of `Texts.chain`. */
  readonly link: number;
}

export interface ComplementOptions {
  /** Farthest distance in km. */
  readonly within?: number;
  readonly limit?: number;
}

/** How far a supplier may lie away unless the caller says otherwise: there and back in a day. */
const REACH_KM = 100;

/**
 * Belts within reach whose industry supplies the belt's or is supplied by it, nearest first, then by row, suppliers before users. One in both roles is
 * named in both. Belts that contain this one, or lie in it, are left out.
 * @throws RangeError for a belt that the pack does not have
 */
export function complements(
  pack: Pack,
  query: Pick<Query, 'measure' | 'year'>,
  belt: number,
  { within = REACH_KM, limit = 100 }: ComplementOptions = {},
): Complement[] {
  const { belts } = pack;
  if (!pack.texts.belts[belt])
    throw new RangeError(`belt ${belt} is not in the pack; expected 0 to ${belts.count - 1}`);
  const links = linksOf(pack, belt);
  const keep = (other: number) =>
    (links.supplier[belts.industry[other] ?? 0] ?? links.user[belts.industry[other] ?? 0]) !== undefined &&
    !isInside(pack, other, belt) &&
    !isInside(pack, belt, other);
  const near = nearest(pack, belts.lon[belt] ?? 0, belts.lat[belt] ?? 0, { within, keep });
  const found = near.flatMap(({ belt: other, km, bearing, approximate }) =>
    SIDES.flatMap((side): Complement[] => {
      const link = links[side][belts.industry[other] ?? 0];
      const role = pack.texts.chain[link ?? -1]?.role;
      if (link === undefined || role === undefined) return [];
      const soft = approximate || isApproximate(pack, belt);
      return [{ belt: rowOf(pack, query, other), km, bearing, approximate: soft, side, role, link }];
    }),
  );
  return found.slice(0, limit);
}

const SIDES = ['supplier', 'user'] as const;

/** By the row of a level-2 industry: the link that makes it a supplier, or a user, of the belt's industry. A link that names it stands before one of its sector. */
function linksOf({ belts, texts }: Pack, belt: number): Record<(typeof SIDES)[number], (number | undefined)[]> {
  const own = [belts.industry[belt] ?? 0, belts.sector[belt] ?? 0];
  const links: Record<(typeof SIDES)[number], (number | undefined)[]> = { supplier: [], user: [] };
  const exact = (row: number) => texts.industries[row]?.level === 2;
  const ranked = texts.chain
    .map(({ supplier, user }, link) => ({ supplier, user, link, depth: Number(exact(supplier)) + Number(exact(user)) }))
    .sort((a, b) => b.depth - a.depth || a.link - b.link);
  for (const { supplier, user, link } of ranked) {
    if (own.includes(user)) for (const row of covered(texts.industries, supplier)) links.supplier[row] ??= link;
    if (own.includes(supplier)) for (const row of covered(texts.industries, user)) links.user[row] ??= link;
  }
  return links;
}

/** An industry and those under it. */
function covered(industries: Pack['texts']['industries'], row: number): number[] {
  return [row, ...industries.flatMap(({ parent }, under) => (parent === row ? [under] : []))];
}
