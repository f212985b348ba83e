import { decks } from './decks.svelte.ts';
import { presenting } from './presenting.svelte.ts';
import { forgetStanding, type Standing } from './standing.ts';

/** Held while a tab presents, so that no other offers to go on with it. */
const LOCK = 'daitu-presenting';

/** Goes on with a presentation where it was broken off. @param reloaded in the tab it was in: its step of the history is still there */
export async function resume(stood: Standing, reloaded: boolean): Promise<void> {
  if (!stood.whole) await decks.read();
  const deck = stood.whole ?? decks.byId(stood.deck);
  if (!deck || deck.slides.length === 0) return forgetStanding();
  const same = deck.slides.findIndex(({ id }) => id === stood.slide);
  presenting.start(deck, same < 0 ? stood.at : same);
  presenting.resumed = { ...stood, reloaded };
}

/** Nobody presents in another tab. */
export async function isFree(): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock !== null);
}

/** Tells other tabs that this one presents. @returns how to leave off */
export function holdWall(): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const over = new AbortController();
  const held = new Promise<void>((resolve) => {
    over.signal.addEventListener('abort', () => resolve());
  });
  navigator.locks.request(LOCK, { signal: over.signal }, () => held).catch(() => undefined);
  return () => over.abort();
}
