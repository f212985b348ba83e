import type { Query } from '../../core/analysis/query.ts';
import type { Words } from '../../core/belt/model.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { paletteWords } from '../../words/palette.ts';
import { one, type Command } from './command.ts';

type Own = (typeof paletteWords)['zh'];

/** Filters of which there are many: each industry, province and list, turned on and off by its name. */
export function narrowed(): Command[] {
  const { query, vocabulary } = explorer;
  const { industries = [], places = [], lists = [] } = vocabulary ?? {};
  return [
    ...industries.map((each) =>
      turn(`industry:${each.code}`, each, 'industry', query.industries.includes(each.code), {
        industries: turned(query.industries, each.code),
      }),
    ),
    ...places
      .filter(({ level }) => level === 'province')
      .map((each) =>
        turn(`within:${each.code}`, each, 'within', query.place === each.code, {
          place: query.place === each.code ? '' : each.code,
        }),
      ),
    ...lists.map((each) =>
      turn(`list:${each.id}`, each, 'list', query.lists.includes(each.id), { lists: turned(query.lists, each.id) }),
    ),
  ];
}

function turn(
  key: string,
  { zh, en }: Words,
  kind: keyof Pick<Own, 'industry' | 'within' | 'list'>,
  on: boolean,
  part: Partial<Query>,
): Command {
  const name = { zh: paletteWords.zh[kind](zh), en: paletteWords.en[kind](en || zh) };
  return one('filter', key, name, () => void explorer.change(part), { on, many: true });
}

function turned(all: readonly string[], each: string): string[] {
  return all.includes(each) ? all.filter((other) => other !== each) : [...all, each];
}
