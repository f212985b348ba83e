import type { First } from '../core/analysis/first.ts';
import type { Inset } from '../core/meeting/inset.ts';
import type { Engine } from '../engine.ts';

type ShapeName = 'province' | 'prefecture' | 'county' | 'rivers' | 'lakes' | 'claims';
type SourceName = ShapeName | 'places';
/** Outlines that a unit's own boundaries change. */
const GROUND = ['province', 'prefecture', 'county', 'claims'] as const;
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Outlines and points for the map, each as the address of GeoJSON text that the map's own worker reads. */
class Atlas {
  sources = $state.raw<Readonly<Partial<Record<SourceName, string>>>>({});
  inset = $state.raw<Inset | null>(null);
  /** Longitude and latitude, in turn, at which the map draws each belt. */
  drawnAt = $state.raw<Float64Array>(new Float64Array());
  /** An outline could not be had: it is not on the device and there is no network. */
  lacking = $state(false);

  /** Outlines that were asked for and are not here yet. */
  waiting = 0;

  #engine: Engine | null = null;
  #open: () => void = () => undefined;
  /** Names of the provinces came with the page; those of the finer levels wait until they are drawn. */
  #placesPutOff = false;
  #drawnVersion: string | null = null;
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));
  readonly #asked = new Set<ShapeName>();

  /** Points that came with the page: enough for a first view, until the pack is open. */
  startWith(engine: Engine, first: First): void {
    this.#engine = engine;
    this.drawnAt = Float64Array.from(first.drawnAt);
    const places = first.provinces.map(([code, name, name_en, lon, lat]) =>
      point([lon, lat], { code, level: 'province', name, name_en }),
    );
    this.#add('places', collection(places));
    this.#placesPutOff = true;
    this.#drawnVersion = first.version;
  }

  /**
   * Points of belts and places from the open pack.
   * @param version of the pack: what came with the page is of the same version, drawing it again would change nothing
   */
  async start(engine: Engine, version: string): Promise<void> {
    this.#engine = engine;
    this.#open();
    if (version === this.#drawnVersion) return;
    this.#placesPutOff = false;
    const [places, drawnAt] = await Promise.all([engine.placePoints(false), engine.drawnAt()]);
    this.#add('places', places);
    this.drawnAt = drawnAt;
  }

  /** Fetch an outline that the map needs, once. */
  async need(name: ShapeName): Promise<void> {
    const engine = this.#engine;
    if (!engine || this.#asked.has(name)) return;
    this.#asked.add(name);
    if (name === 'prefecture' && this.#placesPutOff) void this.#fetchPlaces();
    this.waiting++;
    const shape = await engine.shape(name, () => {});
    this.waiting--;
    if (shape) this.#add(name, shape);
    else {
      this.#asked.delete(name);
      this.lacking = true;
    }
    if (name === 'county') {
      await this.#opened;
      this.#add('places', await engine.placePoints(true));
    }
    if (name === 'claims' && !this.inset) await this.#readInset(engine);
  }

  async #fetchPlaces(): Promise<void> {
    await this.#opened;
    this.#placesPutOff = false;
    const places = await this.#engine?.placePoints(false);
    if (places && !this.#asked.has('county')) this.#add('places', places);
  }

  /** Points of the belts anew: own ones came or went. */
  async redraw(): Promise<void> {
    const drawnAt = await this.#engine?.drawnAt();
    if (drawnAt && drawnAt.length !== this.drawnAt.length) this.drawnAt = drawnAt;
  }

  /** The ground is drawn from other boundaries now: what of it is on the map is fetched anew. */
  async redrawGround(): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const names = GROUND.filter((name) => this.#asked.has(name));
    const shapes = await Promise.all(names.map((name) => engine.shape(name, () => {})));
    names.forEach((name, at) => shapes[at] && this.#add(name, shapes[at]));
    if (this.inset) await this.#readInset(engine);
  }

  /** The box around a place, once the pack is open: a slide that is told before would show the nation in the place of its province. */
  async bounds(code: string): Promise<Box | null> {
    await this.#opened;
    return this.#engine?.bounds(code) ?? null;
  }

  async #readInset(engine: Engine): Promise<void> {
    const text = await engine.inset();
    if (text) this.inset = JSON.parse(text) as Inset;
  }

  #add(name: SourceName, geoJson: Blob): void {
    this.sources = { ...this.sources, [name]: URL.createObjectURL(geoJson) };
  }
}

function point(coordinates: readonly [number, number], properties: Readonly<Record<string, string | number>>) {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties } as const;
}

function collection(features: readonly object[]): Blob {
  return new Blob([JSON.stringify({ type: 'FeatureCollection', features })], { type: 'application/geo+json' });
}

export const atlas = new Atlas();
