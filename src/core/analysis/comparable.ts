import { STATUSES } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

/**
 * Claims with the same key may be compared over time: they share measure, scope and the scope's own words, and are either all estimated or none.
 * Row -1 (a pack without claims) is comparable with every other such row.
 */
export function comparableKey(pack: Pack, row: number): string {
  if (row < 0) return '';
  const { measure, scope, scopeWords, status } = pack.claims;
  const estimated = STATUSES[status[row] ?? 0] === 'estimated';
  return `${measure[row]} ${scope[row]} ${scopeWords[row]} ${estimated}`;
}
