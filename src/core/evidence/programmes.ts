import type { Claim } from '../belt/model.ts';
import type { Evidence } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import type { Words } from '../belt/terms.ts';
import { claimsBySubject, type EventLine } from './event-lines.ts';

/** All that is stated of one measure in one period: two versions of it stand side by side. */
export interface FigureVersions {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly period: string;
  readonly claims: readonly Claim[];
  /** The versions do not agree. */
  readonly conflicting: boolean;
}

/** A programme with its figures and events. */
export interface ProgrammeLine extends Words {
  readonly id: string;
  readonly owner: string;
  readonly kind: 'platform' | 'government';
  /** Periods as stated; '' = not stated. */
  readonly start: string;
  readonly end: string;
  readonly note: string;
  readonly unverified: boolean;
  readonly source: number;
  readonly figures: readonly FigureVersions[];
  /** Ids of its events. */
  readonly events: readonly string[];
  /** What the documents say of it without a figure. */
  readonly told: readonly { readonly text: string; readonly source: number; readonly line: number }[];
}

/** All programmes, those of which most is known first, then in the order of the table. */
export function programmeLines(pack: Pack, evidence: Evidence, events: readonly EventLine[]): ProgrammeLine[] {
  const claims = claimsBySubject(pack, 'programme');
  const lines = pack.texts.programmes.map((text, row): ProgrammeLine => {
    const { id, zh, en, owner = '', kind, start = '', end = '', note = '', unverified = false, source } = text;
    return {
      ...{ id, zh, en, owner, kind, start, end, note, unverified, source },
      figures: versionsOf(claims.get(id) ?? []),
      events: events.flatMap((event) => (event.programme?.key === id ? [event.id] : [])),
      told: toldOf(evidence, 'programme', row),
    };
  });
  const known = ({ figures, events: ids }: ProgrammeLine) => figures.length + ids.length;
  return lines.sort((a, b) => known(b) - known(a));
}

/** What the documents say of a programme or event, by its row, without a figure. */
export function toldOf({ mentions }: Evidence, kind: 'programme' | 'event', row: number): ProgrammeLine['told'] {
  const here = mentions.filter((mention) => mention.kind === kind && mention.subject === row);
  return here.map(({ text, source, line }) => ({ text, source, line }));
}

/** Claims by measure and period, in the order in which they come. */
export function versionsOf(claims: readonly Claim[]): FigureVersions[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.measure} ${claim.period}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return Array.from(groups.values(), (versions) => ({
    measure: versions[0]?.measure ?? 0,
    period: versions[0]?.period ?? '',
    claims: versions,
    conflicting:
      new Set(versions.map(({ value, bound, unit, base }) => `${base ?? `${value} ${unit}`} ${bound}`)).size > 1,
  }));
}
