import type { Dot } from './simplify.ts';

/** Sutherland–Hodgman: the part of a closed ring that lies in the box from 0, 0 to width, height. */
export function clipRing(ring: readonly Dot[], width: number, height: number): Dot[] {
  const left = cut(ring, ([x]) => x, 0, 1);
  const right = cut(left, ([x]) => x, width, -1);
  const top = cut(right, ([, y]) => y, 0, 1);
  return cut(top, ([, y]) => y, height, -1);
}

/** Keeps the side where `sign * (axis - edge) >= 0` and adds the points where the ring crosses the edge. */
function cut(ring: readonly Dot[], axis: (point: Dot) => number, edge: number, sign: 1 | -1): Dot[] {
  const kept: Dot[] = [];
  ring.forEach((point, at) => {
    const before = ring[at === 0 ? ring.length - 1 : at - 1] ?? point;
    const [from, to] = [sign * (axis(before) - edge), sign * (axis(point) - edge)];
    if (from >= 0 !== to >= 0) kept.push(between(before, point, from / (from - to)));
    if (to >= 0) kept.push(point);
  });
  return kept;
}

function between(one: Dot, other: Dot, share: number): Dot {
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
}
