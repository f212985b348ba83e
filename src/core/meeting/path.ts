import type { Dot } from './simplify.ts';

/** A closed path in whole units, each step from the one before. */
export function ringPath(ring: readonly Dot[]): string {
  return `${linePath(ring)}z`;
}

/** An open path in whole units, each step from the one before. */
export function linePath(line: readonly Dot[]): string {
  const [first = [0, 0], ...rest] = line.map(([x, y]): Dot => [Math.round(x), Math.round(y)]);
  let last = first;
  let path = `M${first.join(' ')}l`;
  for (const at of rest) {
    if (at[0] !== last[0] || at[1] !== last[1]) path += step(at[0] - last[0], at[1] - last[1], path.endsWith('l'));
    last = at;
  }
  return path.endsWith('l') ? `${path.slice(0, -1)}h0` : path;
}

/** A sign parts two numbers as well as a space does. */
function step(x: number, y: number, first: boolean): string {
  return `${x < 0 || first ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;
}

/** The rings and lines of a path that `ringPath` or `linePath` made, or an inset's own: M, L, l, h and v in any mix, absolute or relative. */
export function dotsOfPath(path: string): Dot[][] {
  return path
    .split(/(?=M)/)
    .filter((part) => part !== '')
    .map(dotsOfPart);
}

function dotsOfPart(part: string): Dot[] {
  const dots: Dot[] = [];
  let [x, y] = [0, 0];
  for (const [, command = 'L', given = ''] of part.matchAll(/([MLlHhVv])([^A-Za-z]*)/g)) {
    const numbers = Array.from(given.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([number]) => Number(number));
    const across = command === 'H' || command === 'h';
    const down = command === 'V' || command === 'v';
    for (let at = 0; at < numbers.length; at += across || down ? 1 : 2) {
      const [one = 0, two = 0] = [numbers[at], numbers[at + 1]];
      const [stepX, stepY] = across ? [one, 0] : down ? [0, one] : [one, two];
      if (/[MLHV]/.test(command)) [x, y] = [down ? x : stepX, across ? y : down ? one : stepY];
      else [x, y] = [x + stepX, y + stepY];
      dots.push([x, y]);
    }
  }
  return dots;
}
