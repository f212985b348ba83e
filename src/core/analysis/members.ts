import { NONE } from '../belt/columns.ts';
import type { Level } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { TIERS } from './query.ts';
import type { View } from './view.ts';

/** What belts can be grouped by: a level of places, an industry of either level, a recognition list, a tier. */
export type Grouping = Level | 'industry' | 'sector' | 'list' | 'tier';

/** Who belongs where: pair i says that `belts[i]` is in group `groups[i]`. A belt may be in several groups or in none. */
export interface Members {
  readonly belts: Uint32Array;
  readonly groups: Uint16Array;
  /** Key of each group: place code, industry code, list id, tier. */
  readonly keys: readonly string[];
}

/** Everyone in one group. */
export function allTogether(belts: Uint32Array, key: string): Members {
  return { belts, groups: new Uint16Array(belts.length), keys: [key] };
}

/** The belts of `rows` by a grouping; a belt that is not known down to that level is in no group. */
export function membersOf(pack: Pack, view: View, rows: Uint32Array, grouping: Grouping): Members {
  if (grouping === 'list') return listMembers(pack, rows);
  const { texts } = pack;
  if (grouping === 'tier') return byColumn(rows, view.tiers, TIERS);
  const keys = grouping === 'industry' || grouping === 'sector' ? texts.industries : texts.places;
  return byColumn(
    rows,
    pack.belts[grouping],
    keys.map(({ code }) => code),
  );
}

function byColumn(rows: Uint32Array, column: Uint8Array | Uint16Array, keys: readonly string[]): Members {
  const belts = new Uint32Array(rows.length);
  const groups = new Uint16Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const belt = rows[place] ?? 0;
    const group = column[belt] ?? NONE;
    if (group === NONE) continue;
    belts[count] = belt;
    groups[count++] = group;
  }
  return { belts: belts.subarray(0, count), groups: groups.subarray(0, count), keys };
}

/** A belt recognised twice by one list (two batches) is one member. */
function listMembers(pack: Pack, rows: Uint32Array): Members {
  const { list, listStart } = pack.belts;
  const belts: number[] = [];
  const groups: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    const belt = rows[place] ?? 0;
    const start = listStart[belt] ?? 0;
    const end = listStart[belt + 1] ?? 0;
    for (let row = start; row < end; row++) {
      const group = list[row] ?? 0;
      if (list.indexOf(group, start) < row) continue;
      belts.push(belt);
      groups.push(group);
    }
  }
  return {
    belts: Uint32Array.from(belts),
    groups: Uint16Array.from(groups),
    keys: pack.texts.lists.map(({ id }) => id),
  };
}
