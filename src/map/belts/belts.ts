import type { Map as MapLibre } from 'maplibre-gl';
import { layerAbove } from '../layers.ts';
import { PALETTE } from '../palette.ts';
import type { Spot } from '../pick.ts';
import type { Scene } from '../scene.ts';
import { Stretches } from '../stretches.ts';
import { beltColours } from './colours.ts';
import { spotsNear } from './hit.ts';
import { BeltLayer, worldSize } from './layer.ts';
import { Marks } from './marks.ts';
import { eastOf, mercatorOf, southOf, splitPlaces } from './place.ts';

/** The belts of a map: drawn by a layer of their own, found from the same places. */
export class Belts {
  readonly #map: MapLibre;
  readonly #marks = new Marks();
  readonly #stretches = new Stretches();
  readonly #layer: BeltLayer;
  #scene: Scene;
  /** In the Mercator square, by belt row; the second as the graphics card takes them. */
  #places: Float64Array = new Float64Array();
  #halves: Float32Array = new Float32Array();

  constructor(map: MapLibre, scene: Scene) {
    this.#map = map;
    this.#scene = scene;
    this.#layer = new BeltLayer(this.#marks, coloursOf(scene));
    this.#place(scene.points);
    this.#marks.set(this.#halves, scene.circles, scene.selectedBelt);
  }

  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  get reach(): Float32Array {
    return this.#marks.reach;
  }

  /** Puts the layer into the map's style, unless it is there. */
  add(): void {
    if (!this.#map.getLayer(this.#layer.id))
      this.#map.addLayer(
        this.#layer,
        layerAbove(this.#layer.id, (id) => this.#map.getLayer(id) !== undefined),
      );
  }

  /**
   * Sets only what differs from the scene before.
   * @param done the marks are those of the newest scene: at once, or a few tasks later where there are very many
   */
  show(scene: Scene, done: () => void): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.points !== before.points) this.#place(scene.points);
    if (!sameColours(scene, before)) this.#layer.recolour(coloursOf(scene));
    if (sameMarks(scene, before)) {
      if (!this.#stretches.busy) done();
      return;
    }
    const steps = this.#marks.setting(this.#halves, scene.circles, scene.selectedBelt);
    this.#stretches.begin(steps, () => {
      this.#layer.redraw();
      done();
    });
  }

  /** The map is gone. */
  stop(): void {
    this.#stretches.stop();
  }

  /** Belts that a finger may mean; `x` and `y` are CSS pixels from the container's corner, those of the spots from the finger. */
  spotsNear(x: number, y: number, finger: number): Spot[] {
    const { lng, lat } = this.#map.unproject([x, y]);
    const touch = { x: eastOf(lng), y: southOf(lat), worldSize: worldSize(this.#map) };
    return spotsNear(this.#places, this.#marks, touch, finger);
  }

  #place(points: Float64Array): void {
    this.#places = mercatorOf(points);
    this.#halves = splitPlaces(this.#places);
  }
}

function coloursOf({ circles, theme }: Scene) {
  return beltColours(circles?.colours ?? [], PALETTE[theme]);
}

/** Each answer brings a list of its own, mostly of the same colours. */
function sameColours(one: Scene, other: Scene): boolean {
  return one.theme === other.theme && one.circles?.colours.join() === other.circles?.colours.join();
}

function sameMarks(one: Scene, other: Scene): boolean {
  return (
    one.points === other.points &&
    one.selectedBelt === other.selectedBelt &&
    one.circles?.belt === other.circles?.belt &&
    one.circles?.radius === other.circles?.radius &&
    one.circles?.fill === other.circles?.fill
  );
}
