import type { Pack } from '../belt/pack.ts';
import { statedOf, type Stated } from './stated.ts';

const PROGRAMME = 'huiju';

/** What is said of one quantity of the programme: more than one version of one period = sources disagree. */
export interface Versions {
  /** Code of the measure. */
  readonly measure: string;
  readonly period: string;
  readonly said: readonly Stated[];
  readonly disputed: boolean;
}

/** The programme's figures, those that sources give in two ways first; the same order as the pack otherwise. */
export function huijuOf(pack: Pack): Versions[] {
  const byQuantity = new Map<string, Stated[]>();
  for (const one of statedOf(pack, 'programme')) {
    if (one.subject !== PROGRAMME) continue;
    const key = `${one.measure} ${one.claim.period}`;
    byQuantity.set(key, [...(byQuantity.get(key) ?? []), one]);
  }
  return Array.from(byQuantity.values(), (said): Versions => {
    const [first] = said;
    const sources = new Set(said.map(({ claim }) => claim.source));
    return { measure: first?.measure ?? '', period: first?.claim.period ?? '', said, disputed: sources.size > 1 };
  }).sort((a, b) => Number(b.disputed) - Number(a.disputed));
}
