/** Where a bottom sheet can rest. */
export type Stop = 'peek' | 'half' | 'full';

/**
 * The stop that a released sheet goes to: the nearest one, or the next one in the direction of a fling.
 * @param flung 1 = upwards, -1 = downwards, 0 = let go gently
 */
export function nearestStop(height: number, heights: Readonly<Record<Stop, number>>, flung: number, from: Stop): Stop {
  const stops: readonly Stop[] = ['peek', 'half', 'full'];
  if (flung !== 0) {
    const ahead = stops.filter((stop) => (heights[stop] - height) * flung > 0);
    return (flung > 0 ? ahead[0] : ahead[ahead.length - 1]) ?? from;
  }
  const distance = (stop: Stop) => Math.abs(heights[stop] - height);
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
