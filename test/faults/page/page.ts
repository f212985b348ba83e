import type { Edit } from '../../../src/core/field/edit.ts';
import { namesFile } from '../../../src/core/field/line.ts';
import { recordsOf, valueOf } from '../../../src/core/field/record.ts';
import { opened } from '../../../src/exchange/open.ts';
import { packed } from '../../../src/exchange/pack.ts';
import { sha256Of } from '../../../src/exchange/digest.ts';
import { FieldStore, type Kept } from '../../../src/store/field/field-store.ts';
import { thawed, type Frozen } from '../../store/field/frozen.ts';
import { fieldTrip } from './trip.ts';

// The page of the fault runs: the real store under a thumb that never rests.

const store = new FieldStore();
const session = crypto.randomUUID();
let count = 0;

declare global {
  interface Window {
    field: typeof field;
    /** Tells the outside that something was said to be saved: only what arrives there counts. */
    reported: (id: string, length: number) => Promise<void>;
  }
}

function edit(change: Partial<Edit>): Edit {
  return {
    ...{
      id: `${session}-${count++}`,
      record: 'visit-1',
      kind: 'visit',
      field: `answer/${session}`,
      value: '',
      after: [],
    },
    ...{ at: new Date().toISOString(), by: '李', device: session },
    ...change,
  };
}

function good<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(`${kept.fault}: ${kept.why}`);
  return kept.value;
}

/** Bytes that do not pack. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

async function photo(length: number): Promise<{ made: Edit; files: Map<string, Blob> }> {
  const bytes = noise(length);
  const sha256 = await sha256Of(bytes);
  const value = { sha256, type: 'image/jpeg', bytes: length };
  const made = edit({ field: `photo/${crypto.randomUUID()}`, value });
  return { made, files: new Map([[sha256, new Blob([bytes], { type: 'image/jpeg' })]]) };
}

const field = {
  /** Types without end: a key every few milliseconds, a new field every 30 keys. */
  async type(record: string): Promise<void> {
    for (;;) {
      let typed = edit({ record, field: `answer/${session}.${count}` });
      for (let length = 1; length <= 30; length++) {
        typed = { ...typed, value: '古镇灯饰产业带'.repeat(5).slice(0, length) };
        if ((await store.write([typed])).ok) void window.reported(typed.id, length);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      }
    }
  },

  /** Takes photos without end. */
  async shoot(): Promise<void> {
    for (;;) {
      const { made, files } = await photo(20_000 + Math.floor(Math.random() * 180_000));
      if ((await store.writeWith([made], files)).ok) void window.reported(made.id, 0);
    }
  },

  /** Writes a number of edits in fields that others write too. @returns ids that were said to be saved */
  async writeAlong(record: string, edits: number): Promise<string[]> {
    const saved: string[] = [];
    for (let at = 0; at < edits; at++) {
      const made = edit({ record, field: `answer/${at % 5}`, value: `${session}/${at}` });
      if ((await store.write([made])).ok) saved.push(made.id);
    }
    return saved;
  },

  /** Photos until it is told that there is no room. @returns ids that were said to be saved, and what was told then */
  async fill(length: number, most: number): Promise<{ saved: string[]; fault: string }> {
    const saved: string[] = [];
    for (let at = 0; at < most; at++) {
      const { made, files } = await photo(length);
      const kept = await store.writeWith([made], files);
      if (!kept.ok) return { saved, fault: kept.fault };
      saved.push(made.id);
    }
    return { saved, fault: '' };
  },

  /** One text. @returns '' or the fault */
  async write(id: string, text: string, after: readonly string[] = []): Promise<string> {
    const kept = await store.write([edit({ id, field: 'purpose', value: text, after })]);
    return kept.ok ? '' : kept.fault;
  },

  /** What a field shows. */
  async shown(record: string, name: string): Promise<unknown> {
    const found = recordsOf(good(await store.ofRecord(record))).get(record);
    return found ? valueOf(found, name) : null;
  },

  /** Lengths of what was typed and the photos that each edit names, by the ids of the edits; null = their file is not here, or not whole. */
  async stands(ids: readonly string[] | 'all'): Promise<Record<string, number | null>> {
    const wanted = ids === 'all' ? null : new Set(ids);
    const edits = good(await store.all()).filter(({ id }) => wanted?.has(id) ?? true);
    const found: Record<string, number | null> = {};
    for (const each of edits) {
      const [sha256] = namesFile(each);
      const whole = sha256 === undefined || (await isWhole(sha256));
      found[each.id] = whole ? (typeof each.value === 'string' ? each.value.length : 0) : null;
    }
    return found;
  },

  /** Whether each row of the list agrees with its edits. */
  async listed(): Promise<boolean> {
    const records = recordsOf(good(await store.all()));
    const rows = good(await store.summaries());
    return rows.length === records.size && rows.every(({ id, edits }) => records.get(id)?.count === edits);
  },

  /** Files that no edit names: half of a save. */
  async orphans(): Promise<number> {
    const named = new Set(good(await store.all()).flatMap(namesFile));
    return good(await store.files()).filter(({ sha256 }) => !named.has(sha256)).length;
  },

  async mend(): Promise<void> {
    good(await store.mend());
  },

  /** Replaces the database by one that older code made. @returns ids of its edits, and of its files those that are whole */
  async thaw(name: string, old: Frozen, passphrase: string): Promise<{ edits: string[]; files: number }> {
    await thawed(name, old);
    const aged = new FieldStore(name);
    if (good(await aged.protection()).locked) good(await aged.unlock(passphrase));
    const edits = good(await aged.all()).map(({ id }) => id);
    let files = 0;
    for (const { sha256 } of good(await aged.files())) {
      const file = good(await aged.file(sha256));
      if (file && (await sha256Of(await file.arrayBuffer())) === sha256) files++;
    }
    aged.end();
    return { edits, files };
  },

  /** Fills the store with visits and photos as a year of work would. */
  async year(visits: number, photos: number, bytes: number): Promise<{ edits: number; seconds: number }> {
    const begun = performance.now();
    let edits = 0;
    for (let at = 0; at < visits; at++) {
      const shots = Math.floor(((at + 1) * photos) / visits) - Math.floor((at * photos) / visits);
      const files = await Promise.all(Array.from({ length: shots }, () => photo(bytes)));
      const made = fieldTrip(
        at,
        files.map((each) => each.made.value),
      );
      good(await store.writeWith(made, new Map(files.flatMap((each) => [...each.files]))));
      edits += made.length;
    }
    good(await store.close('all'));
    return { edits, seconds: seconds(begun) };
  },

  /** Packs all, empties the store, opens and takes the parts, packs again. */
  async homeAndBack(): Promise<Journey> {
    const [packing, parts] = await timed(() => exported());
    const list = await timed(() => store.summaries());
    const files = parts.map((part, at) => new File([part], `${at + 1}.zip`));
    good(await store.wipe());
    const [opening, back] = await timed(() => opened(files));
    const about = { id: crypto.randomUUID(), at: new Date().toISOString(), file: 'backup' };
    const [taking, taken] = await timed(() => store.takeIn({ ...about, edits: back.edits, files: back.files }));
    const again = await exported();
    return {
      ...{ packing, opening, taking, listing: list[0], parts: parts.map(({ size }) => size) },
      ...{ edits: good(taken).edits, files: good(taken).files, damages: back.damages.length },
      equal: (await same(parts, again)) && good(await store.imports()).length === 1,
    };
  },
};

interface Journey {
  /** Seconds. */
  readonly packing: number;
  readonly opening: number;
  readonly taking: number;
  readonly listing: number;
  /** Bytes of each. */
  readonly parts: readonly number[];
  readonly edits: number;
  readonly files: number;
  readonly damages: number;
  /** The second export is the first, byte for byte. */
  readonly equal: boolean;
}

async function isWhole(sha256: string): Promise<boolean> {
  const file = good(await store.file(sha256));
  return file !== null && (await sha256Of(await file.arrayBuffer())) === sha256;
}

async function exported(): Promise<readonly Blob[]> {
  const read = async (sha256: string) => good(await store.file(sha256));
  return (await packed({ edits: good(await store.all()), files: good(await store.files()), read, tables: [] })).parts;
}

async function same(one: readonly Blob[], other: readonly Blob[]): Promise<boolean> {
  for (const [at, part] of one.entries()) {
    const twin = other[at];
    if (!twin || (await sha256Of(await part.arrayBuffer())) !== (await sha256Of(await twin.arrayBuffer())))
      return false;
  }
  return one.length === other.length;
}

const seconds = (since: number) => (performance.now() - since) / 1000;

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const done = await work();
  return [seconds(begun), done];
}

window.field = field;
