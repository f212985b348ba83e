import type { Position } from 'geojson';
import { TEN } from '../sheet/claims.ts';
import { warning, type Flaw } from './flaw.ts';
import type { OwnShape } from './shape.ts';

type Part = OwnShape['parts'][number];

/** What of the sea a file has; null = not whole, so that ours stays. */
export interface OwnSea {
  /** Ten parts, or null. */
  readonly dashes: readonly Part[] | null;
  /** Isles beyond those that belong to provinces, or null. */
  readonly isles: readonly Part[] | null;
}

/** Where the ten dashes lie: from 曾母暗沙 to the east of Taiwan (WGS-84 degrees). */
const [WEST, SOUTH, EAST, NORTH] = [105, 2.5, 126, 26];
/** Isles of 南沙群岛, and 钓鱼岛 with 赤尾屿. */
const NANSHA: Box = [109, 3.3, 118, 12];
const DIAOYU: Box = [123.3, 25.6, 124.7, 26.1];
type Box = readonly [west: number, south: number, east: number, north: number];

/** The ten-dash line and the isles of a file, where it has them whole. */
export function seaOf(shapes: readonly OwnShape[]): OwnSea {
  const dashes = partsOf(shapes, 'dash');
  const isles = partsOf(shapes, 'isle');
  const land = [...isles, ...partsOf(shapes, 'province')];
  const placed = dashes.every(({ line }) => line.every((each) => within(each, [WEST, SOUTH, EAST, NORTH])));
  const all = [NANSHA, DIAOYU].every((box) => land.some(({ line }) => line.every((each) => within(each, box))));
  return {
    dashes: dashes.length === TEN && placed && reaches(dashes) ? dashes : null,
    isles: all ? isles.filter(({ closed }) => closed) : null,
  };
}

/** What of the sea stays ours is said. */
export function seaFlaws(shapes: readonly OwnShape[]): Flaw[] {
  const { dashes, isles } = seaOf(shapes);
  const count = partsOf(shapes, 'dash').length;
  return [
    ...(dashes
      ? []
      : [
          warning(
            'sea',
            `南海断续线不是完整的十段（找到 ${count} 段，名称应含“十段线”或“断续线”），仍用带图自带的十段线。`,
            `The ten-dash line is not whole (${count} parts found; its name should have 十段线 or 断续线): ours stays.`,
          ),
        ]),
    ...(isles
      ? []
      : [
          warning(
            'sea',
            '没有找到南沙群岛或钓鱼岛的面，仍用带图自带的岛屿。',
            'The isles of Nansha Qundao or Diaoyu Dao were not found: ours stay.',
          ),
        ]),
  ];
}

/** Whether the dashes go round the sea to its south end (3.4) and up to Taiwan. */
function reaches(dashes: readonly Part[]): boolean {
  const latitudes = dashes.flatMap(({ line }) => line.map(([, lat = NaN]) => lat));
  return latitudes.some((lat) => lat < 4.2) && latitudes.some((lat) => lat > 23);
}

function partsOf(shapes: readonly OwnShape[], kind: OwnShape['kind']): Part[] {
  return shapes.filter((shape) => shape.kind === kind).flatMap(({ parts }) => parts);
}

function within([lon = NaN, lat = NaN]: Position, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
