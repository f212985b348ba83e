import type { PlaceName } from '../belt/gazetteer.ts';
import type { Pack } from '../belt/pack.ts';
import type { OwnName } from '../belt/search.ts';
import { bareClaims } from './overlay-bare.ts';
import { putBelts, type Belted } from './overlay-belts.ts';
import { chooseAgain } from './overlay-choice.ts';
import { cellsOf, claimFaults } from './overlay-claims.ts';
import { insertClaims, type ClaimCells } from './overlay-insert.ts';
import { ownNames } from './overlay-names.ts';
import type { Own, OwnFault } from './overlay-own.ts';
import { outliersOf } from './outlier.ts';
import { Planes } from './overlay-planes.ts';
import { tablesOf, textsWith, type Tables } from './overlay-tables.ts';

export type { Own, OwnBelt, OwnClaim, OwnFault } from './overlay-own.ts';

/** A pack with a person's own belts and claims over it. */
export interface Overlaid {
  readonly pack: Pack;
  /** By place in the lists given: row in the overlaid pack, -1 = left out. */
  readonly mine: { readonly belts: readonly number[]; readonly claims: readonly number[] };
  /** Names that a search of the pack below must learn. */
  readonly names: readonly OwnName[];
  /** Why what was left out was left out. */
  readonly faults: readonly OwnFault[];
}

/**
 * Merges a handful of a person's own claims and belts over a pack: they take part in the choice of figures, growth, tiers, sums and ranks like
 * the pack's own, and one that the person prefers wins. What is given is only read; buffers in which nothing changes are shared, and rows of
 * belts stay what they were (own belts follow them). Rows of claims move where claims come before them. What cannot be merged is a fault, the
 * rest is merged all the same; where nothing is, the pack itself comes back.
 * Cost: O(belts) to find ids, O(claims) to put claims in, O(belts) for each plane that changes, and for all planes where there are own belts.
 * @param gazetteer places beyond those of the pack, for own belts that lie there (see `lacksPlaces`)
 */
export function overlay(pack: Pack, own: Own, gazetteer: readonly PlaceName[] = []): Overlaid {
  const tables = tablesOf(pack.texts);
  const belted = putBelts(pack, own, tables, gazetteer);
  const found = own.claims.map((claim) => claimFaults(pack, claim, belted.named));
  const cells = own.claims.flatMap((claim, index) =>
    found[index]?.length === 0 ? cellsOf(pack, claim, belted.named.get(claim.belt) ?? -1, tables) : [],
  );
  const faults = found.flatMap((wrongs, index) => wrongs.map((each): OwnFault => ({ of: 'claim', index, ...each })));
  const merged = merge(pack, belted, cells, tables);
  let next = 0;
  const claims = found.map(({ length }) => (length === 0 ? (merged.rows[next++] ?? -1) : -1));
  return {
    pack: merged.pack,
    mine: { belts: belted.rows, claims },
    names: ownNames(pack, merged.pack),
    faults: [...belted.faults, ...faults],
  };
}

/** An own belt lies in a place that only a gazetteer may know. */
export function lacksPlaces(pack: Pack, { belts }: Own): boolean {
  return belts.some(({ place }) => !pack.texts.places.some(({ code }) => code === place));
}

/** The pack with these rows, and the row of each of `cells`. */
function merge(pack: Pack, belted: Belted, cells: readonly ClaimCells[], tables: Tables) {
  if (cells.length === 0 && belted.texts.length === 0) return { pack, rows: new Int32Array() };
  const bare = bareClaims(pack, cells.map(({ subject }) => subject), tables); // prettier-ignore
  const before = pack.own ?? { claims: new Uint8Array(pack.claims.count), fromBelt: pack.belts.count };
  const { claims, claimStart, own, rows, moved } = insertClaims(
    { claims: pack.claims, belts: belted.belts, own: before.claims },
    [...bare.map((each) => each.cells), ...cells],
  );
  const planes = new Planes(pack.planes, belted.belts.count, moved);
  for (const [at, { cells: named, year }] of bare.entries())
    planes.put(named.measure, year, named.subject, named.base, rows[at] ?? -1);
  const laid: Pack = {
    ...pack,
    belts: claimStart === belted.belts.claimStart ? belted.belts : { ...belted.belts, claimStart },
    claims,
    texts: textsWith(pack.texts, tables, belted.texts),
    own: { claims: own, far: new Uint8Array(claims.count), fromBelt: before.fromBelt },
  };
  const over: Pack = { ...laid, own: { claims: own, far: outliersOf(laid), fromBelt: before.fromBelt } };
  const mine = rows.subarray(bare.length);
  chooseAgain(over, planes, mine);
  return { pack: { ...over, planes: planes.all }, rows: mine };
}
