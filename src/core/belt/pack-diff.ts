import { differenceOf, type Difference, type Entry } from './difference.ts';
import { SUBJECT_KINDS } from './model.ts';
import type { Pack } from './pack.ts';

/** Tables of a pack in which two versions are compared; `belts` corrected = renamed. */
export const COMPARED = ['claims', 'belts', 'sources', 'recognitions', 'series', 'events'] as const;
export type Compared = (typeof COMPARED)[number];
/** Rows of `recognitions` are those of `BeltColumns.list`, of the others those of their own tables. */
export type PackDiff = Readonly<Record<Compared, Difference>>;

/**
 * What differs between two versions. A claim is the same one, corrected, where subject, measure, period, scope and source agree; with another
 * source it is one claim withdrawn and one added. Rows mean nothing across versions: everything is compared by ids and words.
 */
export function packDiff(before: Pack, after: Pack): PackDiff {
  const compared = (entries: (pack: Pack) => readonly Entry[]) => differenceOf(entries(before), entries(after));
  return {
    claims: compared(claimEntries),
    belts: compared(({ texts }) => entriesOf(texts.belts, ({ id, zh, en }) => [[id], [zh, en]])),
    sources: compared(sourceEntries),
    recognitions: compared(recognitionEntries),
    series: compared(seriesEntries),
    events: compared(eventEntries),
  };
}

/** What a row is known by, from the widest key on; each further part narrows it, and with the last it is all that the row says. */
type Parts = readonly (readonly unknown[])[];

function entriesOf<Row>(rows: readonly Row[], partsOf: (row: Row, at: number) => Parts): Entry[] {
  return rows.map((row, at) => ({ row: at, keys: keysOf(partsOf(row, at)) }));
}

function keysOf(parts: Parts): string[] {
  return parts.map((_, last) => JSON.stringify(parts.slice(0, last + 1))).reverse();
}

function claimEntries({ claims, texts }: Pack): Entry[] {
  return entriesOf(Array.from(claims.kind), (code, row) => {
    const kind = SUBJECT_KINDS[code];
    const subject = claims.subject[row] ?? 0;
    const named = kind === 'belt' ? texts.belts[subject]?.id : texts.subjects[subject];
    const text = (table: readonly string[], column: Uint16Array) => table[column[row] ?? 0] ?? '';
    const [measure, scope] = [texts.measures[claims.measure[row] ?? 0], texts.scopes[claims.scope[row] ?? 0]];
    return [
      [
        kind,
        named,
        measure?.code,
        text(texts.periods, claims.period),
        scope?.code,
        sourceId(texts, claims.source[row]),
      ],
      [text(texts.phrases, claims.scopeWords), text(texts.units, claims.unit)],
      // NaN (no upper end) becomes null.
      [claims.value[row], claims.high[row], claims.bound[row], claims.inferred[row], claims.status[row]],
      [claims.confidence[row], claims.rank[row], claims.line[row], text(texts.phrases, claims.note)],
    ];
  });
}

function sourceEntries({ texts }: Pack): Entry[] {
  return entriesOf(texts.sources, ({ id, title, publisher, date, url, file }) => [
    [id],
    [title, publisher, date, url, file],
  ]);
}

function recognitionEntries({ belts, texts }: Pack): Entry[] {
  const owners = texts.belts.flatMap(({ id }, belt) =>
    new Array<string>((belts.listStart[belt + 1] ?? 0) - (belts.listStart[belt] ?? 0)).fill(id),
  );
  return entriesOf(owners, (belt, row) => [
    [belt, texts.lists[belts.list[row] ?? 0]?.id],
    [texts.phrases[belts.listBatch[row] ?? 0], sourceId(texts, belts.listSource[row])],
  ]);
}

function seriesEntries({ texts }: Pack): Entry[] {
  return entriesOf(texts.series, ({ place, year, measure, value, unit, source }) => [
    [texts.places[place]?.code, year, texts.measures[measure]?.code, sourceId(texts, source)],
    [value, unit],
  ]);
}

function eventEntries({ texts }: Pack): Entry[] {
  return entriesOf(texts.events, (event) => [
    [event.id],
    [event.zh, event.en, event.start, event.end, event.where, event.organiser, event.platform, event.note],
    [event.belts.map((belt) => texts.belts[belt]?.id), texts.places[event.place ?? -1]?.code],
    [texts.programmes[event.programme ?? -1]?.id, sourceId(texts, event.source)],
  ]);
}

function sourceId(texts: Pack['texts'], row: number | undefined): string {
  return texts.sources[row ?? -1]?.id ?? '';
}
