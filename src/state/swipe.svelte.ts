import { againstQuery, askedBy, type Against } from '../core/analysis/against.ts';
import type { Query } from '../core/analysis/query.ts';
import type { Result } from '../core/analysis/result.ts';
import { explorer } from './explorer.svelte.ts';
import { tools } from './tools.svelte.ts';

/** How far the divider may go, as shares of the map's width: its handle stays in reach. */
const ENDS = [0.04, 0.96] as const;

/** The belts lie in the east: there the divider begins, with some of them on either side. */
const START = 0.68;

/** The map between two years or two measures: the question on the right of a divider, the other side on the left. */
class Swipe {
  /** null = the map is not swiped. */
  against = $state.raw<Against | null>(null);
  /** Where the divider stands, as a share of the map's width. */
  at = $state(START);
  /** The answer of the other side; the newest question wins. */
  result = $state.raw<Result | null>(null);
  #turn = 0;

  /** Begins with the year before the one asked that most belts have a figure of. */
  start(): void {
    tools.time = false;
    this.at = START;
    this.against = { kind: 'year', year: this.#bestYear() };
  }

  stop(): void {
    this.restore(null);
  }

  /** As the address says. */
  restore(against: Against | null): void {
    this.against = against;
    if (against === null) this.result = null;
  }

  move(at: number): void {
    this.at = Math.min(ENDS[1], Math.max(ENDS[0], at));
  }

  /** Left becomes right. */
  turn(): void {
    const { against } = this;
    if (!against) return;
    const before = askedBy(explorer.query, against.kind);
    const { year, measure } = againstQuery(explorer.query, against);
    this.against = before;
    void explorer.change(against.kind === 'year' ? { year } : { measure });
  }

  async ask(query: Query, against: Against): Promise<void> {
    const mine = ++this.#turn;
    const result = await explorer.resultOf(againstQuery(query, against));
    if (mine === this.#turn && this.against === against) this.result = result;
  }

  #bestYear(): Query['year'] {
    const { year } = explorer.query;
    const years = explorer.facets?.years ?? [];
    const others = years.filter(({ key }) => key !== String(year));
    const best = [...others].sort((a, b) => b.count - a.count || Number(b.key) - Number(a.key))[0];
    return best ? Number(best.key) : 'latest';
  }
}

export const swipe = new Swipe();
