import type { Deck } from '../core/meeting/deck.ts';
import type { RadiusLimits } from '../core/meeting/radius.ts';
import type { Slide } from '../core/meeting/slide.ts';
import type { Standing } from './standing.ts';

/** How the map is drawn on a wall. */
interface OnWall {
  /** What title, legend and sources cover of it (CSS pixels). */
  readonly covered: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly radii: RadiusLimits;
  /** CSS pixels that names are larger than on a screen. */
  readonly larger: number;
}

/** A presentation that was broken off and goes on; `reloaded`: in the tab that it was in. */
interface Resumed extends Standing {
  readonly reloaded: boolean;
}

/** The deck that is presented, and where. */
class Presenting {
  /** null = nothing is presented. */
  deck = $state.raw<Deck | null>(null);
  /** Position of the slide. */
  at = $state(0);
  /** A question from the room is answered: the map is live until the slide comes back. */
  asking = $state(false);
  /** null = the map is drawn as on a screen. */
  wall = $state.raw<OnWall | null>(null);
  /** null = it was begun by hand. */
  resumed = $state.raw<Resumed | null>(null);

  get slide(): Slide | null {
    return this.deck?.slides[this.at] ?? null;
  }

  start(deck: Deck, at = 0): void {
    if (deck.slides.length === 0) return;
    this.deck = deck;
    this.at = Math.min(Math.max(0, at), deck.slides.length - 1);
    this.asking = false;
    this.resumed = null;
  }

  go(slide: number): void {
    if (this.deck) this.at = Math.min(Math.max(0, slide), this.deck.slides.length - 1);
  }

  end(): void {
    this.deck = null;
    this.asking = false;
    this.wall = null;
    this.resumed = null;
  }
}

export const presenting = new Presenting();
