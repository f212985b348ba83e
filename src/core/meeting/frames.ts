/** A rectangle in the units of a plain map. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Around all of a set there is so much room, as a share of the frame. */
const ROOM = 0.12;

/**
 * A square for each set of dots, all of one size, so that they can be compared: as large as the largest set needs, each in the middle of its own.
 * @param sets x and y in the units of the map; an empty set has no frame
 * @param least side of the smallest square (units)
 */
export function framesOf(
  sets: readonly (readonly (readonly [x: number, y: number])[])[],
  least: number,
): (Frame | null)[] {
  const boxes = sets.map(boxOf);
  const spans = boxes.flatMap((box) => (box ? [box.right - box.left, box.bottom - box.top] : []));
  const side = Math.max(least, ...spans) * (1 + 2 * ROOM);
  return boxes.map((box) => {
    if (!box) return null;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return { x: x - side / 2, y: y - side / 2, width: side, height: side };
  });
}

function boxOf(dots: readonly (readonly [number, number])[]) {
  if (dots.length === 0) return null;
  const [xs, ys] = [dots.map(([x]) => x), dots.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
