/** How a source qualified a figure: 约 about · 超/逾/多 over · 近 nearly · 以上 at_least · 以内 at_most · a range between. */
export const BOUNDS = ['exact', 'about', 'over', 'nearly', 'at_least', 'at_most', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What may be true behind a stated figure: `low`/`high` null = open on that side; `approximate` = the ends are soft (约). */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** The interval that a stated value and its bound allow. `high` is read for `between` only. */
export function intervalOf(value: number, bound: Bound, high: number | null = null): Interval {
  switch (bound) {
    case 'exact':
      return { low: value, high: value, approximate: false };
    case 'about':
      return { low: value, high: value, approximate: true };
    case 'over':
    case 'at_least':
      return { low: value, high: null, approximate: false };
    case 'nearly':
    case 'at_most':
      return { low: null, high: value, approximate: false };
    case 'between':
      return { low: value, high: high ?? value, approximate: false };
  }
}
