import { dotsOfPath } from '../path.ts';
import type { Dot } from '../simplify.ts';

/**
 * Slanting lines that fill a path (even-odd), as a path themselves: patterns are drawn otherwise by every program, lines are not.
 * @param apart distance of the lines, in units of the path
 */
export function hatchOf(path: string, apart: number): string {
  const rings = dotsOfPath(path);
  const step = apart * Math.SQRT2;
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach((to, at) => cross(ring[(at || ring.length) - 1] ?? to, to, step, crossings));
  }
  let hatch = '';
  for (const [line, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const [from, until] = [round(xs[at] ?? 0), round(xs[at + 1] ?? 0)];
      if (from < until) hatch += `M${from} ${round(line * step - from)}L${until} ${round(line * step - until)}`;
    }
  }
  return hatch;
}

/** Where an edge crosses the lines x + y = n · step: its x, by line. */
function cross([x1, y1]: Dot, [x2, y2]: Dot, step: number, crossings: Map<number, number[]>): void {
  const [from, to] = [(x1 + y1) / step, (x2 + y2) / step];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  // Half open, so that a corner on a line is counted once.
  for (let line = Math.ceil(low); line < high; line++) {
    const x = x1 + ((line - from) / (to - from)) * (x2 - x1);
    const there = crossings.get(line);
    if (there) there.push(x);
    else crossings.set(line, [x]);
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
