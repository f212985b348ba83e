/** A point of a plane. */
export type Dot = readonly [x: number, y: number];

/**
 * A line with fewer points: no point of the given line lies farther than `tolerance` from the new one. Both ends stay, also those of a ring.
 * Douglas and Peucker, The Canadian Cartographer 10 (1973) 112–122.
 */
export function simplified(line: readonly Dot[], tolerance: number): Dot[] {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(line, from, to);
    if (far.distance <= tolerance) continue;
    kept[far.at] = 1;
    open.push([from, far.at], [far.at, to]);
  }
  return line.filter((_, at) => kept[at] === 1);
}

function farthest(line: readonly Dot[], from: number, to: number): { at: number; distance: number } {
  const [start, end] = [line[from], line[to]];
  let found = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at++) {
    const dot = line[at];
    const distance = dot && start && end ? distanceTo(dot, start, end) : 0;
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/** From a point to a stretch of a line; a stretch without length is a point. */
function distanceTo([x, y]: Dot, [x1, y1]: Dot, [x2, y2]: Dot): number {
  const [across, down] = [x2 - x1, y2 - y1];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * across + (y - y1) * down) / length));
  return Math.hypot(x - x1 - along * across, y - y1 - along * down);
}
