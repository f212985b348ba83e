import { expose, transfer } from 'comlink';
import { beltCard, placeCard, rowOf } from '../src/core/analysis/cards.ts';
import { emptyPlaceCard } from '../src/core/analysis/empty-card.ts';
import { explore } from '../src/core/analysis/explore.ts';
import type { Query } from '../src/core/analysis/query.ts';
import type { BeltCard, BeltRow, PlaceCard, Result } from '../src/core/analysis/result.ts';
import type { SourceText } from '../src/core/belt/model.ts';
import { drawnPoints, placePoints } from '../src/core/belt/points.ts';
import type { Hit, OwnName } from '../src/core/belt/search.ts';
import { aboutOf, vocabularyOf, type About, type Vocabulary } from './about.ts';
import { Finder } from './finder.ts';
import { Holding, type OnProgress, type Opened, type Settled } from './holding.ts';
import type { Answer, Given, Verb } from './verbs.ts';
import { warmGraphics } from './warm.ts';
import { boundsOf, geoJson, shapeOf, type Bounds } from './shape.ts';

/** Sources that a card's claims point to, by row. */
export type Sources = Readonly<Record<number, SourceText>>;

let holding: Holding | null = null;
let finder: Finder | null = null;

function held(): Holding {
  if (!holding) throw new Error('begin() comes first');
  return holding;
}

function found(): Finder {
  if (!finder) throw new Error('begin() comes first');
  return finder;
}

const api = {
  /** Say where packs are: the folder that holds latest.json. Outlines can be asked for from now on. */
  begin(base: string): void {
    holding = new Holding(new URL(base));
    finder = new Finder(holding);
  },

  /** Have the graphics side start while the map's code is on its way. */
  warm: (): void => warmGraphics(),

  /**
   * Open the pack: from this device, else from the network.
   * @param onProgress bytes on the way, for what a list needs
   */
  open: (onProgress: OnProgress): Promise<Opened> => held().open(onProgress),

  /** Bring the whole pack onto the device, prove it, look for a newer version. */
  settle: (onProgress: OnProgress): Promise<Settled> => held().settle(onProgress),

  /** Whether every file of the pack is on the device and sound. */
  complete: (): Promise<boolean> => held().complete(),

  /** Version that `rollback` would open, if one is kept. */
  previous: (): Promise<string | null> => held().previous(),

  /** Open the version before this one at the next start. */
  rollback: (): Promise<boolean> => held().rollback(),

  /** Answer a query; the columns are handed over, not copied. */
  explore(query: Query): Result {
    const result = explore(held().pack, query);
    const { order, scale, growth, tier, rank } = result;
    return transfer(
      result,
      [order, scale, growth, tier, rank].map((column) => column.buffer as ArrayBuffer),
    );
  },

  /** Lines of the ranking for some belts, in the order asked. */
  rows: (query: Query, belts: readonly number[]): BeltRow[] => belts.map((belt) => rowOf(held().pack, query, belt)),

  belt(query: Query, belt: number): { card: BeltCard; sources: Sources } {
    const card = beltCard(held().pack, query, belt);
    return { card, sources: sourcesOf([...card.claims, ...card.recognitions].map((each) => each.source)) };
  },

  async place(query: Query, code: string): Promise<{ card: PlaceCard; sources: Sources } | null> {
    const card = placeCard(held().pack, query, code) ?? emptyPlaceCard(held().pack, await held().gazetteer(), code);
    return card && { card, sources: sourcesOf(card.series.map((each) => each.source)) };
  },

  /** Row of a belt by its id; -1 = this version has no such belt. */
  beltRow: (id: string): number => held().pack.texts.belts.findIndex((belt) => belt.id === id),

  /** Belts, places and industries by a part of a name, its pinyin or initials. */
  search: (text: string, limit: number): Promise<Hit[]> => found().find(text, limit),

  /** A person's own belts and places join the search, or leave it when they come without words. */
  addNames: (names: readonly OwnName[]): Promise<void> => found().addNames(names),

  /** One of the analyses of verbs.ts. Its own RangeErrors come back as rejections, in a sentence. */
  async analyse<Name extends Verb>(name: Name, ...given: Given<Name>): Promise<Answer<Name>> {
    const { verbs } = await import('./verbs.ts');
    return Reflect.apply(verbs[name], verbs, [held().pack, ...given]) as Answer<Name>;
  },

  vocabulary: (): Vocabulary => vocabularyOf(held().pack),

  about: (): About => aboutOf(held().pack, held().manifest),

  /** One of the pack's outlines as GeoJSON; null = not here and not to be had now. */
  async shape(name: string, onProgress: OnProgress): Promise<Blob | null> {
    const bytes = await held().bytes(`shape-${name}`, onProgress);
    return bytes && shapeOf(bytes);
  },

  /** The box around a province, prefecture or county; null = its outline is not here. */
  async bounds(code: string): Promise<Bounds | null> {
    for (const level of code.endsWith('0000') ? ['province'] : ['prefecture', 'county']) {
      const bytes = await held().bytes(`shape-${level}`, () => {});
      const found = bytes && (await boundsOf(bytes, code));
      if (found) return found;
    }
    return null;
  },

  /** Where the map draws each belt: longitude and latitude in turn, by belt row. */
  drawnAt(): Float64Array {
    const points = Float64Array.from(drawnPoints(held().pack).flatMap(({ lon, lat }) => [lon, lat]));
    return transfer(points, [points.buffer]);
  },

  /** The 南海诸岛 inset as JSON text; null = not here and not to be had now. */
  async inset(): Promise<string | null> {
    const bytes = await held().bytes('inset', () => {});
    return bytes && bytes.text();
  },

  /** @param all with counties that have no belt: only where counties are drawn, for their names are a download of their own */
  placePoints: async (all: boolean): Promise<Blob> =>
    geoJson(placePoints(held().pack, all ? await held().gazetteer() : [])),
};

function sourcesOf(rows: readonly number[]): Sources {
  const { sources } = held().pack.texts;
  return Object.fromEntries(rows.flatMap((row) => (sources[row] ? [[row, sources[row]]] : [])));
}

export type ExploreApi = typeof api;

expose(api);
