import { GeoJSONSource, type LayerSpecification, type Map as MapLibre } from 'maplibre-gl';
import { areaStates, tappable } from './areas.ts';
import { Belts } from './belts/belts.ts';
import { picture, PICTURE_RATIO, PICTURES } from './images.ts';
import { AREA_LEVELS, finestLevel, lookOf, sameLook, type Look } from './look.ts';
import { labelPoints } from './names.ts';
import type { AreaState } from './paint.ts';
import type { Spot } from './pick.ts';
import { PALETTE } from '../core/meeting/palette.ts';
import { hand } from '../state/held.ts';
import { restyle } from './restyle.ts';
import { EMPTY_SCENE, type AreaLevel, type Scene } from './scene.ts';
import { Rest } from './rest.ts';
import { restate } from './states.ts';
import { layersOf, type Given, type SourceName } from './style.ts';

/** What of a scene stands in the style from the start; the rest is state and data that `show` sets. */
export function bare(scene: Scene): Scene {
  return { ...scene, circles: null, beside: null, areas: null, labels: [] };
}

/** Turns scenes into style, state and data of one map, and remembers the last one to set only what differs. */
export class Drawing {
  readonly #map: MapLibre;
  readonly #belts: Belts;
  #scene: Scene;
  #look: Look;
  #layers: LayerSpecification[];
  readonly #arrived: Set<string>;
  #areas: Record<AreaLevel, ReadonlyMap<string, AreaState>> = areaStates(EMPTY_SCENE);
  readonly #rest = new Rest(hand);
  /** The names on the map, as text. */
  #named = JSON.stringify(labelPoints([], []));

  /** `scene` is the bare one that the map's style was made for, with the data that was here. */
  constructor(map: MapLibre, scene: Scene, given: Given) {
    this.#map = map;
    this.#arrived = new Set(Object.keys(given));
    this.#belts = new Belts(map, scene);
    this.#scene = scene;
    this.#look = lookOf(scene);
    this.#layers = layersOf(this.#look, this.#arrived);
  }

  get scene(): Scene {
    return this.#scene;
  }

  /**
   * Adds what the style cannot hold. To be called whenever the style has been loaded: MapLibre loads it again when the browser
   * had taken the graphics card away, and has then forgotten the belts and the states of places.
   */
  begin(): void {
    this.#paintPictures();
    this.#belts.add();
    this.#areas = areaStates(EMPTY_SCENE);
    this.#recolour(this.#scene);
  }

  /**
   * Belts are shown at once. Names and coloured places have MapLibre draw the whole map: while one answer follows the other they wait for a rest,
   * unless a person has chosen a place or another look.
   */
  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.theme !== before.theme) this.#paintPictures();
    const patient = before.labels.length > 0 && scene.selectedPlace === before.selectedPlace && sameLook(lookOf(scene, this.#look), this.#look); // prettier-ignore
    this.#restyle(lookOf(scene, this.#look));
    if (!patient) this.#recolour(scene);
    this.#belts.show(scene, () => {
      if (patient) this.#rest.put(() => this.#settle());
      else this.#settle();
    });
  }

  /** Moves the cut of a swiped map. @param at share of the map's width, 0–1 */
  divide(at: number): void {
    this.#belts.divide(at);
  }

  /** The map is gone. */
  stop(): void {
    this.#rest.drop();
    this.#belts.stop();
  }

  /** Hands over the GeoJSON of a source by its address; its layers are drawn from then on. */
  give(name: SourceName, url: string): void {
    void this.source(name).setData(url);
    if (this.#arrived.has(name)) return;
    this.#arrived.add(name);
    this.#relayer();
  }

  source(name: SourceName | 'labels'): GeoJSONSource {
    const source = this.#map.getSource(name);
    if (source instanceof GeoJSONSource) return source;
    throw new Error(`The map has no source "${name}": describe it in src/map/style.ts.`);
  }

  spotsNear(x: number, y: number, finger: number): Spot[] {
    return this.#belts.spotsNear(x, y, finger);
  }

  level(): AreaLevel {
    return tappable(this.#scene, finestLevel(this.#map.getZoom()));
  }

  /** Describing and comparing all layers takes longer than drawing the belts: only where something that they depend on is another. */
  #restyle(look: Look): void {
    if (sameLook(look, this.#look)) return;
    this.#look = look;
    this.#relayer();
  }

  #relayer(): void {
    const layers = layersOf(this.#look, this.#arrived);
    restyle(this.#map, this.#layers, layers);
    this.#layers = layers;
  }

  /** Draws the pictures that the style names in the colours of the theme. */
  #paintPictures(): void {
    const { noFigure } = PALETTE[this.#scene.theme];
    for (const id of PICTURES) {
      if (this.#map.hasImage(id)) this.#map.updateImage(id, picture(id, noFigure));
      else this.#map.addImage(id, picture(id, noFigure), { pixelRatio: PICTURE_RATIO });
    }
  }

  #settle(): void {
    this.#rest.drop();
    this.#recolour(this.#scene);
    this.#name(this.#scene);
  }

  /** New answers often name the same belts: only other names are laid out again. */
  #name(scene: Scene): void {
    const points = labelPoints(scene.labels, this.#belts.reach);
    const said = JSON.stringify(points);
    if (said === this.#named) return;
    this.#named = said;
    void this.source('labels').setData(points);
  }

  #recolour(scene: Scene): void {
    const areas = areaStates(scene);
    for (const level of AREA_LEVELS) restate(this.#map, level, this.#areas[level], areas[level]);
    this.#areas = areas;
  }
}
