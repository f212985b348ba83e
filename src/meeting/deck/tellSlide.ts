import type { Slide } from '../../core/meeting/slide.ts';
import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import { named, worded } from '../../state/language.svelte.ts';
import { deckWords } from '../../words/deck.ts';

/** A slide's title: as the person wrote it, else as its figures say it. */
export function tellSlide(slide: Slide, tale: SlideTale | null): string {
  if (slide.title !== null && slide.title !== '') return slide.title;
  return tale ? named(tale.title) : worded(deckWords).untitled;
}
