/** Width of a text in px at a size: Chinese signs are square, digits and Latin letters a little over half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\u9fff\uff00-\uffef]/u.test(sign) ? 1 : sign === '\u202f' ? 0.25 : 0.58;
  return width * size;
}

/** A text that wants to stand over a point. */
export interface Wanted {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Placed extends Wanted {
  /** Middle of the text and its base line. */
  readonly left: number;
  readonly base: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Distance from the point to the text. */
  readonly off: number;
}

/** Gives each text its place over its point, or under it, those first in the list first; one without room is left out, none is cut off. */
export function placeLabels(wanted: readonly Wanted[], { left, right, top, size, off }: Room): Placed[] {
  const placed: (Placed & { readonly half: number })[] = [];
  for (const one of wanted) {
    const half = widthOf(one.text, size) / 2 + 3;
    if (half * 2 > right - left) continue;
    const middle = Math.min(right - half, Math.max(left + half, one.x));
    const free = [one.y - off, one.y + off + size].find(
      (base) =>
        base - size >= top &&
        placed.every(
          (other) => Math.abs(other.left - middle) >= half + other.half || Math.abs(other.base - base) >= size * 1.25,
        ),
    );
    if (free !== undefined) placed.push({ ...one, left: middle, base: free, half });
  }
  return placed;
}
