import { formatSide, readSide, type SlideSide } from '../core/meeting/side.ts';
import { appearance } from './appearance.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { screen } from './screen.svelte.ts';
import { swipe } from './swipe.svelte.ts';
import { tools } from './tools.svelte.ts';

/** What an address opens beside the map; null or what nobody knows opens nothing, and closes nothing either. */
export function openSide(text: string | null): void {
  const side = readSide(text ?? '');
  if (!side) return;
  tools.pair = side.pair;
  if (side.kind === 'board') tools.board = true;
  else if (side.kind === 'years') tools.time = true;
  else screen.side = 'links';
  if (side.kind === 'links' && screen.stop === 'peek') screen.stop = 'half';
}

/** What lies open beside the map, the foremost alone, as a part of an address. */
export function sideParts(): string[] {
  const side = foremost();
  return side ? [`side=${formatSide(side)}`] : [];
}

function foremost(): SlideSide | null {
  if (screen.side === 'links') return { kind: 'links', pair: tools.pair };
  // On a wide screen a card stands before the charts; on a phone they lie over it.
  if (tools.board && screen.side === null && (appearance.phone || !explorer.card)) return { kind: 'board', pair: null };
  return tools.time && !swipe.against ? { kind: 'years', pair: null } : null;
}
