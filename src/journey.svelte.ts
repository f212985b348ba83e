import { tick } from 'svelte';
import type { First } from './core/analysis/first.ts';
import type { Query } from './core/analysis/query.ts';
import type { BeltRow } from './core/analysis/result.ts';
import type { Hit } from './core/belt/search.ts';
import type { Engine } from './engine.ts';
import type { Deed } from './letters.ts';
import type { Target } from './map/scene.ts';
import type { BeltMap } from './map/view.ts';
import type MapStage from './MapStage.svelte';
import { checkAddress, followAddress, goTo, hasStepBehind } from './state/address.svelte.ts';
import { atlas } from './state/atlas.svelte.ts';
import { explorer } from './state/explorer.svelte.ts';
import { fieldPage } from './state/field-page.svelte.ts';
import { drawn, nextTask } from './state/frames.ts';
import { history as questions } from './state/history.svelte.ts';
import { preparePages } from './prepare.ts';
import { page } from './state/page.svelte.ts';
import { presenting } from './state/presenting.svelte.ts';
import { readiness } from './state/readiness.svelte.ts';
import { screen } from './state/screen.svelte.ts';
import type { SavedView } from './state/views.svelte.ts';
import { welcome } from './state/welcome.svelte.ts';

/** A first visit asks for the pack after so many milliseconds even if the map has not come to rest by then. */
const LONGEST_WAIT = 20_000;
/** What a person does first, whatever it is. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** An enterprise is told of with its belt; without one, where the way down to enterprises passes its place. */
function openEnterprise({ belt, place }: Hit): void {
  if (belt) page.open('belt', belt);
  else page.open('topic', 'origin', place ? [place] : []);
}

/** What the person added is told in the field tab; before an audience nothing of it opens by a slip of the hand. */
function openRecord(id: string): void {
  if (presenting.deck) return;
  screen.tab = 'field';
  fieldPage.go(`thing:${id}`);
}

/** GB/T 2260: towns have nine digits. */
const TOWN_DIGITS = 9;
/** A town is seen with the towns beside it. */
const TOWN_ZOOM = 9;
/** A belt flown to is seen with its city around it. */
const BELT_ZOOM = 6;

/**
 * What ties the rooms together: opening in order (list, then map, then the rest of the pack), and where the map goes
 * when something is chosen.
 */
export class Journey {
  /** The map's code is fetched only when the list stands. */
  stage = $state.raw<typeof MapStage | null>(null);
  map = $state.raw<BeltMap | null>(null);
  mapTrouble = $state<'none' | 'unsupported' | 'failed'>('none');
  /** The map stands, or will not come: what was put off for it may be done. */
  mapSettled = $state(false);
  /** The address bar has been read: what is asked from now on can be undone. */
  read = $state(false);
  /** … and its codes are known, so it may be written. */
  started = $state(false);

  readonly #engine: Engine;
  #wanted: () => void = () => undefined;
  /** A saved view brings its own place of the map. */
  #kept = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async begin(): Promise<void> {
    await followAddress(null);
    const { asked } = explorer;
    questions.from(asked);
    this.read = true;
    if (explorer.first && readiness.opening.state === 'opening') await this.#showFirst(explorer.first);
    const opened = await readiness.open(this.#engine);
    if (!opened) return;
    await explorer.start(this.#engine);
    await this.#check(asked);
    this.started = true;
    await Promise.all([this.#fetchStage(), atlas.start(this.#engine, opened.version)]);
    if (this.mapSettled) void readiness.settle();
  }

  /** Its codes are known now. Where the person has asked something else meanwhile, that stays. */
  async #check(asked: Query): Promise<void> {
    if (location.search === '' || !explorer.vocabulary || explorer.asked !== asked) return;
    const checked = checkAddress(explorer.vocabulary);
    questions.from(explorer.asked);
    await checked;
  }

  /**
   * A first visit lists and draws what came with the page. The pack follows when the map stands, so that it does not hold it up, or at the
   * person's first touch, whichever comes first. Where the map is not what is looked at, nothing waits for it.
   */
  async #showFirst(first: First): Promise<void> {
    if (screen.tab !== 'map' || explorer.selection || page.current) return;
    const wanted = new Promise<void>((resolve) => (this.#wanted = resolve));
    for (const touch of TOUCHES)
      addEventListener(touch, () => this.#wanted(), { once: true, capture: true, passive: true });
    addEventListener('visibilitychange', () => this.#wanted(), { once: true });
    setTimeout(() => this.#wanted(), LONGEST_WAIT);
    // The list is on the screen: what the map needs can be made ready without holding it up.
    await drawn();
    atlas.startWith(this.#engine, first);
    void this.#fetchStage();
    void this.#engine.warm();
    await wanted;
  }

  /** The rest of the pack comes home when the map stands, so that it never competes with it for the network. */
  mapIdle(): void {
    if (atlas.waiting > 0) return;
    this.#settleMap();
    if (readiness.settled === null) void readiness.settle();
  }

  mapUnsupported(): void {
    this.mapTrouble = 'unsupported';
    this.#settleMap();
    screen.stop = 'full';
    void readiness.settle();
  }

  tapped(target: Target | null): void {
    if (target === null) return void explorer.select(null);
    if (target.kind === 'own') openRecord(target.id);
    else if (target.kind === 'belt') void explorer.selectRow(target.belt);
    else void explorer.select({ kind: 'place', code: target.code });
  }

  /** Back to what lay behind the page: by the browser's own step, so that going forth brings it again. */
  leavePage(): void {
    if (hasStepBehind()) history.back();
    else page.close();
  }

  /** From the list. On a wide screen it stands beside a page: another belt then shows its own. */
  chosen(row: BeltRow): void {
    if (page.current) page.open('belt', row.id);
    void explorer.select({ kind: 'belt', id: row.id });
    this.#flyTo(row.belt);
  }

  /** From the search. What has only a page opens it; belts and places open their card, or their page where one is in front. */
  async found(hit: Hit): Promise<void> {
    screen.dialog = null;
    if (hit.kind === 'event' || hit.kind === 'programme') return page.open('topic', 'events', [hit.key]);
    if (hit.kind === 'enterprise') return openEnterprise(hit);
    if (screen.tab !== 'map' && screen.tab !== 'rank') screen.tab = 'map';
    if (hit.kind === 'industry') return explorer.change({ industries: [hit.key] });
    if (hit.kind === 'place') {
      if (page.current) page.open('place', hit.key);
      void this.showPlace(hit.key);
      return explorer.select({ kind: 'place', code: hit.key });
    }
    this.#flyTo(Number(hit.key));
    await explorer.selectRow(Number(hit.key));
    if (page.current && explorer.selection?.kind === 'belt') page.open('belt', explorer.selection.id);
  }

  /** From a card to the map: the sheet makes room. */
  showSelected(): void {
    const { card } = explorer;
    screen.tab = 'map';
    if (screen.stop === 'full') screen.stop = 'half';
    if (card?.kind === 'belt') this.#flyTo(card.card.belt);
    else if (card) void this.showPlace(card.card.code);
  }

  /** The map has just come up: show what the address bar asked for. */
  async arrive(): Promise<void> {
    if (explorer.card?.kind === 'belt') this.#flyTo(explorer.card.card.belt);
    else if (explorer.card ?? explorer.query.place)
      await this.showPlace(explorer.card?.card.code ?? explorer.query.place);
  }

  /** A saved view, or a slide: what it asked through the address, then the map as it lay, whatever place the question stays within. */
  async openView({ search, camera }: Pick<SavedView, 'search' | 'camera'>): Promise<void> {
    screen.dialog = null;
    await this.keeping(() => goTo(search));
    if (camera) this.map?.camera.flyTo(camera.lon, camera.lat, camera.zoom);
  }

  /** The same, to be handed on. */
  readonly see = (view: Pick<SavedView, 'search' | 'camera'>): void => void this.openView(view);

  /** Does what opens another question, and leaves the map where it lies. */
  async keeping(act: () => Promise<unknown>): Promise<void> {
    this.#kept++;
    await act();
    await tick();
    this.#kept--;
  }

  /** What only the map or the question around it can do. */
  do(deed: Deed): void {
    if (deed === 'nation') void this.showPlace('');
    else if (deed === 'up') explorer.up();
    else this.map?.camera.zoomBy(deed === 'zoomIn' ? 1 : -1);
  }

  /** Bring all of a place onto the screen; a town, of which there is no outline, into its middle; '' is the nation. */
  async showPlace(code: string): Promise<void> {
    if (this.#kept > 0) return;
    const town = code.length === TOWN_DIGITS ? await explorer.place(code) : null;
    if (town) return this.#fly(town.lon, town.lat, TOWN_ZOOM);
    const box = code === '' ? 'nation' : await atlas.bounds(code.slice(0, 6));
    if (box) this.map?.camera.fit(box);
  }

  #flyTo(belt: number): void {
    const [lon, lat] = [atlas.drawnAt[belt * 2], atlas.drawnAt[belt * 2 + 1]];
    if (lon !== undefined && lat !== undefined) this.#fly(lon, lat, BELT_ZOOM);
  }

  /** Never out of what is seen closer already. */
  #fly(lon: number, lat: number, zoom: number): void {
    this.map?.camera.flyTo(lon, lat, Math.max(this.map.camera.view().zoom, zoom));
  }

  #settleMap(): void {
    // Whose address asks for something, or who has begun already, is not stopped.
    if (!this.mapSettled && this.mapTrouble === 'none' && location.search === '' && !screen.dialog) welcome.offer();
    this.mapSettled = true;
    preparePages();
    // Own figures, if there are any: after the map, so that they hold nothing up.
    void import('./state/laying.svelte.ts').then(
      ({ followFieldIfAny }) => followFieldIfAny(),
      () => undefined,
    );
    this.#wanted();
  }

  async #fetchStage(): Promise<void> {
    if (this.stage || this.mapTrouble !== 'none') return;
    try {
      const { default: stage } = await import('./MapStage.svelte');
      // The map's worker starts in a turn of its own.
      await nextTask();
      this.stage = stage;
    } catch {
      this.mapTrouble = 'failed';
      this.#settleMap();
      void readiness.settle();
    }
  }
}
