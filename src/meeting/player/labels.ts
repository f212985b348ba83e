import { ISLES } from '../../core/meeting/isles.ts';
import { COLOURS, FONT } from './colours.ts';
import type { Room } from './inset.ts';
import { spotOf, type Spot } from './plane.ts';
import { onScreen, radiusIn, type Circle, type Scene } from './scene.ts';
import type { Shape } from './shape.ts';

const TAIWAN = '710000';
/** Names of belts that are tried, from the greatest down. */
const BELTS = 70;
/** Pixels a degree of a map of zoom 0 with tiles of 512 px. */
const ZOOM0 = 512 / 360;

/** Names on the map: what must be there first, then belts, then places; none over another, a larger circle or the inset. */
export function paintLabels(context: CanvasRenderingContext2D, scene: Scene, inset: Room | null): void {
  const taken = new Taken(inset);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const write = new Writer(context, scene, taken);
  isles(scene, write, inset !== null);
  taiwan(scene, write);
  const circles = [...scene.circles].sort((a, b) => order(b, scene) - order(a, scene));
  for (const circle of circles.slice(0, BELTS)) if (circle.mark.r > 0) taken.circle(scene, circle);
  for (const circle of circles.slice(0, BELTS)) belt(scene, write, circle);
  places(scene, write);
}

function order({ mark }: Circle, { chosen }: Scene): number {
  return mark.id === chosen ? Infinity : mark.r;
}

/** Required by the rules of public maps: nothing may stand in their way, so they are written whatever else is there. */
function isles(scene: Scene, write: Writer, inset: boolean): void {
  const zoom = Math.log(scene.stand.k / ZOOM0) / Math.LN2;
  for (const isle of ISLES) {
    // With the inset, whose title it is, the name of them all stands there.
    if (zoom < isle.zoom || (inset && isle.zoom === 0 && isle.lat < 20)) continue;
    const [x, y] = onScreen(scene, spotOf(isle.lon, isle.lat));
    const size = scene.type * 0.68;
    const text = isle[scene.language];
    if (isle.side === 'east') write.at(text, [x + size * 0.5, y], size, COLOURS.marine, 'left', true);
    else write.at(text, [x, y + size * 0.9], size, COLOURS.marine, 'center', true);
  }
}

/** A province like the others, and it says that its data are not to be had. */
function taiwan(scene: Scene, write: Writer): void {
  const shape = scene.ground.provinces.filter(({ code }) => code === TAIWAN)[0];
  if (!shape || scene.slide?.map === null) return;
  const [x, y] = onScreen(scene, shape.middle);
  const size = scene.type * 0.62;
  const wide = (shape.span[2] - shape.span[0]) * scene.stand.k > size * 5;
  // Where the island is narrow, beside it in the west, over the strait.
  const side = wide ? 'center' : 'left';
  const from = wide ? x : x + ((shape.span[2] - shape.span[0]) * scene.stand.k) / 2 + size * 0.2;
  write.at(placeName(shape, scene), [from, y - size * 0.6], size * 1.1, COLOURS.second, side, true);
  write.at(scene.taiwan, [from, y + size * 0.6], size, COLOURS.second, side, true);
}

function belt(scene: Scene, write: Writer, circle: Circle): void {
  const { mark, spot } = circle;
  const [x, y] = onScreen(scene, spot);
  if (x < 0 || y < 0 || x > scene.width || y > scene.height) return;
  const size = scene.type * (mark.id === scene.chosen ? 0.95 : 0.78);
  const gap = radiusIn(scene, mark) + size * 0.25;
  const text = mark[scene.language] || mark.zh;
  const ways: readonly [Spot, CanvasTextAlign][] = [
    [[x + gap, y], 'left'],
    [[x - gap, y], 'right'],
    [[x, y + gap + size * 0.5], 'center'],
    [[x, y - gap - size * 0.5], 'center'],
  ];
  for (const [at, side] of ways) if (write.at(text, at, size, COLOURS.ink, side, false, 600)) return;
}

function places(scene: Scene, write: Writer): void {
  const { ground, stand, drilled } = scene;
  const below = drilled[0] !== undefined && ground.ready(drilled[0]) ? ground.below(drilled[0]) : null;
  const shapes: Shape[] = ground.provinces.filter(({ code }) => code !== TAIWAN && code !== drilled[0]);
  if (below && drilled.length === 1) shapes.push(...below.prefectures);
  if (below && (drilled.length > 1 || below.prefectures.length < 2))
    shapes.push(...below.counties.filter(({ within }) => drilled.length < 2 || drilled[1] === within));
  for (const shape of shapes) {
    const size = scene.type * 0.68;
    const name = placeName(shape, scene);
    const wide = (shape.span[2] - shape.span[0]) * stand.k;
    if (wide > size * name.length * 0.9)
      write.at(name, onScreen(scene, shape.middle), size, COLOURS.second, 'center', false);
  }
}

/** The outlines have Chinese names alone: that is what stands on the ground. */
function placeName(shape: Shape, { language }: Scene): string {
  return language === 'en' && shape.code === TAIWAN ? '台湾省 Taiwan' : shape.name;
}

/** Room on the map that is written on or drawn over. */
class Taken {
  readonly #rooms: Room[] = [];

  constructor(inset: Room | null) {
    if (inset) this.#rooms.push(inset);
  }

  circle(scene: Scene, { mark, spot }: Circle): void {
    const [x, y] = onScreen(scene, spot);
    const r = radiusIn(scene, mark) * 0.8;
    if (r > scene.type * 0.35) this.#rooms.push([x - r, y - r, 2 * r, 2 * r]);
  }

  /** Takes the room unless somebody has a part of it. */
  take(room: Room, always: boolean): boolean {
    const [x, y, width, height] = room;
    const free = this.#rooms.every(([a, b, c, d]) => x > a + c || x + width < a || y > b + d || y + height < b);
    if (free || always) this.#rooms.push(room);
    return free || always;
  }
}

class Writer {
  readonly #context: CanvasRenderingContext2D;
  readonly #scene: Scene;
  readonly #taken: Taken;

  constructor(context: CanvasRenderingContext2D, scene: Scene, taken: Taken) {
    [this.#context, this.#scene, this.#taken] = [context, scene, taken];
  }

  /** Writes a name if there is room, or always; true = it stands. */
  at(
    text: string,
    [x, y]: Spot,
    size: number,
    colour: string,
    side: CanvasTextAlign,
    always: boolean,
    weight = 400,
  ): boolean {
    const context = this.#context;
    context.font = `${weight} ${size}px ${FONT}`;
    const width = context.measureText(text).width;
    const left = side === 'left' ? x : side === 'right' ? x - width : x - width / 2;
    if (left < 2 || left + width > this.#scene.width - 2 || y < size || y > this.#scene.height - size * 0.6)
      return false;
    if (!this.#taken.take([left - 2, y - size * 0.55, width + 4, size * 1.1], always)) return false;
    context.textAlign = 'left';
    context.strokeStyle = COLOURS.land;
    context.lineWidth = size * 0.24;
    context.strokeText(text, left, y);
    context.fillStyle = colour;
    context.fillText(text, left, y);
    return true;
  }
}
