import { untrack } from 'svelte';
import { Trace } from '../store/field/trace.ts';
import { ownOf, type FieldOwn } from '../core/field/own-of.ts';
import { siteOf } from '../core/field/parts.ts';
import { valueOf, type FieldRecord } from '../core/field/record.ts';
import { atlas } from './atlas.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { field } from './field.svelte.ts';
import { locking } from './locking.svelte.ts';
import { ownFigures } from './own-figures.svelte.ts';
import { sketch, type SiteMark } from './sketch.svelte.ts';
import { recoverVoices } from './voice-draft.ts';

/** Keystrokes in a row are laid over the pack once (ms). */
const REST = 300;
const DATABASE = 'daitu-field';
/** Records that are a thing which the person added: on the map it stands under a flag. */
const OWN_KINDS: readonly FieldRecord['kind'][] = ['belt', 'place', 'enterprise'];

/** Of these, those that nothing else on the map stands for. */
const OPENED: readonly FieldRecord['kind'][] = ['place', 'enterprise'];

let following = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What lies over the pack now. */
let laid = '[[],[]]';
let running: Promise<void> = Promise.resolve();

/** From now on figures and own belts of the visits lie over the pack, and sites on the map, in the same minute. */
export async function followField(): Promise<void> {
  if (following) return;
  following = true;
  await field.begin();
  void locking.read();
  $effect.root(() => {
    $effect(() => {
      if (field.state === 'open') untrack(() => void recoverVoices());
    });
    const open = $derived(explorer.vocabulary !== null);
    $effect(() => {
      const { records } = field;
      if (!open) return;
      clearTimeout(timer);
      timer = setTimeout(() => untrack(() => void lay(records)), REST);
    });
  });
}

/** What is written by now lies over the pack: whoever asks for figures next has it in them. */
export async function fieldLaid(): Promise<void> {
  await followField();
  clearTimeout(timer);
  await lay(field.records);
}

/** The same where something was ever written on this device; else nothing is read. */
export async function followFieldIfAny(): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === DATABASE) && !new Trace(DATABASE).isThere) return;
  } catch {
    // A browser that does not say: then it is looked at.
  }
  await followField();
}

async function lay(records: typeof field.records): Promise<void> {
  const own = ownIn(records);
  sketch.sites = sitesOf(records);
  const next = JSON.stringify([own.belts, own.claims]);
  if (next === laid) return running;
  laid = next;
  await (running = put(own, next));
}

async function put(own: FieldOwn, next: string): Promise<void> {
  const { belts, claims } = own;
  const { mine, faults } = await explorer.lay({ belts, claims });
  if (next !== laid) return;
  await atlas.redraw();
  ownFigures.put(originsOf(own, mine.claims), refusedOf(own, faults));
}

/** Each record is read once for as long as nobody changes it: with two thousand visits a keystroke must not read them all. */
const read = new WeakMap<FieldRecord, FieldOwn>();

function ownIn(records: typeof field.records): FieldOwn {
  const measures = explorer.vocabulary?.measures ?? [];
  const each = [...records.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => {
      const own = read.get(record) ?? ownOf([record], measures);
      read.set(record, own);
      return own;
    });
  return {
    belts: each.flatMap(({ belts }) => belts),
    claims: each.flatMap(({ claims }) => claims),
    origins: each.flatMap(({ origins }) => origins),
    unread: each.flatMap(({ unread }) => unread),
  };
}

function originsOf({ origins }: FieldOwn, rows: readonly number[]) {
  return new Map(origins.flatMap((origin, at) => ((rows[at] ?? -1) < 0 ? [] : [[rows[at] ?? -1, origin] as const])));
}

function refusedOf({ origins }: FieldOwn, faults: Awaited<ReturnType<typeof explorer.lay>>['faults']) {
  return new Map(
    faults.flatMap(({ of, index, field: wrong }) => {
      const figure = of === 'claim' ? origins[index]?.figure : undefined;
      return figure ? [[figure, wrong] as const] : [];
    }),
  );
}

function sitesOf(records: typeof field.records): readonly SiteMark[] {
  return [...records.values()].flatMap((record): SiteMark[] => {
    if (record.kind === 'trip' || valueOf(record, 'trashed') === true) return [];
    const fix = siteOf(valueOf(record, 'place'))?.fix;
    return fix
      ? [
          {
            at: [fix.lon, fix.lat],
            metres: fix.accuracy,
            own: OWN_KINDS.includes(record.kind),
            opens: OPENED.includes(record.kind) ? record.id : '',
          },
        ]
      : [];
  });
}
