import type { Box } from '../sheet.ts';

/** Where there is still room on a sheet: boxes that are taken, looked up by the cells that they lie in. */
export class Room {
  readonly #cells = new Map<string, Box[]>();
  readonly #within: Box;
  readonly #cell: number;

  /** @param cell side of a cell, about that of a name (pixels) */
  constructor(within: Box, cell: number) {
    this.#within = within;
    this.#cell = cell;
  }

  take(box: Box): void {
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether a box lies in the sheet's frame and over nothing that is taken. */
  free(box: Box): boolean {
    return (
      contains(this.#within, box) &&
      this.#keys(box).every((key) => !this.#cells.get(key)?.some((other) => meet(box, other)))
    );
  }

  /** The first of some boxes that is free, taken at once; -1 = none is. */
  first(boxes: readonly Box[]): number {
    const found = boxes.findIndex((box) => this.free(box));
    const box = boxes[found];
    if (box) this.take(box);
    return found;
  }

  #keys([x, y, width, height]: Box): string[] {
    const keys: string[] = [];
    const to = (value: number) => Math.floor(value / this.#cell);
    for (let column = to(x); column <= to(x + width); column++) {
      for (let row = to(y); row <= to(y + height); row++) keys.push(`${column} ${row}`);
    }
    return keys;
  }
}

/** Whether two boxes have any of their inside in common. */
export function meet(one: Box, other: Box): boolean {
  return (
    one[0] < other[0] + other[2] &&
    other[0] < one[0] + one[2] &&
    one[1] < other[1] + other[3] &&
    other[1] < one[1] + one[3]
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner[0] >= outer[0] &&
    inner[1] >= outer[1] &&
    inner[0] + inner[2] <= outer[0] + outer[2] &&
    inner[1] + inner[3] <= outer[1] + outer[3]
  );
}
