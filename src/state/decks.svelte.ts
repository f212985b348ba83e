import type { Deck, Seen } from '../core/meeting/deck.ts';
import { seenOf } from '../core/meeting/deck-changes.ts';
import {
  addSlides,
  changeSlide,
  duplicateSlide,
  moveSlide,
  noteSeen,
  removeSlide,
  slideFrom,
  type SlideDraft,
} from '../core/meeting/deck-edit.ts';
import type { Slide } from '../core/meeting/slide.ts';
import type { SlideTale } from '../core/meeting/slide-tale.ts';
import type { Starter } from '../core/meeting/starters.ts';
import type { DeckStore } from '../store/decks.ts';
import type { StoreFault, Stored } from '../store/faults.ts';
import { explorer } from './explorer.svelte.ts';
import { recallList, remember } from './settings.ts';
import { askOf } from './slide-ask.ts';
import { uuid } from './uuid.ts';

export type { Deck } from '../core/meeting/deck.ts';

/** What was removed last and can come back. */
export interface Removal {
  readonly title: string;
  /** The deck, as it was. */
  readonly deck: Deck;
  /** The slide alone, and where it stood; null = the whole deck. */
  readonly slide: { readonly slide: Slide; readonly at: number } | null;
}

/** The deck that the last view went into. */
const LAST = 'last-deck';

let all = $state.raw<readonly Deck[] | null>(null);
let removed = $state.raw<Removal | null>(null);
let fault = $state<StoreFault | null>(null);
let store: Promise<DeckStore> | null = null;
/** Writes of one page follow each other, so that an older text never lands on a newer one. */
let writing: Promise<void> = Promise.resolve();
/** How often this page has kept a deck. */
let keeps = 0;

/** The decks that a person made on this device. */
export const decks = {
  /** The last changed first; null = not read yet. */
  get all(): readonly Deck[] | null {
    return all;
  },
  get removed(): Removal | null {
    return removed;
  },
  /** Why the last act failed; null = it did not. */
  get fault(): StoreFault | null {
    return fault;
  },
  /** Reads them once more: another tab may have written. */
  async read(): Promise<void> {
    let before = -1;
    let found: readonly Deck[] | null = null;
    // What the person does meanwhile is newer than what was read.
    while (before !== keeps) {
      before = keeps;
      await writing;
      found = kept(await (await opened()).all());
    }
    if (found) all = found;
  },
  /** null = there is none of that id. */
  byId(id: string): Deck | null {
    return all?.find((deck) => deck.id === id) ?? null;
  },
  /** The deck that a view goes into without asking: the one before, else the last changed; null = there is none. */
  get last(): Deck | null {
    return decks.byId(recallList(LAST)[0] ?? '') ?? all?.[0] ?? null;
  },
  /** Makes a deck; its id, when it is on the disk. */
  async make({ title, slides }: Starter): Promise<string> {
    await ready();
    const now = Date.now();
    const whole = slides.map((draft) => slideFrom(uuid(), draft));
    const deck = { id: uuid(), title, madeAt: now, changedAt: now, version: '', slides: whole, seen: {} };
    keep(deck);
    remember(LAST, JSON.stringify([deck.id]));
    await writing;
    return deck.id;
  },
  /** Puts a slide at the end of a deck, or after another; its id, when it is on the disk. */
  async add(id: string, draft: SlideDraft, after = ''): Promise<string> {
    await ready();
    const slide = slideFrom(uuid(), draft);
    edit(id, (deck) => addSlides(deck, [slide], after));
    remember(LAST, JSON.stringify([id]));
    await writing;
    return slide.id;
  },
  /** Puts a slide into the deck of before, or into a new one where there is none; the deck. */
  async addToLast(draft: SlideDraft, title: string): Promise<Deck | null> {
    await ready();
    const id = decks.last?.id ?? (await decks.make({ title, slides: [] }));
    await decks.add(id, draft);
    return decks.byId(id);
  },
  retitle(id: string, title: string): void {
    edit(id, (deck) => ({ ...deck, title }));
  },
  change(id: string, slide: string, part: SlideDraft): void {
    edit(id, (deck) => changeSlide(deck, slide, part));
  },
  move(id: string, slide: string, to: number): void {
    edit(id, (deck) => moveSlide(deck, slide, to));
  },
  duplicate(id: string, slide: string): string {
    const copy = uuid();
    edit(id, (deck) => duplicateSlide(deck, slide, copy));
    return copy;
  },
  removeSlide(id: string, slide: string, title: string): void {
    const deck = decks.byId(id);
    if (!deck) return;
    const at = deck.slides.findIndex((one) => one.id === slide);
    const gone = deck.slides[at];
    edit(id, (whole) => removeSlide(whole, slide));
    removed = gone ? { title, deck, slide: { slide: gone, at } } : null;
  },
  async remove(deck: Deck): Promise<void> {
    await writing;
    const gone = await (await opened()).remove(deck.id);
    kept(gone);
    if (!gone.ok) return;
    removed = { title: deck.title, deck, slide: null };
    all = (all ?? []).filter(({ id }) => id !== deck.id);
  },
  /** Brings back what was removed last. */
  restore(): void {
    if (!removed) return;
    const { deck, slide } = removed;
    if (slide) edit(deck.id, (whole) => moveSlide(addSlides(whole, [slide.slide]), slide.slide.id, slide.at));
    else keep(deck);
    removed = null;
  },
  /** What was removed stays removed. */
  forget(): void {
    removed = null;
  },
  /** The figures of these slides have been looked at; a deck that only notes this is not changed by it. */
  seen(id: string, version: string, seen: Readonly<Record<string, Seen>>): void {
    const deck = decks.byId(id);
    if (deck) keep(noteSeen(deck, version, seen));
  },
  /** What a slide shows, frozen or of the data in use; null = it shows no figures. */
  async taleOf(slide: Slide): Promise<SlideTale | null> {
    if (slide.frozen) return slide.frozen.tale;
    if (slide.kind !== 'view') return null;
    return explorer.tell('slide', await askOf(slide.search, slide.part));
  },
  /** The figures of a slide stay as they are today, or follow the data again. */
  async freeze(id: string, slide: Slide, frozen: boolean): Promise<void> {
    const tale = frozen ? await decks.taleOf(slide) : null;
    decks.change(id, slide.id, { frozen: tale && { at: Date.now(), tale } });
    if (tale) decks.seen(id, tale.version, { [slide.id]: seenOf(tale) });
  },
};

function edit(id: string, how: (deck: Deck) => Deck): void {
  const deck = decks.byId(id);
  if (deck) keep({ ...how(deck), changedAt: Date.now() });
}

/** On the screen at once, on the disk as soon as what was written before is there. */
function keep(deck: Deck): void {
  keeps++;
  const others = (all ?? []).filter(({ id }) => id !== deck.id);
  all = [deck, ...others].sort((a, b) => b.changedAt - a.changedAt);
  writing = writing.then(async () => void kept(await (await opened()).put(deck)));
}

async function ready(): Promise<void> {
  if (all === null) await decks.read();
}

/** The store's code is fetched when it is first needed. */
function opened(): Promise<DeckStore> {
  return (store ??= import('../store/decks.ts').then((code) => new code.DeckStore()));
}

function kept<T>(stored: Stored<T>): T | null {
  fault = stored.ok ? null : stored.fault;
  return stored.ok ? stored.value : null;
}
