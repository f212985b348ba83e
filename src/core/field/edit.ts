/** What a field may hold: plain JSON. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** trip: places, dates and belts to see · visit: one field record · belt, place, enterprise: what the pack does not know · form: a custom form · reply: such a form filled in. */
export const RECORD_KINDS = ['trip', 'visit', 'belt', 'place', 'enterprise', 'form', 'reply'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * One change of one field of one record: the only thing that is stored, exported and merged. Once it has left the device it never changes.
 * What a record holds now follows from all of its edits in whatever order they came, see `recordsOf`; no order relies on a clock.
 */
export interface Edit {
  /** UUID. */
  readonly id: string;
  /** UUID of the record. */
  readonly record: string;
  readonly kind: RecordKind;
  /** `begun`, `place`, `figure/UUID` …, see visit.ts. */
  readonly field: string;
  /** null = taken out. */
  readonly value: Value;
  /** Edits of the same field that this one replaces: all that stood there when the person changed it. */
  readonly after: readonly string[];
  /** ISO 8601 with its offset, as the device's clock had it. */
  readonly at: string;
  /** The person, as they call themselves; '' = has not said. */
  readonly by: string;
  /** UUID of the device. */
  readonly device: string;
}
