import { LngLat, type LngLatLike, type Map as MapLibre } from 'maplibre-gl';
import type { Bounds, Padding, View } from './scene.ts';

/** The whole country with Hainan's south tip (18.15); the South China Sea islands are in the inset or further south. */
export const NATION: Bounds = [73.4, 17.6, 135.2, 53.7];
export const MIN_ZOOM = 1.6;
export const MAX_ZOOM = 12;
/** Where the view stays. Wide, and with the country in the middle, so that it fits between the panels of a phone held either way. */
export const LIMITS: Bounds = [0, -50, 208, 78];
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const MARGIN = 12;
const MOVE = 250;
const FLIGHT = 600;
/** Panels have found their new place so long after a device has been turned, ms. */
const TURNING = 1000;

/** Moves the map; knows which of its sides panels cover. */
export class Camera {
  readonly #map: MapLibre;
  readonly #still: boolean;
  #padding: Padding = NO_PADDING;
  /** Where a movement under way is to end: a panel that opens meanwhile must not end it half way. */
  #goal: { readonly center: LngLatLike; readonly zoom: number } | null = null;
  /** The region that is shown whole, until the view leaves it. */
  #framed: Bounds | null = null;
  #size: readonly [width: number, height: number];
  /** When the device was last turned, ms of the page's clock. */
  #turnedAt = -Infinity;

  constructor(map: MapLibre, reducedMotion: boolean) {
    this.#map = map;
    this.#still = reducedMotion;
    this.#size = this.#sizeNow();
    map.on('moveend', () => (this.#goal = null));
    // Only a hand's own movements carry an event.
    map.on('movestart', ({ originalEvent }) => originalEvent && (this.#framed = null));
    map.on('resize', () => this.#turn());
  }

  /** Sides that panels cover; what was in the middle of the clear part stays there. */
  pad(padding: Padding): void {
    if (same(padding, this.#padding)) return;
    this.#padding = padding;
    if (this.#framed && performance.now() - this.#turnedAt < TURNING) return this.fit(this.#framed, padding, false);
    const goal = this.#goal;
    this.#map.easeTo({ padding: this.#fitting(), ...goal, duration: this.#duration(goal ? FLIGHT : MOVE) });
    // The old movement's end has just cleared it.
    this.#goal = goal;
  }

  /** Shows all of a region between the panels; `eased` false = at once. */
  fit(bounds: Bounds | 'nation', padding: Padding = this.#padding, eased = true): void {
    this.#padding = padding;
    this.#framed = bounds === 'nation' ? NATION : bounds;
    const [west, south, east, north] = this.#framed;
    // MapLibre adds these to the padding that it already has.
    this.#map.setPadding(this.#fitting());
    const camera = this.#map.cameraForBounds([west, south, east, north], { padding: MARGIN, maxZoom: MAX_ZOOM - 1 });
    if (!camera) return;
    const { center = this.#map.getCenter(), zoom = this.#map.getZoom() } = camera;
    this.#map.easeTo({ center, zoom, bearing: 0, duration: eased ? this.#duration(MOVE) : 0 });
    if (this.#map.isMoving()) this.#goal = { center, zoom };
  }

  /** Goes to a point (WGS-84). */
  flyTo(lon: number, lat: number, zoom: number): void {
    this.#framed = null;
    const [padding, duration] = [this.#fitting(), this.#duration(FLIGHT)];
    this.#map.flyTo({ center: [lon, lat], zoom, padding, duration, essential: false });
    if (this.#map.isMoving()) this.#goal = { center: [lon, lat], zoom };
  }

  /** Goes in or out by whole steps. */
  zoomBy(steps: number): void {
    this.#framed = null;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration(MOVE) });
  }

  /** Pixels of the map's container, from its top left corner. */
  screenAt(lon: number, lat: number): readonly [number, number] {
    const { x, y } = this.#map.project([lon, lat]);
    return [x, y];
  }

  /** Longitude and latitude (WGS-84) at pixels of the map's container. */
  groundAt(x: number, y: number): readonly [number, number] {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  /** Calls back whenever the map has moved a step. @returns how to leave off */
  follow(moved: () => void): () => void {
    this.#map.on('move', moved);
    return () => void this.#map.off('move', moved);
  }

  view(): View {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom(), clear: this.#clear() };
  }

  /** Where it stands, or will when a movement under way has ended, and how many CSS pixels of the map are clear around that. */
  stand(): { lon: number; lat: number; zoom: number; width: number; height: number } {
    const { center, zoom } = this.#goal ?? { center: this.#map.getCenter(), zoom: this.#map.getZoom() };
    const { lng: lon, lat } = LngLat.convert(center);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#fitting();
    return { lon, lat, zoom, width: clientWidth - left - right, height: clientHeight - top - bottom };
  }

  #clear(): Bounds {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#fitting();
    const northWest = this.#map.unproject([left, top]);
    const southEast = this.#map.unproject([width - right, height - bottom]);
    return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
  }

  /** The padding, or less where the panels leave too little of a small screen to aim at. */
  #fitting(): Padding {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    const across = Math.min(1, Math.max(0, width - 6 * MARGIN) / Math.max(1, left + right));
    const down = Math.min(1, Math.max(0, height - 6 * MARGIN) / Math.max(1, top + bottom));
    return { top: top * down, bottom: bottom * down, left: left * across, right: right * across };
  }

  /** A device that is held the other way shows the same region whole. A keyboard that comes up makes the map lower, but no narrower. */
  #turn(): void {
    const before = this.#size;
    this.#size = this.#sizeNow();
    if (before[0] === 0 || before[0] === this.#size[0] || isWide(before) === isWide(this.#size)) return;
    this.#turnedAt = performance.now();
    if (this.#framed) this.fit(this.#framed, this.#padding, false);
  }

  #sizeNow(): readonly [number, number] {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return [clientWidth, clientHeight];
  }

  #duration(milliseconds: number): number {
    return this.#still ? 0 : milliseconds;
  }
}

function same(one: Padding, other: Padding): boolean {
  return one.top === other.top && one.right === other.right && one.bottom === other.bottom && one.left === other.left;
}

function isWide([width, height]: readonly [number, number]): boolean {
  return width > height;
}
