import type { Tool } from '../letters.ts';
import { compare } from './compare.svelte.ts';
import { page } from './page.svelte.ts';
import { screen, type Side } from './screen.svelte.ts';
import { swipe } from './swipe.svelte.ts';
import { tools } from './tools.svelte.ts';

/** What a tool does, wherever it is pressed: on the map, beside the filters, by a letter or by a command. A second press puts it away. */
export function press(tool: Tool): void {
  if (tool === 'compare') return compare.open();
  // What is in front goes into the deck: it stays where it is.
  if (tool === 'deck') return void (screen.dialog = 'deck');
  page.close();
  if (tool === 'views') screen.dialog = 'views';
  else if (tool === 'board') turnBoard();
  else if (tool === 'time') turnTime();
  else if (tool === 'swipe') turnSwipe();
  else turnSide(tool);
}

export function isOn(tool: Tool): boolean {
  if (tool === 'time' || tool === 'board') return tools[tool];
  return tool === 'swipe' ? swipe.against !== null : screen.side === tool;
}

function turnBoard(): void {
  tools.board = !tools.board;
  if (screen.tab === 'about' || screen.tab === 'topics') screen.tab = 'map';
}

/** On a phone the years lie in the head of the map's sheet. */
function turnTime(): void {
  swipe.stop();
  tools.time = !tools.time;
  if (tools.time) screen.tab = 'map';
}

function turnSwipe(): void {
  if (swipe.against) return swipe.stop();
  swipe.start();
  screen.tab = 'map';
}

function turnSide(side: NonNullable<Side>): void {
  screen.side = screen.side === side ? null : side;
  if (!screen.side) return;
  screen.tab = 'map';
  if (screen.stop === 'peek') screen.stop = 'half';
}
