import { proxy, transfer, wrap } from 'comlink';
import type { ExploreApi } from '../workers/explore.ts';
import type { Opened } from '../workers/holding.ts';
import type { OnProgress } from '../workers/shelf.ts';
import type { Tale, Telling, Told } from '../workers/tellings.ts';
import type { Answer, Given, Verb } from '../workers/verbs.ts';

export type { About, Vocabulary } from '../workers/about.ts';
export type { KeptBoundaries, TakenBoundaries } from '../workers/boundaries.ts';
export type { Answered, Glimpse, Sources } from '../workers/explore.ts';
export type { Tale, Telling, Told } from '../workers/tellings.ts';
export type { Answer as Analysed, Given, Verb } from '../workers/verbs.ts';
export type { Changing } from '../workers/changing.ts';
export type { Beside, Opened } from '../workers/holding.ts';
export type { Edition, Settled } from '../workers/settled.ts';
export type { HoldingFault, Progress } from '../workers/shelf.ts';

/** The worker's functions as the page sees them: the same arguments, every answer a promise. */
type Answers = {
  [Name in keyof ExploreApi]: (
    ...given: Parameters<ExploreApi[Name]>
  ) => Promise<Awaited<ReturnType<ExploreApi[Name]>>>;
};

/** The one door to the worker that holds the pack. What goes in must be plain data ($state.snapshot first). */
export interface Engine extends Omit<Answers, 'open' | 'begin' | 'analyse' | 'tell'> {
  /** Opens the pack that lies beside the page, under pack/. */
  open(onProgress: OnProgress): Promise<Opened>;
  /** One of the analyses of workers/verbs.ts. */
  analyse<Name extends Verb>(name: Name, ...given: Given<Name>): Promise<Answer<Name>>;
  /** One of the pages of workers/tellings.ts. */
  tell<Name extends Telling>(name: Name, ...given: Told<Name>): Promise<Tale<Name>>;
}

/** Start the worker. A worker that cannot start makes `open` answer with a fault instead of waiting for ever. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('../workers/explore.ts', import.meta.url), { type: 'module', name: 'explore' });
  // Comlink's own type splits promises of unions (Promise<true> | Promise<false>); this one says the same and can be written down.
  const remote = wrap<ExploreApi>(worker) as unknown as Answers;
  void remote.begin(new URL('pack/', document.baseURI).href);
  const analyse = remote.analyse as Engine['analyse'];
  const tell = remote.tell as Engine['tell'];
  const failed = failureOf(worker);
  return {
    warm: () => remote.warm(),
    countyAt: (...given) => remote.countyAt(...given),
    open: (onProgress) => Promise.race([remote.open(proxy(onProgress)), failed]),
    settle: (onProgress) => remote.settle(proxy(onProgress)),
    shape: (name, onProgress) => remote.shape(name, proxy(onProgress)),
    complete: () => remote.complete(),
    changes: (which) => remote.changes(which),
    previous: () => remote.previous(),
    take: () => remote.take(),
    rollback: () => remote.rollback(),
    explore: (...given) => remote.explore(...given),
    glimpse: (query, limits, spent) => remote.glimpse(query, limits, spent && transfer(spent, [spent])),
    rows: (query, belts) => remote.rows(query, belts),
    belt: (query, belt) => remote.belt(query, belt),
    place: (query, code) => remote.place(query, code),
    beltRow: (id) => remote.beltRow(id),
    search: (text, limit) => remote.search(text, limit),
    near: (text, limit) => remote.near(text, limit),
    addNames: (names) => remote.addNames(names),
    overlay: (own) => remote.overlay(own),
    analyse: (name, ...given) => analyse(name, ...given),
    tell: (name, ...given) => tell(name, ...given),
    vocabulary: () => remote.vocabulary(),
    about: () => remote.about(),
    inset: () => remote.inset(),
    plainMap: () => remote.plainMap(),
    sheetGround: (...given) => remote.sheetGround(...given),
    boundaries: () => remote.boundaries(),
    takeBoundaries: (...given) => remote.takeBoundaries(...given),
    dropBoundaries: () => remote.dropBoundaries(),
    fileGround: (provinces) => remote.fileGround(provinces),
    bounds: (code) => remote.bounds(code),
    drawnAt: () => remote.drawnAt(),
    placePoints: (all) => remote.placePoints(all),
  };
}

/** Answers only if the worker's own code cannot be loaded or breaks while it starts. */
function failureOf(worker: Worker): Promise<Opened> {
  return new Promise((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve({ ok: false, fault: 'offline', why: event.message || 'the data worker could not be loaded' });
    });
  });
}
