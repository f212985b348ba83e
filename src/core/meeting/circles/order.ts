import { lastOf } from '../../last.ts';

/** Steps of a CSS pixel by which circles are told apart: finer than anyone sees. */
const STEPS = 16;
/** Larger radii (CSS pixels) count as this one. */
const LARGEST = 64;

/**
 * Positions of the radii above zero from the largest to the smallest, so that small circles lie on large ones; equal ones keep
 * their order. A counting sort: 100,000 circles are put in order within a frame.
 */
export function byRadius(radii: Float32Array): Uint32Array {
  const starts = new Uint32Array(LARGEST * STEPS + 2);
  for (let at = 0; at < radii.length; at++) {
    const step = stepOf(radii[at] ?? 0);
    if (step >= 0) starts[step + 1] = (starts[step + 1] ?? 0) + 1;
  }
  for (let step = 1; step < starts.length; step++) starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
  const order = new Uint32Array(lastOf(starts) ?? 0);
  for (let at = 0; at < radii.length; at++) {
    const step = stepOf(radii[at] ?? 0);
    if (step < 0) continue;
    const place = starts[step] ?? 0;
    order[place] = at;
    starts[step] = place + 1;
  }
  return order;
}

/** 0 = the largest; -1 = nothing to draw. */
function stepOf(radius: number): number {
  return radius > 0 ? LARGEST * STEPS - Math.round(Math.min(radius, LARGEST) * STEPS) : -1;
}
