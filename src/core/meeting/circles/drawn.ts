import type { Result } from '../../analysis/result.ts';
import { classesOf, GROWTH_BREAKS } from '../breaks.ts';
import { radiiOf, radiusExamples, radiusScale, type RadiusExample, type RadiusLimits } from '../radius.ts';
import { written, type Written } from './marks.ts';

/** What a map draws of an answer, along its order, for sizes within some limits and the colours of growth. */
export interface DrawnCircles {
  readonly limits: RadiusLimits;
  /** CSS pixels; NaN = no figure. */
  readonly radius: Float32Array;
  /** Class of the growth, NO_CLASS = none known. */
  readonly fill: Uint8Array;
  readonly examples: readonly RadiusExample[];
  readonly marks: Written;
}

/**
 * Everything about the circles of an answer that takes a look at each of its belts: made beside the page, which a hundred thousand belts would hold up.
 * @param places of all belts, as `splitPlaces` makes them
 */
export function drawnCircles(
  { order, scale, growth }: Result,
  limits: RadiusLimits,
  places: Float32Array,
): DrawnCircles {
  const size = radiusScale(scale, limits);
  const [radius, fill] = [radiiOf(scale, size), classesOf(growth, GROWTH_BREAKS)];
  const marks = written(places, { belt: order, radius, fill });
  return { limits, radius, fill, examples: radiusExamples(scale, size), marks };
}
