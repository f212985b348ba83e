import type { RecordKind, Value } from './edit.ts';
import { partsOf } from './parts.ts';
import { conflictsOf, itemsOf, valueOf, type FieldRecord } from './record.ts';
import { SILENCES, type Silence } from './visit.ts';

/** What a list of records shows of one: read without its edits. */
export interface Summary {
  readonly id: string;
  readonly kind: RecordKind;
  /** What it is called; '' = it has no name of its own. */
  readonly title: string;
  /** Name of its place, else the code; '' = not said. */
  readonly place: string;
  /** Id of the belt; '' = not said. */
  readonly belt: string;
  /** UUID of the trip; '' = none. */
  readonly trip: string;
  /** ISO 8601 with offset; '' = not begun. */
  readonly begun: string;
  /** '' = goes on. */
  readonly ended: string;
  readonly trashed: boolean;
  readonly share: string;
  /** Figures that were given; one that was answered with a silence is none. */
  readonly figures: number;
  /** How often each silence was the answer, to figures and to other questions. */
  readonly silences: Readonly<Record<Silence, number>>;
  readonly photos: number;
  readonly voices: number;
  readonly conflicts: number;
  readonly edits: number;
  /** When its newest standing edit was made, by that device's clock. */
  readonly changed: string;
}

/** Takes whatever the fields hold: what another version wrote must not hinder the writing. */
export function summaryOf(record: FieldRecord): Summary {
  const text = (field: string) => textOf(valueOf(record, field));
  return {
    id: record.id,
    kind: record.kind,
    title: text('title') || text('name'),
    place: placeOf(valueOf(record, 'place')),
    belt: text('belt'),
    trip: text('trip'),
    begun: text('begun'),
    ended: text('ended'),
    trashed: valueOf(record, 'trashed') === true,
    share: text('share'),
    figures: figuresOf(record).filter(({ text: said, silence }) => said !== '' && silence === null).length,
    silences: silencesOf(record),
    photos: itemsOf(record, 'photo').length,
    voices: itemsOf(record, 'voice').length,
    conflicts: conflictsOf(record).length,
    edits: record.count,
    changed: latest(Array.from(record.heads.values(), ([head]) => head?.at ?? '')),
  };
}

function figuresOf(record: FieldRecord) {
  return itemsOf(record, 'figure').map((item) => {
    const { text = null, silence } = partsOf(valueOf(record, `figure/${item}`));
    return { text: textOf(text), silence: silenceIn(silence) };
  });
}

function silencesOf(record: FieldRecord): Summary['silences'] {
  const answers = [...record.heads.keys()].filter((field) => field.startsWith('answer/'));
  const given = [
    ...figuresOf(record).map(({ silence }) => silence),
    ...answers.map((field) => silenceIn(partsOf(valueOf(record, field))['silence'])),
  ];
  const count = (silence: Silence) => given.filter((one) => one === silence).length;
  return { unknown: count('unknown'), refused: count('refused'), inapplicable: count('inapplicable') };
}

function silenceIn(value: Value | undefined): Silence | null {
  return SILENCES.find((silence) => silence === value) ?? null;
}

function placeOf(value: Value): string {
  if (typeof value === 'string') return value;
  return partOf(value, 'name') || partOf(value, 'town') || partOf(value, 'code');
}

function partOf(value: Value, key: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return textOf((value as Readonly<Record<string, Value>>)[key] ?? null);
}

/** A text; of a text in several languages the Chinese one. */
function textOf(value: Value): string {
  return typeof value === 'string' ? value : partOf(value, 'zh');
}

function latest(times: readonly string[]): string {
  return times.reduce((last, at) => (last === '' || Date.parse(at) > Date.parse(last) ? at : last), '');
}
