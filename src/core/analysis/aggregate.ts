import { measureRow, type Pack } from '../belt/pack.ts';
import { familiesOf, yearsOf } from './best.ts';
import { allTogether, membersOf, type Grouping, type Members } from './members.ts';
import { tallyGrowth } from './median.ts';
import type { Group, Sum } from './result.ts';
import { knownSum, shareOf } from './share.ts';
import { sumAt, tally } from './tally.ts';
import { viewOf, type View } from './view.ts';

export type { Grouping } from './members.ts';

/** Whether sums of a measure make sense; money in 万元 of 'best' adds up, though it may mix measures. */
export function isAddable(pack: Pack, measure: string): boolean {
  return measure === 'best' || (pack.texts.measures[measureRow(pack, measure)]?.addable ?? false);
}

/** The sum over belts, saying what it stands on. */
export function totalOf(pack: Pack, measure: string, view: View, rows: Uint32Array): Sum {
  return sumAt(tally(pack, view.figures, allTogether(rows, '')), 0, isAddable(pack, measure));
}

/** The belts of `rows` by place, industry, list or tier: only groups with at least one belt, by key, with shares of their joint sum. */
export function groupBy(pack: Pack, measure: string, view: View, rows: Uint32Array, grouping: Grouping): Group[] {
  const groups = groupsOf(pack, measure, view, membersOf(pack, view, rows, grouping));
  return withShares(grouping === 'tier' ? groups : groups.sort(byKey));
}

/** All the belts of `rows` as one group; its share is null. */
export function oneGroup(pack: Pack, measure: string, view: View, rows: Uint32Array, key: string): Group {
  const [group = emptyGroup(key)] = groupsOf(pack, measure, view, allTogether(rows, key));
  return group;
}

/**
 * The belts of `rows` year by year, oldest first: for each full year in which any belt of the pack has a figure of the measure. `count` is
 * always all of `rows`, so coverage shows; shares are null, for years are not parts of a whole.
 */
export function groupByYear(pack: Pack, measure: string, rows: Uint32Array): Group[] {
  const years = yearsOf(pack, familiesOf(pack, measure).flat()).reverse();
  return years.map((year) => oneGroup(pack, measure, viewOf(pack, { measure, year }), rows, String(year)));
}

/** Only groups with at least one belt, in the order of their keys' rows; shares are left to the caller. */
function groupsOf(pack: Pack, measure: string, view: View, members: Members): Group[] {
  const sums = tally(pack, view.figures, members);
  const rates = tallyGrowth(view.growths, members);
  const addable = isAddable(pack, measure);
  const groups: Group[] = [];
  members.keys.forEach((key, group) => {
    const count = sums.count[group] ?? 0;
    if (count === 0) return;
    const withGrowth = rates.count[group] ?? 0;
    const growth = withGrowth === 0 ? null : (rates.median[group] ?? null);
    groups.push({ key, count, sum: sumAt(sums, group, addable), share: null, growth, withGrowth });
  });
  return groups;
}

function withShares(groups: readonly Group[]): Group[] {
  const whole = knownSum(groups.map((group) => group.sum.value));
  return groups.map((group) => ({ ...group, share: shareOf(group.sum.value, whole) }));
}

function emptyGroup(key: string): Group {
  const sum: Sum = { value: null, bound: 'exact', belts: 0, withFigure: 0, nested: 0 };
  return { key, count: 0, sum, share: null, growth: null, withGrowth: 0 };
}

function byKey(a: Group, b: Group): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
