import { FLAG_FOOT, FLAG_SIZE } from './flag.ts';

/** A flag on the screen: where its pole meets the ground, CSS pixels. */
export interface Flag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The flag that a touch at x, y means: the nearest by the middle of its picture, of those that the touch is on or, with `finger`, near.
 * @param finger CSS pixels from the middle that a finger still reaches; 0 = it must be on the picture
 */
export function touchedFlag(x: number, y: number, flags: readonly Flag[], finger: number): Flag | null {
  const half = FLAG_SIZE / 2;
  const met = flags
    .map((flag) => ({ flag, across: flag.x - FLAG_FOOT.x + half - x, down: flag.y - FLAG_FOOT.y + half - y }))
    .filter(
      ({ across, down }) => Math.max(Math.abs(across), Math.abs(down)) <= half || Math.hypot(across, down) <= finger,
    )
    .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down));
  return met[0]?.flag ?? null;
}
