import type { Inset } from '../../core/meeting/inset.ts';
import type { FileGround, GroundBase, GroundPart } from '../../core/meeting/file/file-ground.ts';
import { spotOf, type Spot } from './plane.ts';
import { holds, shapesOf, type Shape } from './shape.ts';
import { unpacked } from './unpack.ts';

/** Outlines below a province. */
export interface Below {
  readonly prefectures: readonly Shape[];
  readonly counties: readonly Shape[];
}

const DASHES = '十段线';

/** What the map is drawn on. The nation is there at once, what lies below a province when it is first wanted. */
export class Ground {
  readonly provinces: readonly Shape[];
  readonly dashes: readonly Path2D[];
  /** 钓鱼岛 and the isles of the South China Sea, which must be seen however small they are. */
  readonly isles: readonly Spot[];
  readonly inset: Inset;
  /** The provinces are a unit's own: what lies below them is not, and has no border where they have one. */
  readonly own: FileGround['own'];
  /** The isles and the corners of the dashes: nothing may be laid over these. */
  readonly sacred: readonly Spot[];
  readonly #parts: Readonly<Record<string, string>>;
  readonly #below = new Map<string, Below>();

  constructor({ base, parts, own }: FileGround) {
    const { provinces, claims, inset } = unpacked<GroundBase>(base);
    this.provinces = shapesOf(provinces);
    this.inset = inset;
    this.own = own;
    this.#parts = parts;
    const dashes: Path2D[] = [];
    const isles: Spot[] = [];
    const corners: Spot[] = [];
    for (const { properties, geometry } of claims.features) {
      const rings = ringsOf(geometry);
      for (const ring of rings) {
        if (properties?.['kind'] !== DASHES) isles.push(middleOf(ring));
        else {
          dashes.push(closed(ring));
          corners.push(...ring);
        }
      }
    }
    [this.dashes, this.isles, this.sacred] = [dashes, isles, [...isles, ...corners]];
  }

  /** What lies below a province; null = the file has none of it. */
  below(province: string): Below | null {
    const made = this.#below.get(province);
    if (made) return made;
    const packed = this.#parts[province];
    if (packed === undefined) return null;
    const { prefectures, counties } = unpacked<GroundPart>(packed);
    const below = { prefectures: shapesOf(prefectures), counties: shapesOf(counties) };
    this.#below.set(province, below);
    return below;
  }

  /** Whether `below` would answer at once. */
  ready(province: string): boolean {
    return this.#below.has(province) || this.#parts[province] === undefined;
  }

  /** The province, prefecture and county at a spot, as far down as has been asked for. */
  at(spot: Spot): Shape[] {
    const province = this.provinces.filter((shape) => holds(shape, spot))[0];
    if (!province) return [];
    const below = this.#below.get(province.code);
    if (!below) return [province];
    const prefecture = below.prefectures.filter((shape) => holds(shape, spot))[0];
    const county = below.counties.filter((shape) => holds(shape, spot))[0];
    const way = [province, prefecture, county];
    // A municipality is its own prefecture, and a city without counties its own county.
    return way.filter((shape, at): shape is Shape => shape !== undefined && shape.code !== way[at - 1]?.code);
  }
}

function ringsOf(geometry: GroundBase['claims']['features'][number]['geometry'] | null): Spot[][] {
  if (geometry?.type === 'Polygon') return [spots(geometry.coordinates[0] ?? [])];
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((rings) => spots(rings[0] ?? []));
}

function spots(ring: readonly (readonly number[])[]): Spot[] {
  return ring.map(([lon = 0, lat = 0]) => spotOf(lon, lat));
}

function closed(ring: readonly Spot[]): Path2D {
  const path = new Path2D();
  ring.forEach(([x, y], at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
  return path;
}

function middleOf(ring: readonly Spot[]): Spot {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
