const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round numbers that span [low, high] in about `count` steps of 1, 2, 2.5 or 5 × 10ⁿ, ascending; the first and last reach or pass the ends.
 * Equal or unordered ends are spread to a span of one step.
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough * 0.999) ?? 10);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil((low + span) / step - 1e-9));
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

/** Whole years within [from, to] so far apart that at most `most` of them are shown, the last one always among them. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one < most) ?? 100;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}
