import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** The arcs of a topology as points of its own coordinates: steps summed, and scaled where it is quantised. */
export function dotsOf({ arcs, transform }: Pick<Topology, 'arcs' | 'transform'>): Position[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]): Position => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
  });
}
