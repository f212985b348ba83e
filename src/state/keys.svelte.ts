import { recall, remember } from './settings.ts';

const KEY = 'letter-keys';
let on = $state(recall(KEY, ['off']) === null);

/** Keys without Ctrl or Alt that do something. Speech input and unsteady hands can press them unmeant, so they can be put off (WCAG 2.1.4). */
export const letterKeys = {
  get on(): boolean {
    return on;
  },
  set(next: boolean): void {
    on = next;
    remember(KEY, next ? 'on' : 'off');
  },
};
