import type { Inset } from '../core/meeting/inset.ts';
import type { Engine } from '../engine.ts';

type ShapeName = 'province' | 'prefecture' | 'county' | 'rivers' | 'lakes' | 'claims';
type SourceName = ShapeName | 'belts' | 'places';
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Outlines and points for the map, each as the address of GeoJSON text that the map's own worker reads. */
class Atlas {
  sources = $state.raw<Readonly<Partial<Record<SourceName, string>>>>({});
  inset = $state.raw<Inset | null>(null);
  /** Longitude and latitude, in turn, at which the map draws each belt. */
  drawnAt = $state.raw<Float64Array>(new Float64Array());
  /** An outline could not be had: it is not on the device and there is no network. */
  lacking = $state(false);

  #engine: Engine | null = null;
  readonly #asked = new Set<ShapeName>();

  /** Points of belts and places, and the inset: small, from the open pack. */
  async start(engine: Engine): Promise<void> {
    this.#engine = engine;
    const [belts, places, drawnAt] = await Promise.all([
      engine.beltPoints(),
      engine.placePoints(false),
      engine.drawnAt(),
    ]);
    this.#add('belts', belts);
    this.#add('places', places);
    this.drawnAt = drawnAt;
  }

  /** Fetch an outline that the map needs, once. */
  async need(name: ShapeName): Promise<void> {
    const engine = this.#engine;
    if (!engine || this.#asked.has(name)) return;
    this.#asked.add(name);
    const shape = await engine.shape(name, () => {});
    if (shape) this.#add(name, shape);
    else {
      this.#asked.delete(name);
      this.lacking = true;
    }
    if (name === 'county') this.#add('places', await engine.placePoints(true));
    if (name === 'claims' && !this.inset) await this.#readInset(engine);
  }

  bounds(code: string): Promise<Box | null> {
    return this.#engine?.bounds(code) ?? Promise.resolve(null);
  }

  async #readInset(engine: Engine): Promise<void> {
    const text = await engine.inset();
    if (text) this.inset = JSON.parse(text) as Inset;
  }

  #add(name: SourceName, geoJson: Blob): void {
    this.sources = { ...this.sources, [name]: URL.createObjectURL(geoJson) };
  }
}

export const atlas = new Atlas();
