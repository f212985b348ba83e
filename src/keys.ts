import type { Journey } from './journey.svelte.ts';
import { explorer } from './state/explorer.svelte.ts';
import { letterKeys } from './state/keys.svelte.ts';
import { page } from './state/page.svelte.ts';
import { screen, type Dialog, type Tab } from './state/screen.svelte.ts';

const DIALOGS: Readonly<Record<string, Dialog>> = { '?': 'palette', '/': 'search', f: 'filter', l: 'layers' };
const TABS: Readonly<Record<string, Tab>> = { m: 'map', r: 'rank', v: 'field', t: 'topics' };

/** What a key does wherever it is pressed: Ctrl-K and ⌘K open the commands; single letters not while a text is written or a dialog is open. */
export function press(event: KeyboardEvent, journey: Journey): void {
  if (event.defaultPrevented || event.isComposing || explorer.result === null) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'k') {
    event.preventDefault();
    screen.dialog = screen.dialog === 'palette' ? null : 'palette';
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || screen.dialog !== null || writes(event.target)) return;
  if (letterKeys.on && act(key, journey)) event.preventDefault();
}

function act(key: string, journey: Journey): boolean {
  const [dialog, tab] = [DIALOGS[key], TABS[key]];
  if (dialog) screen.dialog = dialog;
  else if (tab) {
    page.close();
    screen.tab = tab;
  } else if (key === '0') void journey.showPlace('');
  else if (key === 'u') explorer.up();
  else return false;
  return true;
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}
