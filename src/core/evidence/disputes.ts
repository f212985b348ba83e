import { comparePeriods } from '../figure/period.ts';
import type { Conflict, Rival } from './conflicts.ts';

/** All that is disputed of one measure, whatever it is about. */
export interface Dispute {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly conflicts: readonly Conflict[];
  /** Each figure once, newest first. What a conflict within its period says of it goes before what one between bases says. */
  readonly rivals: readonly Rival[];
}

/** Conflicts by measure, so that figures which disagree stand together; in the order of the conflicts. */
export function disputesOf(conflicts: readonly Conflict[]): Dispute[] {
  const groups = new Map<number, Conflict[]>();
  for (const conflict of conflicts) groups.set(conflict.measure, [...(groups.get(conflict.measure) ?? []), conflict]);
  return Array.from(groups, ([measure, group]) => ({ measure, conflicts: group, rivals: rivalsOf(group) }));
}

function rivalsOf(conflicts: readonly Conflict[]): Rival[] {
  const found = new Map<number, Rival>();
  const within = conflicts.filter(({ kind }) => kind !== 'basis');
  for (const { rivals } of [...within, ...conflicts])
    for (const rival of rivals) if (!found.has(rival.claim.row)) found.set(rival.claim.row, rival);
  return [...found.values()].sort((a, b) => comparePeriods(b.claim.period, a.claim.period));
}
