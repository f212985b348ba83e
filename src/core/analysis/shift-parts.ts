/** One cell in two years; the values are of one measure and of the same members in both. */
export interface TwoYears {
  /** Key of the industry, for X_i. */
  readonly industry: number;
  readonly from: number;
  readonly to: number;
}

/** What a change is made of; the three add up to `change`. */
export interface ShiftParts {
  readonly change: number;
  /** x₀·g: what the cell would have gained at the rate of the whole. */
  readonly national: number;
  /** x₀·(g_i − g): what its industry gained beyond that. */
  readonly mix: number;
  /** x₀·(g_ir − g_i): what the cell gained beyond its industry. */
  readonly competitive: number;
}

export const NO_SHIFT: ShiftParts = { change: 0, national: 0, mix: 0, competitive: 0 };

/**
 * Classic shift-share (Dunn 1960): Δ = x₀·g + x₀·(g_i − g) + x₀·(g_ir − g_i) for every cell, with g and g_i from the sums of these same cells. The
 * third part is taken as the remainder Δ − national − mix: that is the same number, it makes the parts add up, and it holds for a cell that begins
 * at zero, which has no rate of its own. null = the cells begin at zero or below together, so there is no g. Throws a RangeError for a value that
 * is negative or NaN.
 */
export function shiftShare(cells: readonly TwoYears[]): ShiftParts[] | null {
  const industries = new Map<number, { from: number; to: number }>();
  const whole = { from: 0, to: 0 };
  for (const { industry, from, to } of cells) {
    if (!(from >= 0 && to >= 0)) throw new RangeError(`${from} to ${to}: shift-share wants amounts from 0 up`);
    const sum = industries.get(industry) ?? { from: 0, to: 0 };
    industries.set(industry, { from: sum.from + from, to: sum.to + to });
    whole.from += from;
    whole.to += to;
  }
  if (whole.from === 0) return null;
  const gained = whole.to - whole.from;
  return cells.map(({ industry, from, to }) => {
    const own = industries.get(industry);
    const change = to - from;
    // x₀·g as the cell's share of the base times ΔX: a share is never above 1, so a tiny base cannot overflow a rate.
    const national = (from / whole.from) * gained;
    const mix = from === 0 || !own ? 0 : (from / own.from) * (own.to - own.from) - national;
    return { change, national, mix, competitive: change - national - mix };
  });
}

/** Sums of parts, part by part. */
export function plusShift(a: ShiftParts, b: ShiftParts): ShiftParts {
  return {
    change: a.change + b.change,
    national: a.national + b.national,
    mix: a.mix + b.mix,
    competitive: a.competitive + b.competitive,
  };
}
