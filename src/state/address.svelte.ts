import { formatAddress, parseAddress, type Known } from '../core/analysis/address.ts';
import { formatAgainst, readAgainst, type Against } from '../core/analysis/against.ts';
import { DEFAULT_QUERY } from '../core/analysis/query.ts';
import type { Vocabulary } from '../engine.ts';
import { explorer, type Selection } from './explorer.svelte.ts';
import { fieldPage } from './field-page.svelte.ts';
import { Lull } from './lull.ts';
import { formatPage, page, readPage } from './page.svelte.ts';
import { screen, TABS, type Tab } from './screen.svelte.ts';
import { openSide } from './side.ts';
import { swipe } from './swipe.svelte.ts';

/** Parts of the address that are not the query: which tab, which page, what is selected, which page of the field tab, what the map is swiped against, what opens beside it. */
const OWN_KEYS = new Set(['tab', 'belt', 'at', 'page', 'swipe', 'field', 'side']);

/** Parts of the address that were not understood, in words; shown once. */
let dropped = $state.raw<readonly string[]>([]);

export const address = {
  get dropped(): readonly string[] {
    return dropped;
  },
  dismiss(): void {
    dropped = [];
  },
};

/** The address asks the default question, whichever tab or card it opens. */
export function asksDefault(): boolean {
  return Array.from(new URLSearchParams(location.search).keys()).every((key) => OWN_KEYS.has(key));
}

/** Take question, selection and tab from the address bar. Codes are checked when the pack has been read. */
export async function followAddress(vocabulary: Vocabulary | null): Promise<void> {
  lull?.drop();
  const own = new URLSearchParams(location.search);
  const rest = location.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !OWN_KEYS.has(pair.split('=')[0] ?? ''));
  const { query, problems } = parseAddress(rest.join('&'), vocabulary ? known(vocabulary) : undefined);
  const [tab, selection] = [readTab(own.get('tab')), readSelection(own)];
  screen.tab = tab ?? 'map';
  if (tab === 'field') fieldPage.go(own.get('field') ?? '');
  const asked = own.get('page');
  page.restore(asked === null ? null : readPage(asked));
  const beside = own.get('swipe');
  swipe.restore(beside === null ? null : readSide(beside, vocabulary));
  dropped = [
    ...problems.map((problem) => `${problem.key}=${problem.found}`),
    ...(tab === null ? [`tab=${own.get('tab')}`] : []),
    ...(asked !== null && page.current === null ? [`page=${asked}`] : []),
    ...(beside !== null && swipe.against === null ? [`swipe=${beside}`] : []),
    ...(selection === null && own.has('at') ? [`at=${own.get('at')}`] : []),
  ];
  openSide(own.get('side'));
  const restored = explorer.restore(query, selection);
  ownRead = ownParts().join('&');
  // In place: as a step of its own the corrected address would stand between the person and the page before.
  if (vocabulary) writeAddress(false);
  await restored;
}

/** Tab, page and selection as they were last read from the address. */
let ownRead = '';

/**
 * Reads the address once more when the pack's codes are known. What the person has opened since it was first read is not closed again: then only
 * the question is taken from it.
 */
export async function checkAddress(vocabulary: Vocabulary): Promise<void> {
  if (ownParts().join('&') === ownRead) return followAddress(vocabulary);
  const [front, tab, at] = [page.current, screen.tab, fieldPage.at];
  const [side, selection] = [swipe.against, explorer.selection];
  const followed = followAddress(vocabulary);
  // In the same breath: a form that somebody writes in is not taken away and put back.
  page.restore(front);
  screen.tab = tab;
  fieldPage.go(at);
  swipe.restore(side);
  await followed;
  await explorer.restore(explorer.asked, selection);
}

/** Writing the address takes the browser a whole frame on a slow device: a changed question waits until the person's hand rests. */
let lull: Lull | null = null;
let ownWritten = '';

/**
 * Write question, selection and tab into the address bar: a new step of the history when `step`, else in place. A question that changes on and on
 * becomes one step, at the next rest; what the back button must undo by itself, a card or a tab, is written at once.
 */
export function writeAddress(step: boolean): void {
  lull ??= new Lull();
  const own = ownParts().join('&');
  const apart = own !== ownWritten;
  ownWritten = own;
  if (apart) lull.finish();
  else lull.drop();
  const wanted = currentAddress();
  if (wanted === location.search) return;
  const url = `${location.pathname}${wanted}`;
  const within = { within: true };
  if (!step) history.replaceState(history.state, '', url);
  else if (apart) history.pushState(within, '', url);
  else lull.put(() => history.pushState(within, '', url));
}

/** Go to an address of the app: a new step of the history when `step`, else in place. */
export async function goTo(search: string, step = true): Promise<void> {
  lull?.finish();
  const url = `${location.pathname}${search}`;
  if (step) history.pushState({ within: true }, '', url);
  else history.replaceState(history.state, '', url);
  await followAddress(explorer.vocabulary);
}

/** The browser's step back stays in the app. */
export function hasStepBehind(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'within' in state;
}

/** The address of what is on screen, even where the browser does not show it yet. */
export function currentAddress(): string {
  const parts = [formatAddress(explorer.query).slice(1), ...ownParts()].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function ownParts(): string[] {
  return [
    screen.tab === 'map' ? '' : `tab=${screen.tab}`,
    page.current === null ? '' : `page=${formatPage(page.current)}`,
    screen.tab === 'field' && fieldPage.at !== '' ? `field=${fieldPage.at}` : '',
    explorer.selection?.kind === 'belt' ? `belt=${encodeURIComponent(explorer.selection.id)}` : '',
    explorer.selection?.kind === 'place' ? `at=${explorer.selection.code}` : '',
    swipe.against === null ? '' : `swipe=${formatAgainst(swipe.against)}`,
  ];
}

/** null = there is no such tab. */
function readTab(text: string | null): Tab | null {
  return text === null ? 'map' : (TABS.find((tab) => tab === text) ?? null);
}

function readSelection(own: URLSearchParams): Selection {
  const belt = own.get('belt');
  if (belt) return { kind: 'belt', id: belt };
  const code = own.get('at');
  return code && /^\d{6}(\d{3})?$/.test(code) ? { kind: 'place', code } : null;
}

/** null = there is no such year or measure. */
function readSide(text: string, vocabulary: Vocabulary | null): Against | null {
  const against = readAgainst(text);
  if (against?.kind !== 'measure' || against.measure === DEFAULT_QUERY.measure || !vocabulary) return against;
  return vocabulary.measures.some(({ code }) => code === against.measure) ? against : null;
}

function known({ places, industries, lists, measures }: Vocabulary): Known {
  return {
    places: new Set(places.map((place) => place.code)),
    industries: new Set(industries.map((industry) => industry.code)),
    lists: new Set(lists.map((list) => list.id)),
    measures: new Set(measures.map((measure) => measure.code)),
  };
}
