import { COLOURS, FONT } from './colours.ts';
import { onScreen, type Scene } from './scene.ts';
import { spanOf, type Span } from './plane.ts';

/** Left, top, width, height on the map (CSS pixels). */
export type Room = readonly [x: number, y: number, width: number, height: number];

/** Hainan, and all of the sea that a map of it belongs to, a little wider than the dashes. */
const HAINAN = spanOf([108.5, 18.1, 111.2, 20.2]);
const SEA = spanOf([105.8, 3.4, 122.9, 23.4]);
/** A map as wide as this shows the nation, wherever it stands (degrees). */
const NATIONAL = 24;

/** Whether the rules of public maps ask for the inset 南海诸岛: the nation or Hainan is shown, but not all of the sea. */
export function wantsInset({ stand, width, height }: Scene): boolean {
  const [across, down] = [width / 2 / stand.k, height / 2 / stand.k];
  const view: Span = [stand.x - across, stand.y - down, stand.x + across, stand.y + down];
  if (view[0] <= SEA[0] && view[1] <= SEA[1] && view[2] >= SEA[2] && view[3] >= SEA[3]) return false;
  return 2 * across >= NATIONAL || meet(view, HAINAN) || meet(view, SEA_PROPER);
}

/** The sea itself, without the mainland's coast: who shows a part of it shows the rest in the inset. */
const SEA_PROPER = spanOf([108, 3.4, 120, 18]);

function meet(one: Span, other: Span): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Where the inset has room: the lower right corner, or another that covers fewer of the isles and dashes of the map itself. */
function roomFor(scene: Scene): Room {
  const { inset, sacred } = scene.ground;
  const width = Math.min(scene.width * 0.22, scene.height * 0.27, scene.type * 10.5);
  const height = (inset.height * width) / inset.width;
  const [right, bottom] = [scene.width - width - 4, scene.height - height - 4];
  const corners: readonly Room[] = [
    [right, bottom, width, height],
    [4, bottom, width, height],
    [right, 4, width, height],
    [4, 4 + scene.type * 3, width, height],
  ];
  const covered = ([x, y]: Room) =>
    sacred.filter((spot) => {
      const [across, down] = onScreen(scene, spot);
      // With the names that stand at them.
      const room = scene.type * 1.5;
      return across > x - room && across < x + width + room && down > y - room && down < y + height + room;
    }).length;
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}

/** Draws the inset over everything else; null = it is not needed. */
export function paintInset(context: CanvasRenderingContext2D, scene: Scene): Room | null {
  if (!wantsInset(scene)) return null;
  const { inset } = scene.ground;
  const room = roomFor(scene);
  const scale = room[2] / inset.width;
  context.save();
  context.translate(room[0], room[1]);
  context.scale(scale, scale);
  const frame = new Path2D(inset.frame);
  context.fillStyle = COLOURS.sea;
  context.fill(frame);
  context.lineJoin = context.lineCap = 'round';
  for (const { code, path } of inset.provinces) {
    const map = scene.slide?.map;
    const at = map?.level === 'province' ? (map.areas[code] ?? -1) : -1;
    context.fillStyle = map?.key.areas?.colours[at]?.colour ?? COLOURS.land;
    line(context, path, COLOURS.border, 1.4, true);
  }
  line(context, inset.islands, COLOURS.second, 3, false);
  context.fillStyle = COLOURS.second;
  line(context, inset.dashes, COLOURS.second, 2.6, true);
  context.fillStyle = COLOURS.ink;
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.font = `${scene.language === 'zh' ? 22 : 13}px ${FONT}`;
  context.fillText(scene.inset, inset.width - 6, inset.height - 9);
  context.strokeStyle = COLOURS.second;
  context.lineWidth = 4;
  context.stroke(frame);
  context.restore();
  return room;
}

function line(context: CanvasRenderingContext2D, path: string, colour: string, width: number, filled: boolean): void {
  const made = new Path2D(path);
  if (filled) context.fill(made);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(made);
}
