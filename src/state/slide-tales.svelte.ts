import { changesOf, seenOf, type FigureChange } from '../core/meeting/deck-changes.ts';
import type { Deck, Seen } from '../core/meeting/deck.ts';
import type { Slide } from '../core/meeting/slide.ts';
import type { SlideTale } from '../core/meeting/slide-tale.ts';
import { decks } from './decks.svelte.ts';

/** What a slide shows, and what the data in use say otherwise than when it was last looked at. */
export interface SlideState {
  /** null = it shows no figures, or they cannot be had. */
  readonly tale: SlideTale | null;
  readonly changes: readonly FigureChange[];
  /** Of the data in use; null as above. */
  readonly live: SlideTale | null;
}

/** The tales of one deck's slides: told one after the other, each shown when it is here. */
export class SlideTales {
  byId = $state.raw<ReadonlyMap<string, SlideState>>(new Map());
  /** What each was told for: a title or a note that changes asks for nothing. */
  readonly #told = new Map<string, string>();
  #turn = 0;

  /** Tells what has not been told yet. @param laid counts what the person laid over the data: then all is told anew */
  async follow(deck: Deck, laid: number): Promise<void> {
    const turn = ++this.#turn;
    for (const slide of deck.slides) {
      const key = `${laid} ${slide.search} ${slide.part ?? ''} ${slide.frozen?.at ?? ''}`;
      if (slide.kind !== 'view' || this.#told.get(slide.id) === key) continue;
      const live = await decks.taleOf({ ...slide, frozen: null }).catch(() => null);
      if (turn !== this.#turn) return;
      this.#told.set(slide.id, key);
      this.#put(slide, live, deck.seen[slide.id] ?? null);
    }
    // A slide that nobody has looked at before is looked at now.
    this.#note(deck, ({ id }) => deck.seen[id] === undefined);
  }

  /** The person has taken note of what changed. */
  accept(deck: Deck): void {
    this.#note(deck, () => true);
    this.byId = new Map(Array.from(this.byId, ([id, state]) => [id, { ...state, changes: [] }]));
  }

  #note(deck: Deck, which: (slide: Slide) => boolean): void {
    const told = deck.slides.filter(which).flatMap(({ id }) => {
      const live = this.byId.get(id)?.live;
      return live ? [{ id, live }] : [];
    });
    const seen = Object.fromEntries(told.map(({ id, live }) => [id, seenOf(live)]));
    if (told[0]) decks.seen(deck.id, told[0].live.version, seen);
  }

  #put(slide: Slide, live: SlideTale | null, seen: Seen | null): void {
    const changes = live && seen ? changesOf(seen, live) : [];
    this.byId = new Map(this.byId).set(slide.id, { tale: slide.frozen?.tale ?? live, live, changes });
  }
}
