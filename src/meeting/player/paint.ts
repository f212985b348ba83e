import { COLOURS } from './colours.ts';
import { paintInset } from './inset.ts';
import { paintLabels } from './labels.ts';
import { spotOf } from './plane.ts';
import { onScreen, radiusIn, type Circle, type Scene } from './scene.ts';
import type { Shape } from './shape.ts';

/** Pixels a degree from which borders of this level are drawn, unless the place around them was drilled into. */
const PREFECTURES = 70;
const COUNTIES = 230;
/** The finer outlines are drawn from here. */
const FINE = 45;

/** Draws the whole map. @param dots pixels of the canvas to a CSS pixel */
export function paint(context: CanvasRenderingContext2D, scene: Scene, dots: number): void {
  const { width, height, ground } = scene;
  context.setTransform(dots, 0, 0, dots, 0, 0);
  context.fillStyle = COLOURS.sea;
  context.fillRect(0, 0, width, height);
  toPlane(context, scene, dots);
  const seen = ground.provinces.filter((shape) => inSight(scene, shape));
  for (const shape of seen) fill(context, scene, shape, areaColour(scene, shape.code, 'province'));
  paintBelow(context, scene, seen);
  for (const shape of seen) stroke(context, scene, shape, COLOURS.border, 0.075);
  paintClaims(context, scene);
  paintChosenPlace(context, scene);
  context.setTransform(dots, 0, 0, dots, 0, 0);
  paintIsles(context, scene);
  paintLinks(context, scene);
  for (const circle of scene.circles) if (circle.mark.r > 0) paintCircle(context, scene, circle);
  paintRings(context, scene);
  const inset = paintInset(context, scene);
  paintLabels(context, scene, inset);
}

function toPlane(context: CanvasRenderingContext2D, { stand, width, height }: Scene, dots: number): void {
  const k = stand.k * dots;
  context.setTransform(k, 0, 0, k, (width * dots) / 2 - stand.x * k, (height * dots) / 2 - stand.y * k);
  context.lineJoin = 'round';
}

/** Prefectures and counties of the provinces in sight, coloured where the slide colours them. */
function paintBelow(context: CanvasRenderingContext2D, scene: Scene, provinces: readonly Shape[]): void {
  const { ground, stand, slide } = scene;
  const level = slide?.map?.level ?? null;
  for (const province of provinces) {
    const drilled = scene.drilled[0] === province.code;
    const wanted = drilled || stand.k >= PREFECTURES || level === 'prefecture' || level === 'county';
    // What is not unpacked yet comes with a later picture.
    const below = wanted && ground.ready(province.code) ? ground.below(province.code) : null;
    if (!below) continue;
    const prefectures = below.prefectures.filter((shape) => inSight(scene, shape));
    const counties = below.counties.filter((shape) => inSight(scene, shape));
    if (level === 'prefecture')
      for (const shape of prefectures) fill(context, scene, shape, areaColour(scene, shape.code, level));
    if (level === 'county')
      for (const shape of counties) fill(context, scene, shape, areaColour(scene, shape.code, level));
    for (const shape of counties)
      if (stand.k >= COUNTIES || scene.drilled[1] === shape.within || (drilled && below.prefectures.length < 2))
        stroke(context, scene, shape, COLOURS.fine, 0.025, ground.own !== null);
    if (drilled || stand.k >= PREFECTURES)
      for (const shape of prefectures) stroke(context, scene, shape, COLOURS.fine, 0.05, ground.own !== null);
  }
}

/** Whether what lies below the provinces in sight is wanted: null = no, or it is all there, else the first one that is not unpacked. */
export function wantedBelow(scene: Scene): string | null {
  const { ground, stand, slide } = scene;
  const level = slide?.map?.level ?? null;
  const all = stand.k >= PREFECTURES || level === 'prefecture' || level === 'county';
  for (const shape of ground.provinces)
    if ((all || scene.drilled[0] === shape.code) && inSight(scene, shape) && !ground.ready(shape.code))
      return shape.code;
  return null;
}

/** Colour of a place; null = the slide does not colour its level; hatched where nothing is known. */
function areaColour({ slide }: Scene, code: string, level: string): string | null {
  const map = slide?.map;
  if (!map || map.level !== level || !map.key.areas) return null;
  const at = map.areas[code];
  return at === undefined || at < 0 ? null : (map.key.areas.colours[at]?.colour ?? null);
}

function inSight({ stand, width, height }: Scene, { span }: Shape): boolean {
  const [across, down] = [width / 2 / stand.k, height / 2 / stand.k];
  return (
    span[2] >= stand.x - across && span[0] <= stand.x + across && span[3] >= stand.y - down && span[1] <= stand.y + down
  );
}

function pathIn({ stand }: Scene, shape: Shape): Path2D {
  return stand.k >= FINE ? shape.fine : shape.coarse;
}

function fill(context: CanvasRenderingContext2D, scene: Scene, shape: Shape, colour: string | null): void {
  context.fillStyle = colour ?? COLOURS.land;
  context.fill(pathIn(scene, shape), 'evenodd');
}

/**
 * @param width as a share of the type size
 * @param inner only its borders with its neighbours
 */
function stroke(
  context: CanvasRenderingContext2D,
  scene: Scene,
  shape: Shape,
  colour: string,
  width: number,
  inner = false,
): void {
  context.strokeStyle = colour;
  context.lineWidth = Math.max(0.6, width * scene.type) / scene.stand.k;
  context.stroke(inner ? shape.inner : pathIn(scene, shape));
}

/** The ten dashes, as areas with a line around them so that they are seen from far. */
function paintClaims(context: CanvasRenderingContext2D, { ground, stand, type }: Scene): void {
  context.fillStyle = COLOURS.second;
  context.strokeStyle = COLOURS.second;
  context.lineWidth = (type * 0.09) / stand.k;
  for (const dash of ground.dashes) {
    context.fill(dash);
    context.stroke(dash);
  }
}

function paintIsles(context: CanvasRenderingContext2D, scene: Scene): void {
  context.fillStyle = COLOURS.second;
  for (const isle of scene.ground.isles) {
    const [x, y] = onScreen(scene, isle);
    context.beginPath();
    context.arc(x, y, scene.type * 0.09, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Lines between neighbours lie under their circles. */
function paintLinks(context: CanvasRenderingContext2D, scene: Scene): void {
  for (const { from, to, chosen } of scene.slide?.map?.links ?? []) {
    context.strokeStyle = chosen ? COLOURS.accent : COLOURS.ink;
    context.lineWidth = scene.type * (chosen ? 0.18 : 0.09);
    context.beginPath();
    context.moveTo(...onScreen(scene, spotOf(...from)));
    context.lineTo(...onScreen(scene, spotOf(...to)));
    context.stroke();
  }
}

function paintChosenPlace(context: CanvasRenderingContext2D, scene: Scene): void {
  const { ground, drilled } = scene;
  const code = drilled[drilled.length - 1];
  if (code === undefined) return;
  const below = ground.ready(drilled[0] ?? '') ? ground.below(drilled[0] ?? '') : null;
  const all = [...ground.provinces, ...(below ? [...below.prefectures, ...below.counties] : [])];
  const shape = all.filter((each) => each.code === code)[0];
  if (shape) stroke(context, scene, shape, COLOURS.accent, 0.13);
}

function paintCircle(context: CanvasRenderingContext2D, scene: Scene, { mark, spot }: Circle): void {
  const [x, y] = onScreen(scene, spot);
  const r = radiusIn(scene, mark);
  if (x < -r || y < -r || x > scene.width + r || y > scene.height + r) return;
  const swatch = scene.slide?.map?.key.colours[mark.fill];
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.globalAlpha = swatch ? 0.88 : 0.18;
  context.fillStyle = swatch?.colour ?? COLOURS.none;
  context.fill();
  context.globalAlpha = 1;
  const chosen = mark.id === scene.chosen;
  // Ink around what is too pale, else the ground, which parts circles that overlap.
  const outline = !swatch ? COLOURS.none : swatch.outlined ? COLOURS.ink : COLOURS.land;
  context.strokeStyle = chosen ? COLOURS.accent : outline;
  context.lineWidth = scene.type * (chosen ? 0.18 : 0.06);
  context.stroke();
}

/** Belts without a figure: dashed rings, all of one stroke, for there are many; the chosen one over them. */
function paintRings(context: CanvasRenderingContext2D, scene: Scene): void {
  const rings = scene.circles.filter(({ mark }) => mark.r === 0);
  strokeRings(context, scene, rings, COLOURS.none, 0.06);
  const chosen = rings.filter(({ mark }) => mark.id === scene.chosen);
  if (chosen.length > 0) strokeRings(context, scene, chosen, COLOURS.accent, 0.18);
}

function strokeRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  rings: readonly Circle[],
  colour: string,
  width: number,
): void {
  context.beginPath();
  for (const { mark, spot } of rings) {
    const [x, y] = onScreen(scene, spot);
    const r = radiusIn(scene, mark);
    if (x < -r || y < -r || x > scene.width + r || y > scene.height + r) continue;
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
  context.setLineDash([scene.type * 0.18, scene.type * 0.135]);
  context.strokeStyle = colour;
  context.lineWidth = scene.type * width;
  context.stroke();
  context.setLineDash([]);
}
