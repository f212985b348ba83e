import type { Topology } from 'topojson-specification';
import { readCollection } from './collection.ts';
import { crsFlaws } from './crs.ts';
import { degreeFlaws } from './degrees.ts';
import { extentFlaws } from './extent.ts';
import type { Flaw } from './flaw.ts';
import { ringsByCode } from './own.ts';
import { provinceFlaws } from './provinces.ts';
import { ringFlaws } from './rings.ts';
import { seaFlaws } from './sea.ts';
import { shapeOf, type OwnShape } from './shape.ts';
import { shiftFlaws } from './shift.ts';

/** What is in a file of boundaries. */
export function shapesOf(text: string): OwnShape[] {
  return readCollection(text).features.map((feature, at) => shapeOf(feature, at + 1));
}

/**
 * All that is not as it should be with a file of boundaries, at once; where its coordinates are no degrees, what is measured in degrees waits.
 * @param ours our provinces, WGS-84, to compare the datum with
 */
export function checkBoundaries(text: string, ours: Topology): Flaw[] {
  const { features, crs, flaws } = readCollection(text);
  if (flaws.length > 0) return [...flaws];
  const shapes = features.map((feature, at) => shapeOf(feature, at + 1));
  const degrees = degreeFlaws(shapes);
  const provinces = provinceFlaws(shapes);
  const measured = degrees.length > 0 ? [] : [...extentFlaws(shapes), ...seaFlaws(shapes)];
  // With few provinces there is too little to compare: that they are missing is said already.
  const compared = degrees.length > 0 || provinces.length > 0 ? [] : shiftFlaws(shapes, ringsByCode(ours));
  return [...crsFlaws(crs), ...degrees, ...ringFlaws(shapes), ...provinces, ...measured, ...compared];
}
