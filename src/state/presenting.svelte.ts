import type { Deck } from '../core/meeting/deck.ts';

let deck = $state.raw<Deck | null>(null);
let at = $state(0);

/** The deck that is being presented, and its slide in front. */
export const presenting = {
  /** null = nothing is presented. */
  get deck(): Deck | null {
    return deck;
  },
  /** Position of the slide in front. */
  get at(): number {
    return at;
  },
  /** A deck without slides cannot be presented. */
  start(next: Deck, slide = 0): void {
    if (next.slides.length === 0) return;
    deck = next;
    at = Math.min(Math.max(0, slide), next.slides.length - 1);
  },
  go(slide: number): void {
    if (deck) at = Math.min(Math.max(0, slide), deck.slides.length - 1);
  },
  end(): void {
    deck = null;
  },
};
