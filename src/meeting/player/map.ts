import type { FileMark, FileSlide } from '../../core/meeting/file/file-deck.ts';
import type { Ground } from './ground.ts';
import { paint, wantedBelow } from './paint.ts';
import { between, fitted, kept, NATION, nearer, spanOf, type Span, type Spot, type Stand } from './plane.ts';
import { circlesOf, onScreen, radiusIn, under, type Circle, type Scene } from './scene.ts';
import type { Shape } from './shape.ts';

/** Milliseconds of the way from one view to another. */
const FLIGHT = 450;
/** What a finger finds around a circle (CSS pixels). */
const REACH = 14;

/** What the map says in the language on screen. */
export interface MapTexts {
  readonly language: 'zh' | 'en';
  readonly inset: string;
  readonly taiwan: string;
}

/** The map on its canvas: it draws when something has changed, once a frame at most. */
export class PlayerMap {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D | null = this.canvas.getContext('2d');
  readonly #ground: Ground;
  #slide: FileSlide | null = null;
  #circles: readonly Circle[] = [];
  #stand: Stand = { x: 104, y: -38, k: 12 };
  #texts: MapTexts;
  #drilled: readonly string[] = [];
  #chosen = '';
  #size: readonly [width: number, height: number] = [1, 1];
  #waiting = false;
  /** Counts flights: a newer one, or a hand, ends the one before. */
  #flight = 0;

  constructor(ground: Ground, texts: MapTexts) {
    this.#ground = ground;
    this.#texts = texts;
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute('role', 'img');
  }

  /** Shows a slide's belts and places. @param still jump there instead of travelling */
  show(slide: FileSlide, marks: readonly FileMark[], still: boolean): void {
    this.#slide = slide;
    this.#circles = circlesOf(slide, marks);
    this.#chosen = slide.map?.chosen ?? '';
    this.#drilled = [];
    this.home(still);
  }

  /** Back to what the slide shows. */
  home(still = false): void {
    this.#drilled = [];
    const view = this.#slide?.map?.view ?? NATION;
    this.#travel(this.#fit(spanOf(view), 0.02), still);
  }

  set texts(texts: MapTexts) {
    this.#texts = texts;
    this.draw();
  }

  set chosen(id: string) {
    this.#chosen = id;
    this.draw();
  }

  get drilled(): readonly string[] {
    return this.#drilled;
  }

  /** Makes the map as large as the place that it stands in. */
  resize(): void {
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    const dots = dotsOf();
    const before = this.#size;
    this.#size = [clientWidth, clientHeight];
    this.canvas.width = Math.round(clientWidth * dots);
    this.canvas.height = Math.round(clientHeight * dots);
    // What was in sight stays in sight.
    const { x, y, k } = this.#stand;
    if (before[0] > 1) this.#stand = { x, y, k: k * Math.min(clientWidth / before[0], clientHeight / before[1]) };
    this.draw();
  }

  /** Moves by pixels. */
  pan([across, down]: Spot): void {
    this.#flight++;
    const { x, y, k } = this.#stand;
    this.#stand = kept({ x: x - across / k, y: y - down / k, k });
    this.draw();
  }

  /** So many times nearer, around a point (CSS pixels of the map); without one around the middle. */
  zoom(times: number, at: Spot | null = null): void {
    this.#flight++;
    const [width, height] = this.#size;
    this.#stand = nearer(this.#stand, times, at ? [at[0] - width / 2, at[1] - height / 2] : [0, 0]);
    this.draw();
  }

  /** The circle under a point; smaller ones lie over larger ones. null = none is. */
  circleAt(point: Spot): Circle | null {
    const scene = this.#scene();
    let found: Circle | null = null;
    let nearest = Infinity;
    for (const circle of this.#circles) {
      const [x, y] = onScreen(scene, circle.spot);
      const r = radiusIn(scene, circle.mark);
      const away = Math.hypot(x - point[0], y - point[1]);
      if (away > Math.max(REACH, r) || (away > r && away - r >= nearest)) continue;
      const rank = away <= r ? r - 1e6 : away - r;
      if (rank < nearest) [found, nearest] = [circle, rank];
    }
    return found;
  }

  /** One level down towards a point: province, prefecture, county. The place that it came to; null = there is none. */
  drill(point: Spot): Shape | null {
    const spot = under(this.#scene(), point);
    const province = this.#ground.at(spot)[0];
    if (!province) return null;
    this.#ground.below(province.code);
    const way = this.#ground.at(spot);
    const level = Math.min(way.length - 1, this.#shared(way));
    return this.#enter(way.slice(0, level + 1));
  }

  /** Up to a level of the places that were drilled into; 0 = the nation, which is the slide's own view. */
  up(level: number): Shape | null {
    if (level <= 0) {
      this.home();
      return null;
    }
    const way = this.way().slice(0, level);
    return this.#enter(way);
  }

  /** The places that were drilled into, from the province down. */
  way(): Shape[] {
    const [province] = this.#drilled;
    const below = province === undefined ? null : this.#ground.below(province);
    const all = [...this.#ground.provinces, ...(below ? [...below.prefectures, ...below.counties] : [])];
    const way: Shape[] = [];
    for (const code of this.#drilled) {
      const shape = all.filter((each) => each.code === code)[0];
      if (shape) way.push(shape);
    }
    return way;
  }

  /** Belts of the slide within an outline, from the greatest down. */
  within(holds: (spot: Spot) => boolean): readonly FileMark[] {
    return this.#circles.filter(({ spot }) => holds(spot)).map(({ mark }) => mark);
  }

  /** Flies to a belt, no farther than where its surroundings are seen. */
  goTo(id: string): void {
    const circle = this.#circles.filter(({ mark }) => mark.id === id)[0];
    this.chosen = id;
    if (!circle) return;
    const [x, y] = onScreen(this.#scene(), circle.spot);
    const [width, height] = this.#size;
    const inside = x > width * 0.08 && x < width * 0.92 && y > height * 0.08 && y < height * 0.92;
    if (!inside) this.#travel({ x: circle.spot[0], y: circle.spot[1], k: this.#stand.k }, false);
  }

  draw(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      if (!this.#context) return;
      const scene = this.#scene();
      paint(this.#context, scene, this.canvas.width / this.#size[0]);
      this.#bringBelow(scene);
    });
  }

  /** Unpacks what the view wants of the places below, a province after the other, so that the hand is never held up long. */
  #bringBelow(scene: Scene): void {
    const code = wantedBelow(scene);
    if (code === null) return;
    setTimeout(() => {
      this.#ground.below(code);
      this.draw();
    }, 0);
  }

  #enter(way: readonly Shape[]): Shape | null {
    const last = way[way.length - 1];
    if (!last) return null;
    this.#drilled = way.map(({ code }) => code);
    this.#travel(this.#fit(last.span, 0.08), false);
    return last;
  }

  /** How many of the places that were drilled into are on the way to another. */
  #shared(way: readonly Shape[]): number {
    let shared = 0;
    while (shared < this.#drilled.length && way[shared]?.code === this.#drilled[shared]) shared++;
    return shared;
  }

  #fit(span: Span, room: number): Stand {
    const [width, height] = this.#size;
    return fitted(span, width, height, Math.min(width, height) * room);
  }

  #travel(to: Stand, still: boolean): void {
    const flight = ++this.#flight;
    const from = this.#stand;
    const quiet = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still || quiet) {
      this.#stand = to;
      this.draw();
      return;
    }
    const began = performance.now();
    const step = (now: number) => {
      if (flight !== this.#flight) return;
      const share = Math.min(1, Math.max(0, (now - began) / FLIGHT));
      this.#stand = share === 1 ? to : between(from, to, 1 - (1 - share) ** 3);
      this.draw();
      if (share < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  #scene(): Scene {
    const [width, height] = this.#size;
    return {
      ground: this.#ground,
      slide: this.#slide,
      circles: this.#circles,
      stand: this.#stand,
      type: Number.parseFloat(getComputedStyle(this.canvas).fontSize) || 16,
      drilled: this.#drilled,
      chosen: this.#chosen,
      ...{ width, height },
      ...this.#texts,
    };
  }
}

/** A wall needs no more than two dots a pixel, and an old computer no more than it can draw. */
function dotsOf(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}
