import { lastOf } from '../core/last.ts';
import { formatAddress } from '../core/analysis/address.ts';
import type { Query } from '../core/analysis/query.ts';
import { explorer } from './explorer.svelte.ts';

/** So many steps are kept. */
const MOST = 50;
/** What a hand draws on and on becomes one step, as long as it does not rest for so many milliseconds. */
const REST = 2000;
const DRAWN: ReadonlySet<string> = new Set(['scaleRange', 'growthRange', 'area', 'year', 'seriesYear']);

let past = $state.raw<readonly Query[]>([]);
let future = $state.raw<readonly Query[]>([]);
let now: Query | null = null;
let last = { part: '', at: -Infinity };

/**
 * Undo and redo of the question: cards, tabs and pages stay as they are. A step back is one more change of the question, so it is a step of the
 * browser's history like any other, and going back there is a change that can be undone here.
 */
export const history = {
  get canUndo(): boolean {
    return past.length > 0;
  },
  get canRedo(): boolean {
    return future.length > 0;
  },
  /** The question that undo leads back to in the end: what the address asks, whatever the person has asked since it was read. */
  from(query: Query): void {
    now = query;
  },
  /** The question on screen is another one now; called after every change. */
  note(query: Query): void {
    const before = now;
    now = query;
    if (!before || formatAddress(before) === formatAddress(query)) return;
    const part = changedPart(before, query);
    const joins = past.length > 0 && DRAWN.has(part) && part === last.part && performance.now() - last.at < REST;
    last = { part, at: performance.now() };
    future = [];
    if (!joins) past = [...past, before].slice(-MOST);
  },
  undo(): void {
    const before = lastOf(past);
    if (!before || !now) return;
    [past, future] = [past.slice(0, -1), [now, ...future]];
    show(before);
  },
  redo(): void {
    const [after, ...rest] = future;
    if (!after || !now) return;
    [past, future] = [[...past, now], rest];
    show(after);
  },
};

/** Ctrl-Z and Ctrl-Shift-Z (⌘ on a Mac), except where they undo what a person types. */
export function undoByKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event)) return;
  event.preventDefault();
  if (event.shiftKey) history.redo();
  else history.undo();
}

function isWriting({ target }: Event): boolean {
  const written = 'textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])';
  return target instanceof Element && target.closest(written) !== null;
}

function show(query: Query): void {
  now = query;
  last = { part: '', at: -Infinity };
  void explorer.restore(query, explorer.selection);
}

/** Name of the one part that differs; '' = several. */
function changedPart(before: Query, after: Query): string {
  const keys = Object.keys(after) as (keyof Query)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed.length === 1 ? (changed[0] ?? '') : '';
}
