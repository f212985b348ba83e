import type { Deck } from '../../core/meeting/deck.ts';
import { decks } from '../../state/decks.svelte.ts';

/** What can be done to a slide from its line, by hand or by key. */
export type SlideAct = 'up' | 'down' | 'copy' | 'drop' | 'before' | 'after';

/** What is chosen and where the keyboard stands afterwards; left out = as before. */
export interface Acted {
  readonly chosen?: string;
  readonly focus?: string;
}

/** @param title for the words of a removal */
export function act(what: SlideAct, deck: Deck, id: string, title: string): Acted {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  if (what === 'up' || what === 'down') {
    decks.move(deck.id, id, at + (what === 'up' ? -1 : 1));
    return { focus: id };
  }
  if (what === 'copy') {
    const copy = decks.duplicate(deck.id, id);
    return { chosen: copy, focus: copy };
  }
  const next = what === 'before' ? deck.slides[at - 1] : (deck.slides[at + 1] ?? (what === 'drop' ? deck.slides[at - 1] : undefined)); // prettier-ignore
  if (what === 'drop') decks.removeSlide(deck.id, id, title);
  return next ? { chosen: next.id, focus: next.id } : {};
}

/** The act of a key that is pressed on a slide's line; null = none. */
export function actOf({ key, altKey }: KeyboardEvent): SlideAct | null {
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (key === 'Delete') return 'drop';
  return key === 'ArrowUp' ? 'before' : key === 'ArrowDown' ? 'after' : null;
}
