import { isStale, monthsBetween } from '../core/belt/age.ts';
import { twoDigits } from '../core/figure/calendar.ts';
import { explorer } from './explorer.svelte.ts';
import { readiness } from './readiness.svelte.ts';

/** By the device's own clock: an app may stay open, or be kept, for months. */
let today = $state(dayOf(new Date()));
addEventListener('visibilitychange', () => (today = dayOf(new Date())));

/** How old the data on screen are. */
export const age = {
  /** ISO date of the data; '' = not known yet. */
  get date(): string {
    if (readiness.opening.state === 'open') return readiness.opening.opened.date;
    return explorer.first?.version.slice(0, 10) ?? '';
  },
  get stale(): boolean {
    return age.date !== '' && isStale(age.date, today);
  },
  /** Full months. */
  get months(): number {
    return monthsBetween(age.date, today);
  },
};

function dayOf(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
