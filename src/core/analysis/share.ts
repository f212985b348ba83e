/** Share of a part in a whole, 0–1; null when either is unknown or the whole is not positive. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || !(whole > 0) ? null : part / whole;
}

/** The sum of the values that are known; null when none is: unknown is never zero. */
export function knownSum(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}
