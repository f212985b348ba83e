/** Shares as printed are rounded: their sum may miss 1 by so much. */
export const ROUNDING = 0.005;

/** The shares (fractions), greatest first. Throws a RangeError for one below 0, above 1 or NaN, or a sum above 1. */
export function soundShares(shares: readonly number[]): number[] {
  shares.forEach((share, at) => {
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`share ${at + 1} is ${share}; expected a fraction from 0 to 1`);
  });
  const sum = sumOf(shares);
  if (sum > 1 + ROUNDING) throw new RangeError(`the shares sum to ${sum}; the parts of one whole sum to 1 at most`);
  return [...shares].sort((a, b) => b - a);
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
