import { proxy, wrap, type Remote } from 'comlink';
import type { ExploreApi } from '../workers/explore.ts';
import type { OnProgress, Opened, Settled } from '../workers/holding.ts';

export type { About, Vocabulary } from '../workers/about.ts';
export type { Sources } from '../workers/explore.ts';
export type { HoldingFault, Opened, Progress, Settled } from '../workers/holding.ts';

/** The one door to the worker that holds the pack. What goes in must be plain data ($state.snapshot first). */
export interface Engine extends Pick<
  Remote<ExploreApi>,
  | 'complete'
  | 'previous'
  | 'rollback'
  | 'explore'
  | 'rows'
  | 'belt'
  | 'place'
  | 'beltRow'
  | 'search'
  | 'vocabulary'
  | 'about'
  | 'inset'
  | 'beltPoints'
  | 'placePoints'
> {
  open(onProgress: OnProgress): Promise<Opened>;
  settle(onProgress: OnProgress): Promise<Settled>;
  shape(name: string, onProgress: OnProgress): Promise<Blob | null>;
}

/** Start the worker. Its pack lies beside the page, under pack/. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('../workers/explore.ts', import.meta.url), { type: 'module', name: 'explore' });
  const remote = wrap<ExploreApi>(worker);
  return {
    complete: () => remote.complete(),
    previous: () => remote.previous(),
    rollback: () => remote.rollback(),
    explore: (query) => remote.explore(query),
    rows: (query, belts) => remote.rows(query, belts),
    belt: (query, belt) => remote.belt(query, belt),
    place: (query, code) => remote.place(query, code),
    beltRow: (id) => remote.beltRow(id),
    search: (text, limit) => remote.search(text, limit),
    vocabulary: () => remote.vocabulary(),
    about: () => remote.about(),
    inset: () => remote.inset(),
    beltPoints: () => remote.beltPoints(),
    placePoints: () => remote.placePoints(),
    open: (onProgress) => remote.open(new URL('pack/', document.baseURI).href, proxy(onProgress)),
    settle: (onProgress) => remote.settle(proxy(onProgress)),
    shape: (name, onProgress) => remote.shape(name, proxy(onProgress)),
  };
}
