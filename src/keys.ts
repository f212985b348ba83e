import type { Journey } from './journey.svelte.ts';
import { LETTERS } from './letters.ts';
import { explorer } from './state/explorer.svelte.ts';
import { letterKeys } from './state/keys.svelte.ts';
import { page } from './state/page.svelte.ts';
import { screen, type Tab } from './state/screen.svelte.ts';
import { press as pressTool } from './state/toolbar.ts';

/** What a key does wherever it is pressed: Ctrl-K and ⌘K open the commands; single letters not while a text is written or a dialog is open. */
export function press(event: KeyboardEvent, journey: Journey): void {
  if (event.defaultPrevented || event.isComposing || explorer.result === null) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'k') {
    event.preventDefault();
    screen.dialog = screen.dialog === 'palette' ? null : 'palette';
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || dialogStands() || writes(event.target)) return;
  if (letterKeys.on && act(key, journey)) event.preventDefault();
}

function act(key: string, journey: Journey): boolean {
  if (!(key in LETTERS)) return false;
  const letter = LETTERS[key as keyof typeof LETTERS];
  if ('dialog' in letter) screen.dialog = letter.dialog;
  else if ('tab' in letter) goTo(letter.tab);
  else if ('tool' in letter) pressTool(letter.tool);
  else journey.do(letter.deed);
  return true;
}

function goTo(tab: Tab): void {
  page.close();
  screen.tab = tab;
}

/** A dialog that Escape has just put away says so only later: what counts is what is seen. */
function dialogStands(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}
