import type { Deck } from '../core/meeting/deck.ts';
import type { KeptInk } from '../core/meeting/ink.ts';
import type { Side, Stop } from './screen.svelte.ts';

/** What was on the screen before a presentation, and comes back at its end. */
export interface Before {
  /** null = there was no map. */
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
  readonly stop: Stop;
  readonly side: Side;
  readonly time: boolean;
  readonly board: boolean;
}

/** Where a presentation stands. */
export interface Stand {
  /** Id of the slide, and its position where there is none of that id any more. */
  readonly slide: string;
  readonly at: number;
  /** Milliseconds since 1970 at which the clock was set going. */
  readonly since: number;
  /** The clock is on the wall. */
  readonly timer: boolean;
  readonly black: boolean;
  /** Names the channel to the window with the notes. */
  readonly session: string;
  readonly ink: KeptInk;
}

/** A presentation as it is kept, so that a page that is loaded again comes back to it. */
export interface Standing extends Stand {
  /** Id of the deck. */
  readonly deck: string;
  readonly title: string;
  /** The deck itself, where it was made for this presentation alone; null = it is kept with the others. */
  readonly whole: Deck | null;
  readonly before: Before;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const KEY = 'daitu.presenting';
/** After this nobody goes on with a presentation (ms). */
const STALE = 12 * 3600_000;

/** Of this tab and all its reloads, even after a crash: it goes on by itself. Another tab, or the app after a restart, asks first. */
export type Where = 'here' | 'elsewhere';

/** What was broken off; null = nothing. */
export function standing(where: Where): Standing | null {
  try {
    const text = storageOf(where).getItem(KEY);
    const found = text === null ? null : (JSON.parse(text) as Standing);
    return found && (where === 'here' || Date.now() - found.keptAt < STALE) ? found : null;
  } catch {
    // Blocked or damaged: the presentation is begun anew by hand.
    return null;
  }
}

export function keepStanding(now: Standing): void {
  for (const where of ['here', 'elsewhere'] as const) {
    // Where there is no room for what was drawn, the place in the deck is still kept.
    if (!keeps(where, now)) keeps(where, { ...now, ink: [] });
  }
}

export function forgetStanding(): void {
  for (const where of ['here', 'elsewhere'] as const) {
    try {
      storageOf(where).removeItem(KEY);
    } catch {
      // Blocked: there is nothing of ours in it.
    }
  }
}

function storageOf(where: Where): Storage {
  return where === 'here' ? sessionStorage : localStorage;
}

/** @returns whether it is kept; false where storage is blocked or full: a reload then ends the presentation. */
function keeps(where: Where, now: Standing): boolean {
  try {
    storageOf(where).setItem(KEY, JSON.stringify(now));
    return true;
  } catch {
    return false;
  }
}
