import { readClaim } from '../analysis/claim.ts';
import type { Difference } from '../belt/difference.ts';
import { SUBJECT_KINDS, type Claim, type MeasureText, type SourceText, type Words } from '../belt/model.ts';
import { COMPARED, packDiff, type Compared } from '../belt/pack-diff.ts';
import type { Pack } from '../belt/pack.ts';

/** A claim with the words of its own version, so that it can be said beside one of another version. */
export interface ToldClaim extends Omit<Claim, 'row' | 'measure' | 'scope' | 'source'> {
  readonly measure: MeasureText;
  readonly scope: Words;
  readonly source: SourceText;
}

/** What of a corrected claim is other than it was: its figure, the words of its scope, how sure it is, its place in the document, its note. */
export type Corrected = 'figure' | 'scope' | 'doubt' | 'line' | 'note';

export type ClaimChange =
  | { readonly kind: 'added'; readonly after: ToldClaim }
  | { readonly kind: 'withdrawn'; readonly before: ToldClaim }
  | {
      readonly kind: 'corrected';
      readonly before: ToldClaim;
      readonly after: ToldClaim;
      readonly what: readonly Corrected[];
    };

/** All changes of one subject's claims. */
export interface ChangeGroup {
  readonly subject: (typeof SUBJECT_KINDS)[number];
  /** Belt id, or the subject's word, id or code. */
  readonly key: string;
  readonly name: Words;
  readonly changes: readonly ClaimChange[];
}

export interface Renamed {
  readonly before: Words;
  readonly after: Words;
}

export interface Count {
  readonly added: number;
  readonly withdrawn: number;
  readonly corrected: number;
}

/** What would change on screen with another version of the data. */
export interface Changes {
  readonly counts: Readonly<Record<Compared, Count>>;
  /** Claims by subject, belts first. */
  readonly groups: readonly ChangeGroup[];
  /** Changed claims that `groups` has no room for. */
  readonly unlisted: number;
  readonly belts: {
    readonly added: readonly Words[];
    readonly withdrawn: readonly Words[];
    readonly renamed: readonly Renamed[];
  };
  readonly sources: { readonly added: readonly string[]; readonly withdrawn: readonly string[] };
}

/** @param room changed claims, and belts and sources of each kind, that are listed one by one; the rest is only counted */
export function changesOf(before: Pack, after: Pack, room: number): Changes {
  const diff = packDiff(before, after);
  const changed = claimChanges(before, after, diff.claims);
  const titles = ({ texts }: Pack, rows: readonly number[]) =>
    listed(texts.sources, rows, room).map(({ title }) => title);
  return {
    counts: Object.fromEntries(COMPARED.map((name) => [name, countOf(diff[name])])) as Changes['counts'],
    groups: grouped(changed.slice(0, room)),
    unlisted: Math.max(0, changed.length - room),
    belts: {
      added: listed(after.texts.belts, diff.belts.added, room).map(wordsOf),
      withdrawn: listed(before.texts.belts, diff.belts.withdrawn, room).map(wordsOf),
      renamed: diff.belts.corrected.slice(0, room).flatMap((pair) => {
        const [was, is] = [before.texts.belts[pair.before], after.texts.belts[pair.after]];
        return was && is ? [{ before: wordsOf(was), after: wordsOf(is) }] : [];
      }),
    },
    sources: { added: titles(after, diff.sources.added), withdrawn: titles(before, diff.sources.withdrawn) },
  };
}

function countOf({ added, withdrawn, corrected }: Difference): Count {
  return { added: added.length, withdrawn: withdrawn.length, corrected: corrected.length };
}

interface Changed {
  readonly subject: ChangeGroup['subject'];
  readonly key: string;
  readonly name: Words;
  readonly change: ClaimChange;
}

/** In the order of the later version's rows, then those withdrawn: of belts first, as rows are. */
function claimChanges(before: Pack, after: Pack, { added, withdrawn, corrected }: Difference): Changed[] {
  const kept = [
    ...added.map((row) => ({ row, change: { kind: 'added', after: toldClaim(after, row) } as const })),
    ...corrected.map((pair) => ({ row: pair.after, change: correction(before, after, pair.before, pair.after) })),
  ];
  const gone = withdrawn.map((row) => ({
    ...subjectOf(before, row),
    change: { kind: 'withdrawn', before: toldClaim(before, row) } as const,
  }));
  const stay = kept.sort((a, b) => a.row - b.row).map(({ row, change }) => ({ ...subjectOf(after, row), change }));
  const all: Changed[] = [...stay, ...gone];
  return all.sort((a, b) => SUBJECT_KINDS.indexOf(a.subject) - SUBJECT_KINDS.indexOf(b.subject));
}

function correction(before: Pack, after: Pack, was: number, is: number): ClaimChange {
  const [old, now] = [toldClaim(before, was), toldClaim(after, is)];
  return { kind: 'corrected', before: old, after: now, what: correctedIn(old, now) };
}

const SAID = {
  figure: ({ value, high, unit, bound }: ToldClaim) => [value, high, unit, bound],
  scope: ({ scopeWords }: ToldClaim) => [scopeWords],
  doubt: ({ status, confidence, rank, inferred }: ToldClaim) => [status, confidence, rank, inferred],
  line: ({ line }: ToldClaim) => [line],
  note: ({ note }: ToldClaim) => [note],
} satisfies Record<Corrected, (claim: ToldClaim) => readonly unknown[]>;

function correctedIn(old: ToldClaim, now: ToldClaim): Corrected[] {
  const parts = Object.keys(SAID) as Corrected[];
  return parts.filter((part) => JSON.stringify(SAID[part](old)) !== JSON.stringify(SAID[part](now)));
}

const NO_SOURCE: SourceText = { id: '', title: '', publisher: '', date: '', url: '', file: '' };
const NO_MEASURE: MeasureText = { code: '', zh: '', en: '', kind: 'other', unit: '', addable: false, scale: false };

function toldClaim(pack: Pack, at: number): ToldClaim {
  const { row: _, measure, scope, source, ...claim } = readClaim(pack, at);
  const { measures, scopes, sources } = pack.texts;
  return {
    ...claim,
    measure: measures[measure] ?? NO_MEASURE,
    scope: wordsOf(scopes[scope] ?? { zh: '', en: '' }),
    source: sources[source] ?? NO_SOURCE,
  };
}

function subjectOf({ claims, texts }: Pack, row: number): Omit<Changed, 'change'> {
  const subject = SUBJECT_KINDS[claims.kind[row] ?? 0] ?? 'belt';
  const at = claims.subject[row] ?? 0;
  const belt = subject === 'belt' ? texts.belts[at] : undefined;
  const key = belt ? belt.id : (texts.subjects[at] ?? '');
  const named =
    belt ??
    [...texts.events, ...texts.programmes].find(({ id }) => id === key) ??
    texts.places.find(({ code }) => code === key);
  return { subject, key, name: named ? wordsOf(named) : { zh: key, en: key } };
}

function grouped(changed: readonly Changed[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly changes: ClaimChange[] }>();
  for (const { change, ...subject } of changed) {
    const id = `${subject.subject}:${subject.key}`;
    const group = groups.get(id) ?? { ...subject, changes: [] };
    group.changes.push(change);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function listed<Row>(table: readonly Row[], rows: readonly number[], room: number): Row[] {
  return rows.slice(0, room).flatMap((row) => table[row] ?? []);
}

function wordsOf({ zh, en }: Words): Words {
  return { zh, en };
}
