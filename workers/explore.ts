import { expose, transfer } from 'comlink';
import { beltCard, placeCard, rowOf } from '../src/core/analysis/cards.ts';
import { emptyPlaceCard } from '../src/core/analysis/empty-card.ts';
import type { Own } from '../src/core/analysis/overlay.ts';
import { explore, glance } from '../src/core/analysis/explore.ts';
import type { Query } from '../src/core/analysis/query.ts';
import type { BeltCard, BeltRow, PlaceCard, Result } from '../src/core/analysis/result.ts';
import type { SourceText } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { placePoints } from '../src/core/belt/points.ts';
import type { Hit, OwnName } from '../src/core/belt/search.ts';
import { drawnCircles, markedCircles, type DrawnCircles } from '../src/core/meeting/circles/drawn.ts';
import type { Written } from '../src/core/meeting/circles/marks.ts';
import type { RadiusLimits } from '../src/core/meeting/radius.ts';
import { aboutOf, vocabularyOf, type About, type Vocabulary } from './about.ts';
import type { BoundariesAbout, KeptBoundaries, TakenBoundaries } from './boundaries.ts';
import { memoryOf, pointsOf } from './circles.ts';
import type { Finder } from './finder.ts';
import { Holding, type Beside, type Opened } from './holding.ts';
import { Overlaying, type Laid } from './overlaying.ts';
import { editionOf, type Edition, type Settled } from './settled.ts';
import type { Changing } from './changing.ts';
import type { OnProgress } from './shelf.ts';
import type { Tale, Telling, Told } from './tellings.ts';
import type { Answer, Given, Verb } from './verbs.ts';
import type { FileGround } from '../src/core/meeting/file/file-ground.ts';
import type { ReviewedOutlines } from '../src/core/meeting/plain-map.ts';
import type { GroundLevel, SheetGround } from '../src/core/meeting/sheet/ground.ts';
import { mayHoldBoundaries } from '../src/store/late.ts';
import { warmGraphics } from './warm.ts';
import { boundsOf, geoJson, shapeOf, type Bounds } from './shape.ts';

/** Sources that a card's claims point to, by row. */
export type Sources = Readonly<Record<number, SourceText>>;

/** An answer, and the circles of the map that was asked for with it. */
export interface Answered extends Result {
  readonly circles: DrawnCircles | null;
}

/** The circles of an answer alone, as marks: what a map shows of it until the rest is asked for. */
export interface Glimpse {
  readonly query: Query;
  readonly limits: RadiusLimits;
  readonly marks: Written;
}

let holding: Holding | null = null;
let overlaying: Overlaying | null = null;
/** Made at the first search, and its code fetched then. */
let finder: Promise<Finder> | null = null;
/** Made when a page first wants it. */
let plain: Promise<ReviewedOutlines | null> | null = null;

function held(): Holding {
  if (!holding) throw new Error('begin() comes first');
  return holding;
}

/** The pack with the person's own over it. */
function packed(): Pack {
  return overlaying?.pack ?? held().pack;
}

function finding(): Promise<Finder> {
  return (finder ??= import('./finder.ts').then((code) => new code.Finder(held())));
}

/** Outlines that are others where a unit has its own boundaries. */
const OWNED: readonly string[] = ['province', 'prefecture', 'county', 'claims'];

/** Other boundaries: the small map is made anew. */
function changed<Answer>(answer: Answer): Answer {
  plain = null;
  return answer;
}

const api = {
  /** Say where packs are: the folder that holds latest.json. Outlines can be asked for from now on. */
  begin(base: string): void {
    holding = new Holding(new URL(base));
    overlaying = new Overlaying(holding);
    finder = null;
    plain = null;
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

  /** What of the data would change with a version beside the open one, see changing.ts; null = there is none that can be read. */
  changes: async (which: Beside): Promise<Changing | null> => (await import('./changing.ts')).changing(held(), which),

  /** Version that `rollback` would open, if one is kept. */
  async previous(): Promise<Edition | null> {
    const before = await held().beside('previous');
    return before && editionOf(before);
  },

  /** The person agrees to the version that waits: it opens at the next start. False = there is none, or it is not whole. */
  take: (): Promise<boolean> => held().take(),

  /** Open the version before this one at the next start. */
  rollback: (): Promise<boolean> => held().rollback(),

  /**
   * Answer a query; the columns are handed over, not copied.
   * @param limits sizes of the circles that the map is to draw of it; left out = it draws none
   */
  explore(query: Query, limits?: RadiusLimits): Answered {
    const result = explore(packed(), query);
    const { order, scale, growth, tier, rank } = result;
    const circles = limits && query.circles ? drawnCircles(result, limits, packed().belts.count) : null;
    const columns = [order, scale, growth, tier, rank].map((column) => column.buffer as ArrayBuffer);
    return transfer({ ...result, circles }, [...columns, ...(circles ? memoryOf(circles) : [])]);
  },

  /**
   * What the map draws of an answer and nothing else, for a finger that draws on.
   * @param limits sizes of its circles
   * @param spent memory of a glimpse before, to be written to again: fresh memory at each step would have the page collect garbage
   */
  glimpse(query: Query, limits: RadiusLimits, spent?: ArrayBuffer): Glimpse {
    const marks = markedCircles(glance(packed(), query), limits, packed().belts.count, spent);
    return transfer({ query, limits, marks }, [marks.memory]);
  },

  /** Lines of the ranking for some belts, in the order asked. */
  rows: (query: Query, belts: readonly number[]): BeltRow[] => belts.map((belt) => rowOf(packed(), query, belt)),

  belt(query: Query, belt: number): { card: BeltCard; sources: Sources } {
    const card = beltCard(packed(), query, belt);
    return { card, sources: sourcesOf([...card.claims, ...card.recognitions].map((each) => each.source)) };
  },

  async place(query: Query, code: string): Promise<{ card: PlaceCard; sources: Sources } | null> {
    const card = placeCard(packed(), query, code) ?? emptyPlaceCard(packed(), await held().gazetteer(), code);
    return card && { card, sources: sourcesOf(card.series.map((each) => each.source)) };
  },

  /** Row of a belt by its id; -1 = this version has no such belt. */
  beltRow: (id: string): number => packed().texts.belts.findIndex((belt) => belt.id === id),

  /** Anything with a name, by a part of it, its pinyin or initials. */
  search: async (text: string, limit: number): Promise<Hit[]> => (await finding()).find(text, limit),

  /** What a text that leads nowhere may have meant. */
  near: async (text: string, limit: number): Promise<Hit[]> => (await finding()).near(text, limit),

  /** A person's own belts and places join the search, or leave it when they come without words. */
  addNames: async (names: readonly OwnName[]): Promise<void> => (await finding()).addNames(names),

  /** Lays a person's own belts and claims over the pack: from now on every answer has them in it, marked as theirs. Empty lists take them off. */
  async overlay(own: Own): Promise<Laid> {
    if (!overlaying) throw new Error('begin() comes first');
    return overlaying.lay(own, async (names) => (await finding()).addNames(names));
  },

  /** One of the analyses of verbs.ts. Its own RangeErrors come back as rejections, in a sentence. */
  async analyse<Name extends Verb>(name: Name, ...given: Given<Name>): Promise<Answer<Name>> {
    const { verbs } = await import('./verbs.ts');
    return Reflect.apply(verbs[name], verbs, [packed(), ...given]) as Answer<Name>;
  },

  /** What a page tells, see tellings.ts. */
  async tell<Name extends Telling>(name: Name, ...given: Told<Name>): Promise<Tale<Name>> {
    const [{ tellings }, evidence] = await Promise.all([import('./tellings.ts'), held().evidence()]);
    return Reflect.apply(tellings[name], tellings, [{ pack: packed(), evidence }, ...given]) as Tale<Name>;
  },

  vocabulary: (): Vocabulary => vocabularyOf(packed()),

  about: (): About => aboutOf(held().pack, held().manifest),

  /** One of the pack's outlines as GeoJSON, or as the unit's own boundaries make it; null = not here and not to be had now. */
  async shape(name: string, onProgress: OnProgress): Promise<Blob | null> {
    if (OWNED.includes(name) && (await mayHoldBoundaries())) {
      const own = await (await import('./outlines.ts')).ownShape(held(), name);
      if (own) return own;
    }
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

  /** Code of the county whose outline holds a point (WGS-84 degrees); '' = none does, null = the outlines are not here and not to be had now. */
  countyAt: async (lon: number, lat: number): Promise<string | null> =>
    (await import('./placing.ts')).countyAt(await held().bytes('shape-county', () => {}), lon, lat),

  /** Where the map draws each belt: longitude and latitude in turn, by belt row. */
  drawnAt(): Float64Array {
    const points = pointsOf(packed());
    return transfer(points, [points.buffer]);
  },

  /** The 南海诸岛 inset as JSON text; null = not here and not to be had now. */
  async inset(): Promise<string | null> {
    if (await mayHoldBoundaries()) {
      const outlines = await (await import('./outlines.ts')).outlinesOf(held());
      if (outlines?.own) return JSON.stringify(outlines.inset);
    }
    const bytes = await held().bytes('inset', () => {});
    return bytes && bytes.text();
  },

  /** China as paths of an SVG, for the small maps of pages; null = its outlines are not here and not to be had now. */
  async plainMap(): Promise<ReviewedOutlines | null> {
    plain ??= import('./plain.ts').then(({ plainMap }) => plainMap(held()));
    const made = await plain.catch(() => null);
    // What is missing now may be had the next time.
    if (!made) plain = null;
    return made;
  },

  /** The ground under a sheet of the meeting; null = its outlines are not here and not to be had now. */
  sheetGround: async (
    bounds: Bounds | null,
    width: number,
    height: number,
    level: GroundLevel,
    fine = 1,
  ): Promise<SheetGround | null> =>
    (await import('./ground.ts')).sheetGround(held(), packed(), { bounds, width, height, level, fine }),

  /** What of a unit's own boundaries is kept on this device; null = none. */
  boundaries: async (): Promise<KeptBoundaries | null> => (await import('./outlines.ts')).keptBoundaries(held()),

  /** Checks a file of a unit's own boundaries, and keeps it in the place of any before unless it is refused. */
  takeBoundaries: async (file: Blob, about: BoundariesAbout): Promise<TakenBoundaries> =>
    changed(await (await import('./boundaries.ts')).takeBoundaries(held(), file, about)),

  /** Takes the unit's own boundaries off: ours are drawn again. */
  dropBoundaries: async (): Promise<boolean> => changed(await (await import('./boundaries.ts')).dropBoundaries()),

  /** The ground of the single file, with what lies in these provinces; null = its outlines are not here and not to be had now. */
  fileGround: async (provinces: readonly string[]): Promise<FileGround | null> =>
    (await import('./file-ground.ts')).fileGround(held(), provinces),

  /** @param all with counties that have no belt: only where counties are drawn, for their names are a download of their own */
  placePoints: async (all: boolean): Promise<Blob> =>
    geoJson(placePoints(packed(), all ? await held().gazetteer() : [])),
};

function sourcesOf(rows: readonly number[]): Sources {
  const { sources } = packed().texts;
  return Object.fromEntries(rows.flatMap((row) => (sources[row] ? [[row, sources[row]]] : [])));
}

export type ExploreApi = typeof api;

expose(api);
