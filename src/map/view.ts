import { Map as MapLibre, prewarm, setWorkerUrl, type MapOptions as LibreOptions } from 'maplibre-gl';
import { Camera, LIMITS, MAX_ZOOM, MIN_ZOOM, NATION, NO_PADDING } from './camera.ts';
import { NoWebGL } from './context.ts';
import { bare, Drawing } from './drawing.ts';
import { lookOf } from './look.ts';
import { neededShapes } from './need.ts';
import { EMPTY_SCENE, type Padding, type Scene, type Target, type View } from './scene.ts';
import workerUrl from './shapes.worker.ts?worker&url';
import type { Overlay } from './overlay/overlay.ts';
import { snapshot } from './snapshot.ts';
import { styleOf, type Given, type ShapeName, type SourceName } from './style.ts';
import { listenHover, listenTap, type Drawn, type OnTarget } from './tap.ts';

// The worker starts while the page builds the map: made together with the map it would wait for the page to have drawn its first frame.
setWorkerUrl(workerUrl);
prewarm();

export interface BeltMapOptions {
  readonly scene?: Scene;
  /** What is here from the start, by address. */
  readonly given?: Given;
  readonly padding?: Padding;
  readonly reducedMotion?: boolean;
  /** Accessible name of the canvas. */
  readonly label: string;
  readonly onTap?: OnTarget;
  /** Mouse only. */
  readonly onHover?: OnTarget;
  /** The camera came to rest, and once when the map is ready. */
  readonly onMove?: (view: View) => void;
  /** All that was handed over is drawn and nothing moves. */
  readonly onIdle?: () => void;
  /** An outline is needed for the first time: answer with `setSource`. */
  readonly onNeed?: (shape: ShapeName) => void;
  /** MapLibre's own complaints. */
  readonly onError?: (error: Error) => void;
}

/** The map. Plain data goes in through `show` and `setSource`, callbacks come out. */
export class BeltMap {
  readonly camera: Camera;
  readonly #map: MapLibre;
  readonly #drawing: Drawing;
  readonly #options: BeltMapOptions;
  readonly #asked = new Set<ShapeName>();
  readonly #waiting: (() => void)[] = [];
  #ready = false;
  #overlay: Promise<Overlay> | null = null;
  #over: Overlay | null = null;
  /** Takes the next touches instead of `onTap`: the person points at a place (WGS-84); null = touches mean what they always do. */
  take: ((lon: number, lat: number) => void) | null = null;

  /** @throws NoWebGL where the browser cannot draw it */
  constructor(container: HTMLElement, options: BeltMapOptions) {
    const scene = bare(options.scene ?? EMPTY_SCENE);
    this.#options = options;
    this.#map = open(container, scene, options);
    this.#drawing = new Drawing(this.#map, scene, options.given ?? {});
    this.camera = new Camera(this.#map, options.reducedMotion ?? false);
    this.camera.fit('nation', options.padding ?? NO_PADDING, false);
    this.#listen();
    if (options.scene) this.show(options.scene);
  }

  /** Hands over GeoJSON by its address; the text is read and parsed by MapLibre's worker. */
  setSource(name: SourceName, url: string): void {
    this.#whenReady(() => this.#drawing.give(name, url));
  }

  /** Shows a scene: sets only what differs from the one before. */
  show(scene: Scene): void {
    this.#whenReady(() => {
      this.#drawing.show(scene);
      this.#askForShapes();
    });
  }

  /** Moves the cut of a swiped map. @param at share of the map's width, 0–1 */
  divide(at: number): void {
    this.#whenReady(() => this.#drawing.divide(at));
  }

  /** What is drawn by hand over the ground: its code is fetched when it is first asked for. */
  overlay(): Promise<Overlay> {
    return (this.#overlay ??= import('./overlay/overlay.ts').then(
      ({ Overlay }) => new Promise((made) => this.#whenReady(() => made((this.#over = new Overlay(this.#map))))),
    ));
  }

  /** A PNG of the map as it is now. */
  picture(): Promise<Blob> {
    return snapshot(this.#map);
  }

  /** Frees the WebGL context and the workers; the object is of no use afterwards. */
  remove(): void {
    this.#waiting.length = 0;
    this.#drawing.stop();
    this.#map.remove();
  }

  #listen(): void {
    const { onTap, onHover, onMove, onIdle, onError } = this.#options;
    const map = this.#map;
    map.on('style.load', () => (this.#ready ? this.#drawing.begin() : this.#start()));
    map.on('moveend', () => {
      if (!this.#ready) return;
      this.#askForShapes();
      onMove?.(this.camera.view());
    });
    const drawn: Drawn = {
      spotsNear: (x, y, finger) => this.#drawing.spotsNear(x, y, finger),
      flagAt: (x, y, finger) => this.#over?.flagAt(x, y, finger) ?? null,
      level: () => this.#drawing.level(),
    };
    if (onTap) listenTap(map, drawn, (target, point) => this.#tapped(target, point, onTap));
    if (onHover) listenHover(map, drawn, onHover);
    if (onIdle) map.on('idle', onIdle);
    map.on('error', ({ error }) => onError?.(error instanceof Error ? error : new Error(error.message)));
  }

  #tapped(target: Target | null, point: { readonly x: number; readonly y: number }, onTap: OnTarget): void {
    const { lng, lat } = this.#map.unproject([point.x, point.y]);
    if (this.take) this.take(lng, lat);
    else onTap(target, point);
  }

  #start(): void {
    this.#ready = true;
    this.#drawing.begin();
    for (const step of this.#waiting.splice(0)) step();
    this.#askForShapes();
    this.#options.onMove?.(this.camera.view());
  }

  #askForShapes(): void {
    for (const shape of neededShapes(this.#map.getZoom(), this.#drawing.scene.areas?.level ?? null)) {
      if (this.#asked.has(shape)) continue;
      this.#asked.add(shape);
      this.#options.onNeed?.(shape);
    }
  }

  #whenReady(step: () => void): void {
    if (this.#ready) step();
    else this.#waiting.push(step);
  }
}

function open(
  container: HTMLElement,
  scene: Scene,
  { label, given = {}, reducedMotion = false }: BeltMapOptions,
): MapLibre {
  try {
    const map = new MapLibre({ container, style: styleOf(lookOf(scene), given), ...FIXED, ...motion(reducedMotion) });
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    map.getCanvas().setAttribute('aria-label', label);
    // The browser would save the bare canvas: without inset, names of the screen or line of review.
    map.getCanvas().addEventListener('contextmenu', (event) => event.preventDefault());
    return map;
  } catch (cause) {
    throw new NoWebGL(cause);
  }
}

function motion(reduced: boolean): Partial<LibreOptions> {
  return reduced ? { reduceMotion: true } : {};
}

/** North is up, the ground is flat, there is one world, and the app shows its own attribution. */
const FIXED: Partial<LibreOptions> = {
  bounds: [...NATION],
  maxBounds: [...LIMITS],
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  maxPitch: 0,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  renderWorldCopies: false,
  // Names that fade in keep the whole map drawing for that long. With none at all MapLibre would place every name anew whenever anything is
  // drawn; a millisecond has it do so only when names or camera have changed, and a little at a time.
  fadeDuration: 1,
  attributionControl: false,
};
