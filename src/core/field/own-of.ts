import type { Own, OwnBelt, OwnClaim } from '../analysis/overlay-own.ts';
import type { MeasureText, Words } from '../belt/model.ts';
import { readFigure, type ReadFigure } from '../figure/read-figure.ts';
import { entryOf, siteOf, textOf, textsOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import type { FigureEntry } from './visit.ts';

/** Which entry of which visit a figure is. */
export interface Origin {
  readonly visit: string;
  /** UUID of `figure/UUID`. */
  readonly figure: string;
}

/** What a person found out, to be put over the pack. */
export interface FieldOwn extends Own {
  /** Beside each claim. */
  readonly origins: readonly Origin[];
  /** Figures whose text cannot be read, with the reason: they stay in the visit and stand nowhere else. */
  readonly unread: readonly (Origin & { readonly why: Words })[];
}

type Measured = Pick<MeasureText, 'code' | 'kind' | 'unit'>;

/**
 * Own belts and the figures of all visits to a belt, as claims. Left out: what is trashed, what was answered with a silence, what is empty, and measures
 * that the pack does not know. Two heads of one figure count as the first of them. The same records give the same lists in the same order.
 * @param measures those of the pack
 */
export function ownOf(records: Iterable<FieldRecord>, measures: readonly Measured[]): FieldOwn {
  const standing = [...records].filter((record) => valueOf(record, 'trashed') !== true).sort((a, b) => (a.id < b.id ? -1 : 1)); // prettier-ignore
  const known = new Map(measures.map((measure) => [measure.code, measure]));
  const [claims, origins, unread]: [OwnClaim[], Origin[], (Origin & { why: Words })[]] = [[], [], []];
  for (const visit of standing.filter(({ kind }) => kind === 'visit')) {
    const belt = textOf(valueOf(visit, 'belt'));
    if (belt === '') continue;
    for (const { figure, entry, measure } of figuresOf(visit, known)) {
      const read = readFigure(entry.text, entry.unit || measure.unit, measure.kind);
      const origin = { visit: visit.id, figure };
      if (!read.ok) unread.push({ ...origin, why: read.why });
      else {
        claims.push(claimOf(belt, entry, read.figure, sourceOf(visit)));
        origins.push(origin);
      }
    }
  }
  return { belts: standing.flatMap(beltOf), claims, origins, unread };
}

function figuresOf(visit: FieldRecord, known: ReadonlyMap<string, Measured>) {
  return itemsOf(visit, 'figure').flatMap((figure) => {
    const entry = entryOf(valueOf(visit, `figure/${figure}`));
    const measure = known.get(entry?.measure ?? '');
    return entry && measure && entry.silence === null && entry.text.trim() !== '' ? [{ figure, entry, measure }] : [];
  });
}

function claimOf(belt: string, entry: FigureEntry, { value, high, bound, unit }: ReadFigure, source: string): OwnClaim {
  const { measure, period, status, confidence, rank, text, note } = entry;
  return {
    ...{ belt, measure, value, unit, bound, period, status, confidence, rank, source },
    ...(high === null ? {} : { high }),
    scope: entry.scope || 'whole',
    note: note === '' ? `原话：${text}` : `原话：${text}；${note}`,
  };
}

/** 实地 · 调研人 · 日期: where every figure of a visit comes from, in words. */
export function sourceOf(visit: FieldRecord): string {
  const day = textOf(valueOf(visit, 'begun')).slice(0, 10);
  const people = textsOf(valueOf(visit, 'investigators')).join('、');
  return ['实地', people, day].filter((part) => part !== '').join(' · ');
}

/** A belt of one's own, once it has a name, a trade and a place on the map. */
function beltOf(record: FieldRecord): OwnBelt[] {
  if (record.kind !== 'belt') return [];
  const [zh, en, industry] = ['name', 'nameEn', 'industry'].map((field) => textOf(valueOf(record, field)));
  const site = siteOf(valueOf(record, 'place'));
  if (!zh || !industry || !site?.fix || site.code === '') return [];
  return [
    { id: record.id, zh, ...(en ? { en } : {}), place: site.code, industry, lon: site.fix.lon, lat: site.fix.lat },
  ];
}
