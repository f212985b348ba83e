import type { Group } from '../core/analysis/result.ts';
import { explorer } from './explorer.svelte.ts';
import { MOST_BESIDE, page } from './page.svelte.ts';

let last: readonly string[] = [];

/** Places (codes) and belts (ids) side by side: the page holds them, this remembers them between two visits of it. */
export const compare = {
  /** What the page shows now. */
  note(keys: readonly string[]): void {
    last = keys;
  },
  /** One more beside those of before; where there is no room the first gives way. */
  add(key: string): void {
    const others = last.filter((each) => each !== key);
    open([...others.slice(-(MOST_BESIDE - 1)), key]);
  },
  /** Those of before, else the page begins with `largest`. */
  open(): void {
    open(last);
  },
  /** The two places of the question with the largest sums; none where there are not two: one alone would seem to be asked for. */
  largest(): string[] {
    const known = groups().filter(({ sum }) => sum.value !== null);
    const sorted = [...known].sort((a, b) => (b.sum.value ?? 0) - (a.sum.value ?? 0));
    return sorted.length < 2 ? [] : sorted.slice(0, 2).map(({ key }) => key);
  },
  /** Codes of the places of the question that are not among these, those with most belts first. */
  others(taken: readonly string[]): string[] {
    const sorted = [...groups()].sort((a, b) => b.count - a.count);
    return sorted.map(({ key }) => key).filter((key) => !taken.includes(key));
  },
};

function groups(): readonly Group[] {
  return explorer.told?.result.groups ?? [];
}

function open(keys: readonly string[]): void {
  page.open('topic', 'compare', keys);
}
