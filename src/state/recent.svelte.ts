import { recallList, remember } from './settings.ts';

const KEY = 'searches';
const MOST = 8;

let searches = $state.raw<readonly string[]>(recallList(KEY).slice(0, MOST));

/** Texts that led somewhere, newest first. They stay on this device. */
export const recent = {
  get searches(): readonly string[] {
    return searches;
  },
  add(text: string): void {
    const found = text.trim();
    if (found === '') return;
    keep([found, ...searches.filter((each) => each !== found)].slice(0, MOST));
  },
  clear(): void {
    keep([]);
  },
};

function keep(next: readonly string[]): void {
  searches = next;
  remember(KEY, JSON.stringify(next));
}
