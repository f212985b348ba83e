import type { Query } from '../core/analysis/query.ts';
import type { Result } from '../core/analysis/result.ts';
import type { IndustryText } from '../core/belt/model.ts';

/** A trade that the question keeps to, and the wider one around it that holds more belts. */
interface Wider {
  readonly narrow: IndustryText;
  readonly wide: IndustryText;
  /** Belts of the wider one, all other filters kept. */
  readonly count: number;
  /** The question's industries with the wider in the place of its trades. */
  readonly industries: readonly string[];
}

/** null = the question keeps to no trade, or nothing would be gained. */
export function widerIndustry(query: Query, result: Result | undefined, all: readonly IndustryText[]): Wider | null {
  const count = (code: string) => result?.facets.industries.find(({ key }) => key === code)?.count ?? 0;
  for (const code of query.industries) {
    const narrow = all.find((each) => each.code === code);
    const wide = narrow && all[narrow.parent];
    if (!narrow || !wide || query.industries.includes(wide.code)) continue;
    const trades = query.industries.filter((each) => all.find((one) => one.code === each)?.parent === narrow.parent);
    const here = trades.reduce((sum, each) => sum + count(each), 0);
    const others = query.industries.filter((each) => !trades.includes(each));
    if (count(wide.code) > here) return { narrow, wide, count: count(wide.code), industries: [...others, wide.code] };
  }
  return null;
}
