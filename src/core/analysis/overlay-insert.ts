import type { BeltColumns, ClaimColumns } from '../belt/columns.ts';
import { CLAIM_COLUMNS, CLAIM_LAYOUT, type ClaimColumn } from '../belt/layout.ts';
import type { OwnRows } from '../belt/pack.ts';

/** A claim that joins the columns; `mine` 1 = the person's own. */
export type ClaimCells = Readonly<Record<ClaimColumn | 'mine', number>>;

/** Columns with rows put in, and where everything is now. */
export interface Inserted {
  readonly claims: ClaimColumns;
  readonly claimStart: Uint32Array;
  readonly own: OwnRows['claims'];
  /** By place in the list given: row of the claim. */
  readonly rows: Int32Array;
  /** By row before: row now. */
  readonly moved: Int32Array;
}

interface Placed {
  readonly cells: ClaimCells;
  /** Row before which it goes, as rows were. */
  readonly at: number;
  /** Place in the list given. */
  readonly index: number;
}

/**
 * Puts each claim after the last one of its belt, so that claims stay in the order of the belts and, of one belt, the last given is the last
 * stated. Runs of rows are copied whole: O(claims + added log added). The columns given are only read.
 */
export function insertClaims(
  { claims, belts, own }: { claims: ClaimColumns; belts: BeltColumns; own: OwnRows['claims'] },
  added: readonly ClaimCells[],
): Inserted {
  if (added.length === 0) {
    const still = Int32Array.from(claims.kind, (_, row) => row);
    return { claims, claimStart: belts.claimStart, own, rows: new Int32Array(), moved: still };
  }
  const placed = added
    .map((cells, index): Placed => ({ cells, at: belts.claimStart[cells.subject + 1] ?? 0, index }))
    .sort((a, b) => a.cells.subject - b.cells.subject || a.index - b.index);
  const rows = new Int32Array(added.length);
  for (const [before, { at, index }] of placed.entries()) rows[index] = at + before;
  const columns = Object.fromEntries(
    CLAIM_COLUMNS.map((name) => [name, withRows(claims[name], new CLAIM_LAYOUT[name](claims.count + added.length), placed, name)]), // prettier-ignore
  );
  return {
    claims: { ...claims, ...columns, count: claims.count + added.length },
    claimStart: startsAfter(belts.claimStart, placed),
    own: withRows(own, new Uint8Array(claims.count + added.length), placed, 'mine'),
    rows,
    moved: movedBy(claims.count, placed),
  };
}

type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array;

function withRows<Column extends Numbers>(
  from: Numbers,
  into: Column,
  placed: readonly Placed[],
  name: keyof ClaimCells,
): Column {
  let copied = 0;
  for (const [before, { at, cells }] of placed.entries()) {
    into.set(from.subarray(copied, at), copied + before);
    into[at + before] = cells[name];
    copied = at;
  }
  into.set(from.subarray(copied), copied + placed.length);
  return into;
}

function startsAfter(claimStart: Uint32Array, placed: readonly Placed[]): Uint32Array {
  const start = claimStart.slice();
  let [before, row] = [0, 0];
  for (const { cells } of [...placed, { cells: { subject: start.length } }]) {
    for (; row <= cells.subject && row < start.length; row++) start[row] = (start[row] ?? 0) + before;
    before++;
  }
  return start;
}

function movedBy(count: number, placed: readonly Placed[]): Int32Array {
  const moved = new Int32Array(count);
  let before = 0;
  for (let row = 0; row < count; row++) {
    while ((placed[before]?.at ?? Infinity) <= row) before++;
    moved[row] = row + before;
  }
  return moved;
}
