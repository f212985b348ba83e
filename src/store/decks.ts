import type { Deck } from '../core/meeting/deck.ts';
import { Kept } from './kept.ts';

/** Decks, the last changed first. */
export class DeckStore extends Kept<Deck> {
  constructor(name = 'daitu-decks') {
    super(name, 'decks', 'changedAt');
  }
}
