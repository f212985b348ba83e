import { lastOf } from '../last.ts';
import type { Deck } from './deck.ts';
import type { Slide } from './slide.ts';

/** What a slide begins with: all that is not said is empty. */
export type SlideDraft = Partial<Omit<Slide, 'id'>>;

/** A whole slide out of what is said of it. */
export function slideFrom(id: string, draft: SlideDraft): Slide {
  const empty = { kind: 'view', search: '', camera: null, title: null, caption: '', notes: '', frozen: null, photo: null } as const; // prettier-ignore
  return { ...empty, ...draft, id };
}

/** Slides after one of them, by its id; '' or an unknown one = at the end. */
export function addSlides(deck: Deck, slides: readonly Slide[], after = ''): Deck {
  const at = deck.slides.findIndex(({ id }) => id === after) + 1 || deck.slides.length;
  return { ...deck, slides: spliced(deck.slides, at, slides) };
}

function spliced(slides: readonly Slide[], at: number, more: readonly Slide[]): Slide[] {
  return [...slides.slice(0, at), ...more, ...slides.slice(at)];
}

/** Moves a slide to another position; beyond an end it stays at that end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const rest = deck.slides.filter((one) => one !== slide);
  return { ...deck, slides: spliced(rest, Math.min(Math.max(0, to), rest.length), [slide]) };
}

/** The same slide once more, after itself, with what was seen of it. */
export function duplicateSlide(deck: Deck, id: string, copy: string): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const seen = deck.seen[id];
  return { ...addSlides(deck, [{ ...slide, id: copy }], id), seen: seen ? { ...deck.seen, [copy]: seen } : deck.seen };
}

/** What was seen of it goes with it. */
export function removeSlide(deck: Deck, id: string): Deck {
  const { [id]: _gone, ...seen } = deck.seen;
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id), seen };
}

export function changeSlide(deck: Deck, id: string, part: SlideDraft): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...part, id } : slide)) };
}

/** The figures of some slides have been looked at, in a version of the data. */
export function noteSeen(deck: Deck, version: string, seen: Deck['seen']): Deck {
  return { ...deck, version, seen: { ...deck.seen, ...seen } };
}

/** The part of a deck that a slide stands in: the section before it; null = there is none. */
export function sectionOf(deck: Deck, at: number): Slide | null {
  const sections = deck.slides.slice(0, at + 1).filter(({ kind }) => kind === 'section');
  return lastOf(sections) ?? null;
}
