import { complements } from '../analysis/complements.ts';
import { linkages, type Linkage } from '../analysis/linkage.ts';
import type { Query } from '../analysis/query.ts';
import { explore } from '../analysis/explore.ts';
import type { BeltRow } from '../analysis/result.ts';
import type { Words } from '../belt/terms.ts';
import type { Pack } from '../belt/pack.ts';
import type { Missed } from './chance.ts';
import { sayComplement } from './complement-sentence.ts';
import { eventLines } from './event-lines.ts';
import { sayLinkage, type LinkFacts } from './linkage-sentence.ts';
import { missedOf } from './missed.ts';

/** Two neighbours of one trade. */
export interface LinkTold {
  readonly a: BeltRow;
  readonly b: BeltRow;
  readonly sentence: Words;
}

/** A supplier or customer of the selected belt. */
export interface ComplementTold {
  readonly row: BeltRow;
  readonly side: 'supplier' | 'user';
  readonly link: number;
  readonly sentence: Words;
}

export interface LinkagesTale {
  /** All pairs of the question, those that are not listed too. */
  readonly total: number;
  /** By joint scale. */
  readonly pairs: readonly LinkTold[];
  /** Events of neighbours on the same days, of which at least one is of a belt in the answer. */
  readonly clashes: readonly Missed[];
  /** null = no belt was named, or the pack has none of that id. */
  readonly complements: readonly ComplementTold[] | null;
}

/** So many pairs are listed and drawn; and so many of the rest. */
export const MOST_PAIRS = 60;
const MOST = 12;

/** Who neighbours whom under a question, and what could be done about it. @param belt id of the selected belt; '' = none */
export function linkagesOf(pack: Pack, query: Query, belt: string): LinkagesTale {
  const { total, pairs } = linkages(pack, query, { limit: MOST_PAIRS });
  const row = pack.texts.belts.findIndex(({ id }) => id === belt);
  return {
    total,
    pairs: pairs.map((pair) => linkOf(pack, pair)),
    clashes: clashesOf(pack, query),
    complements: row < 0 ? null : complementsOf(pack, query, row),
  };
}

/** Events of neighbours on the same days, of which at least one is of a belt in the answer. */
export function clashesOf(pack: Pack, query: Query): Missed[] {
  const shown = new Set(Array.from(explore(pack, query).order, (row) => pack.texts.belts[row]?.id));
  const isShown = ({ parties }: Missed) => parties.some((party) => party.belt !== null && shown.has(party.belt.key));
  return missedOf(pack, eventLines(pack)).filter(isShown).slice(0, MOST);
}

function linkOf(pack: Pack, linkage: Linkage): LinkTold {
  const { a, b } = linkage;
  return { a, b, sentence: sayLinkage(factsOf(pack, linkage), pack.texts.measures) };
}

/** What the sentence of two neighbours is made from. */
export function factsOf(pack: Pack, { a, b, km, approximate, counties, scale, events }: Linkage): LinkFacts {
  const named = events.flatMap((row) => pack.texts.events[row] ?? []);
  return { ends: [a, b], industry: a.industry, km, approximate, counties, scale, events: named };
}

function complementsOf(pack: Pack, query: Query, belt: number): ComplementTold[] {
  const { texts } = pack;
  const own = texts.belts[belt] ?? { zh: '', en: '' };
  return complements(pack, query, belt, { limit: MOST }).map(({ belt: other, km, approximate, side, role, link }) => {
    const what = texts.chain[link];
    const facts = { belt: own, other, side, role, what: what ?? other.industry, km, approximate };
    const sentence = sayComplement({ ...facts, sourced: what?.source !== undefined }, texts.measures);
    return { row: other, side, link, sentence };
  });
}
