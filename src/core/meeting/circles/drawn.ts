import type { Glance } from '../../analysis/explore.ts';
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
 * @param belts how many there are in all
 */
export function drawnCircles(answer: Glance, limits: RadiusLimits, belts: number): DrawnCircles {
  const { size, radius, fill } = looksOf(answer, limits);
  const marks = written(belts, { belt: answer.order, radius, fill });
  return { limits, radius, fill, examples: radiusExamples(answer.scale, size), marks };
}

/** The same circles as marks alone. @param spent memory of marks that are no longer drawn */
export function markedCircles(answer: Glance, limits: RadiusLimits, belts: number, spent?: ArrayBuffer): Written {
  return written(belts, { belt: answer.order, ...looksOf(answer, limits) }, spent);
}

function looksOf({ scale, growth }: Glance, limits: RadiusLimits) {
  const size = radiusScale(scale, limits);
  return { size, radius: radiiOf(scale, size), fill: classesOf(growth, GROWTH_BREAKS) };
}
