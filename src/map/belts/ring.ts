/** Zoom and size, zoom and opacity of the dashed ring: hundreds of belts without a figure must not hide the few with one on a national view. */
const SIZES = [
  [2.5, 0.42],
  [4, 0.6],
  [5.5, 1],
] as const;
const OPACITIES = [
  [3, 0.7],
  [5.5, 1],
] as const;

/** How large (1 = full size) and how opaque a dashed ring is drawn at a zoom. */
export function ringAt(zoom: number): { scale: number; opacity: number } {
  return { scale: between(SIZES, zoom), opacity: between(OPACITIES, zoom) };
}

/** Linear between the stops, level beyond them. */
function between(stops: readonly (readonly [zoom: number, value: number])[], zoom: number): number {
  const found = stops.findIndex(([stop]) => zoom < stop);
  const [last, next] = [stops.length - 1, found === -1 ? stops.length - 1 : found];
  const [from, to] = [stops[found === -1 ? last : Math.max(0, next - 1)], stops[next]];
  if (!from || !to) return 1;
  const [[low, start], [high, end]] = [from, to];
  return low === high ? start : start + ((zoom - low) / (high - low)) * (end - start);
}
