import { againstQuery } from '../../core/analysis/against.ts';
import type { Query } from '../../core/analysis/query.ts';
import { worded, words } from '../../state/language.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { swipe } from '../../state/swipe.svelte.ts';
import { swipeWords } from '../../words/swipe.ts';
import { tellMeasure } from '../tell.ts';

/** What stands on the two sides, in words; follows question and language. */
export function tellSides(): { readonly left: string; readonly right: string } {
  const { query } = explorer;
  const { against } = swipe;
  if (!against) return { left: '', right: '' };
  const tell = ({ year, measure }: Query) => (against.kind === 'year' ? tellYear(year) : tellMeasure(measure));
  return { left: tell(againstQuery(query, against)), right: tell(query) };
}

export function tellYear(year: Query['year']): string {
  return year === 'latest' ? worded(swipeWords).latest : words().year(year);
}
