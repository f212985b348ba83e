import type { ConcentrationText } from '../belt/evidence.ts';

/** One statement of a market's concentration. */
export interface MarketFigure extends ConcentrationText {
  /** Another statement of the same market and period cannot be right beside it. */
  readonly disputed: boolean;
}

/** What sources state of one market, by scope and period; several values side by side, never one in place of the others. */
export interface Market {
  readonly category: string;
  readonly figures: readonly MarketFigure[];
}

/** The markets, in the order in which they are first stated; their figures newest first, then by how many leaders are counted. */
export function marketsOf(stated: readonly ConcentrationText[]): Market[] {
  const categories = [...new Set(stated.map(({ category }) => category))];
  return categories.map((category) => {
    const own = stated.filter((figure) => figure.category === category);
    const figures = own.map((figure) => ({ ...figure, disputed: own.some((other) => isAtOdds(figure, other)) }));
    return { category, figures: figures.sort(newestFirst) };
  });
}

/** Leaders that a measure counts: cr5 → 5. */
function leadersOf({ measure }: ConcentrationText): number {
  return Number(/\d+$/.exec(measure)?.[0] ?? 0);
}

/**
 * Two statements of one period and scope that exclude each other: the same leaders with two shares, or more leaders with a smaller share than fewer
 * of them have. Soft or open figures (约, 超 …) exclude nothing.
 */
function isAtOdds(one: ConcentrationText, other: ConcentrationText): boolean {
  if (one === other || one.period !== other.period || one.scope !== other.scope) return false;
  if (one.bound !== 'exact' || other.bound !== 'exact') return false;
  const [few, many] = leadersOf(one) <= leadersOf(other) ? [one, other] : [other, one];
  return leadersOf(few) === leadersOf(many) ? few.value !== many.value : few.value > many.value;
}

function newestFirst(a: ConcentrationText, b: ConcentrationText): number {
  if (a.period !== b.period) return a.period < b.period ? 1 : -1;
  return leadersOf(a) - leadersOf(b);
}
