import type { Compared } from '../../core/evidence/side-by-side.ts';
import { classOf } from '../../core/meeting/breaks.ts';
import { framesOf, type Frame } from '../../core/meeting/frames.ts';
import { radiusOf, radiusScale, type RadiusScale } from '../../core/meeting/radius.ts';
import type { ColourScale } from '../../core/meeting/scale.ts';
import { placed, type Outlines } from '../../parts/plain.ts';
import { atlas, type Box } from '../../state/atlas.svelte.ts';
import { named } from '../../state/language.svelte.ts';

/** Sizes of the circles of a small map, CSS pixels. */
const RADII = { largest: 24, usual: 13, smallest: 2.5 };
/** Units of the outlines, 1280 across the nation: no map shows less than about 250 km. */
const LEAST = 56;

/** One scale of circles for all columns. */
export function sizesOf(columns: readonly Compared[]): { readonly scale: RadiusScale; readonly values: Float64Array } {
  const values = Float64Array.from(columns.flatMap(({ spots }) => spots.map(({ scale }) => scale ?? NaN)));
  return { scale: radiusScale(values, RADII), values };
}

/** The circles of a column, the large ones first; belts without a place are left out: their points have not come yet. */
export function circlesOf({ spots }: Compared, sizes: RadiusScale, growth: ColourScale) {
  return spots
    .flatMap((spot) => {
      const [lon, lat] = [atlas.drawnAt[spot.belt * 2], atlas.drawnAt[spot.belt * 2 + 1]];
      if (lon === undefined || lat === undefined) return [];
      const fill = growth.colours[classOf(spot.growth ?? NaN, growth.breaks)] ?? '';
      return [
        { key: String(spot.belt), name: named(spot), lon, lat, radius: radiusOf(spot.scale ?? NaN, sizes), fill },
      ];
    })
    .sort((a, b) => (b.radius || 0) - (a.radius || 0));
}

/** Frames of one size around each column's place and belts. */
export function framed(
  columns: readonly Compared[],
  boxes: ReadonlyMap<string, Box>,
  outlines: Outlines,
): (Frame | null)[] {
  const held = ([x, y]: readonly [number, number]) =>
    [Math.min(outlines.width, Math.max(0, x)), Math.min(outlines.height, Math.max(0, y))] as const;
  const dotOf = (lon: number, lat: number) => {
    const { x, y } = placed(outlines, { lon, lat });
    return held([x, y]);
  };
  return framesOf(
    columns.map(({ key, spots }) => {
      const box = boxes.get(key);
      const corners = box ? [dotOf(box[0], box[1]), dotOf(box[2], box[3])] : [];
      const belts = spots.flatMap(({ belt }) => {
        const [lon, lat] = [atlas.drawnAt[belt * 2], atlas.drawnAt[belt * 2 + 1]];
        return lon === undefined || lat === undefined ? [] : [dotOf(lon, lat)];
      });
      return [...corners, ...belts];
    }),
    LEAST,
  );
}
