import type { Map as MapLibre } from 'maplibre-gl';
import { layerAbove } from '../layers.ts';
import { PALETTE } from '../../core/meeting/palette.ts';
import type { Spot } from '../pick.ts';
import type { Circles, Scene } from '../scene.ts';
import { Stretches } from '../stretches.ts';
import { beltColours, type BeltColours } from './colours.ts';
import { spotsNear } from './hit.ts';
import { BeltLayer, WHOLE_STRIP, worldSize, type BeltLayerId } from './layer.ts';
import { Marks } from '../../core/meeting/circles/marks.ts';
import { eastOf, mercatorOf, southOf, splitPlaces } from '../../core/meeting/circles/place.ts';

/** One set of belts: its marks and the layer that draws them. */
class Side {
  readonly marks = new Marks();
  readonly layer: BeltLayer;
  readonly #stretches = new Stretches();

  constructor(id: BeltLayerId, colours: BeltColours) {
    this.layer = new BeltLayer(id, this.marks, colours);
  }

  get busy(): boolean {
    return this.#stretches.busy;
  }

  set(placed: number, circles: Circles | null, chosen: number | null, done: () => void): void {
    this.#stretches.begin(this.marks.setting(placed, circles, chosen), () => {
      this.layer.redraw();
      done();
    });
  }

  stop(): void {
    this.#stretches.stop();
  }
}

/** The belts of a map: drawn by a layer of their own, found from the same places. */
export class Belts {
  readonly #map: MapLibre;
  readonly #own: Side;
  /** The other side of a swiped map; null = it has never been swiped. */
  #beside: Side | null = null;
  /** Where the two sides meet, as a share of the map's width. */
  #cut = 0.5;
  #scene: Scene;
  /** In the Mercator square, by belt row. */
  #places: Float64Array = new Float64Array();

  constructor(map: MapLibre, scene: Scene) {
    this.#map = map;
    this.#scene = scene;
    this.#own = new Side('belts', coloursOf(scene));
    this.#place(scene.points);
    this.#own.marks.set(this.#placed, scene.circles, scene.selectedBelt);
  }

  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  get reach(): Float32Array {
    return this.#own.marks.reach;
  }

  /** Puts the layers into the map's style, unless they are there. */
  add(): void {
    for (const side of [this.#own, this.#beside]) if (side) this.#addLayer(side.layer);
  }

  /**
   * Sets only what differs from the scene before.
   * @param done the marks are those of the newest scene: at once, or a few tasks later where there are very many
   */
  show(scene: Scene, done: () => void): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.points !== before.points) this.#place(scene.points);
    if (!sameColours(scene, before)) {
      this.#own.layer.recolour(coloursOf(scene));
      this.#beside?.layer.recolour(coloursOf(scene));
    }
    this.#showBeside(scene, before);
    if (sameMarks(scene, before)) {
      if (!this.#own.busy) done();
      return;
    }
    this.#own.set(this.#placed, scene.circles, scene.selectedBelt, done);
  }

  /** Moves the cut of a swiped map. @param at share of the map's width, 0–1 */
  divide(at: number): void {
    this.#cut = at;
    this.#cutLayers();
  }

  /** The map is gone. */
  stop(): void {
    this.#own.stop();
    this.#beside?.stop();
  }

  /** Belts that a finger may mean; `x` and `y` are CSS pixels from the container's corner, those of the spots from the finger. */
  spotsNear(x: number, y: number, finger: number): Spot[] {
    const { lng, lat } = this.#map.unproject([x, y]);
    const touch = { x: eastOf(lng), y: southOf(lat), worldSize: worldSize(this.#map) };
    const left = this.#scene.beside !== null && x < this.#cut * this.#map.getContainer().clientWidth;
    return spotsNear(this.#places, (left && this.#beside ? this.#beside : this.#own).marks, touch, finger);
  }

  #showBeside(scene: Scene, before: Scene): void {
    if (scene.beside && !this.#beside) {
      this.#beside = new Side('belts-beside', coloursOf(scene));
      this.#beside.layer.place(splitPlaces(this.#places));
      this.#addLayer(this.#beside.layer);
    } else if (sameBeside(scene, before)) return;
    this.#beside?.set(this.#placed, scene.beside, scene.selectedBelt, () => undefined);
    this.#cutLayers();
  }

  #cutLayers(): void {
    const cut = this.#scene.beside === null ? 0 : this.#cut;
    this.#own.layer.cut({ ...WHOLE_STRIP, from: cut });
    this.#beside?.layer.cut({ ...WHOLE_STRIP, to: cut });
  }

  #addLayer(layer: BeltLayer): void {
    const isThere = (id: string) => this.#map.getLayer(id) !== undefined;
    if (!isThere(layer.id)) this.#map.addLayer(layer, layerAbove(layer.id, isThere));
  }

  #place(points: Float64Array): void {
    this.#places = mercatorOf(points);
    const halves = splitPlaces(this.#places);
    for (const side of [this.#own, this.#beside]) side?.layer.place(halves);
  }

  /** Belts whose places have come. */
  get #placed(): number {
    return this.#places.length / 2;
  }
}

function coloursOf({ circles, areas, theme }: Scene) {
  return beltColours(circles?.colours ?? [], PALETTE[theme], areas !== null);
}

/** Each answer brings a list of its own, mostly of the same colours. */
function sameColours(one: Scene, other: Scene): boolean {
  if ((one.areas === null) !== (other.areas === null)) return false;
  return one.theme === other.theme && one.circles?.colours.join() === other.circles?.colours.join();
}

function sameMarks(one: Scene, other: Scene): boolean {
  return samePoints(one, other) && sameCircles(one.circles, other.circles);
}

function sameBeside(one: Scene, other: Scene): boolean {
  return samePoints(one, other) && sameCircles(one.beside, other.beside);
}

function samePoints(one: Scene, other: Scene): boolean {
  return one.points === other.points && one.selectedBelt === other.selectedBelt;
}

function sameCircles(one: Circles | null, other: Circles | null): boolean {
  const [marks, before] = [one?.marks, other?.marks];
  return one?.belt === other?.belt && one?.radius === other?.radius && one?.fill === other?.fill && marks === before;
}
