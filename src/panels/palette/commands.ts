import { appearance, THEMES } from '../../state/appearance.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { language, worded } from '../../state/language.svelte.ts';
import { page, TOPICS } from '../../state/page.svelte.ts';
import { screen, TABS } from '../../state/screen.svelte.ts';
import { LANGUAGES, messages } from '../../words/index.ts';
import { pageWords } from '../../words/pages.ts';
import { paletteWords } from '../../words/palette.ts';
import { both, one, own, type Command, type Deeds } from './command.ts';
import { filters, measures, opening, sorts, view, years } from './question.ts';

/** Every command, as things stand now; follows language and question. */
export function commands(deeds: Deeds): Command[] {
  return [...goes(), ...filters(), ...view(deeds), ...measures(), ...years(), ...sorts(), ...deedsOf(), ...looks()];
}

function goes(): Command[] {
  const keys = { map: 'M', rank: 'R', field: 'V', topics: 'T', about: undefined } as const;
  // On a wide screen the ranking stands beside the map: a tab of its own would show the same.
  const tabs = TABS.filter((tab) => tab !== 'rank' || appearance.phone);
  return [
    one(
      'find',
      'search',
      own((text) => text.find),
      opening('search'),
      { keys: '/' },
    ),
    ...tabs.map((tab) =>
      one(
        'go',
        `tab:${tab}`,
        both((text) => text.tabs[tab]),
        () => goTo(tab),
        { keys: keys[tab], on: !page.current && screen.tab === tab },
      ),
    ),
    ...TOPICS.map((topic) => {
      const [zh, en] = [pageWords.zh.topics[topic][0] ?? '', pageWords.en.topics[topic][0] ?? ''];
      return one('go', `topic:${topic}`, { zh, en }, () => page.open('topic', topic));
    }),
  ];
}

function goTo(tab: (typeof TABS)[number]): void {
  page.close();
  screen.tab = tab;
}

function deedsOf(): Command[] {
  const card = one(
    'deed',
    'card',
    own((text) => text.card),
    () => void explorer.select(null),
    { keys: 'Esc' },
  );
  return [
    ...(explorer.selection ? [card] : []),
    one(
      'deed',
      'copy',
      own((text) => text.copy),
      copy,
    ),
    // The list of commands goes first: it does not belong on the paper.
    one(
      'deed',
      'print',
      own((text) => text.print),
      () => void setTimeout(() => print()),
    ),
  ];
}

async function copy(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return worded(paletteWords).copied;
  } catch {
    return worded(paletteWords).copyFailed;
  }
}

function looks(): Command[] {
  const named = { zh: '中文', en: 'English' };
  return [
    ...THEMES.map((theme) =>
      one(
        'look',
        `theme:${theme}`,
        {
          zh: paletteWords.zh.theme(messages.zh.about.themes[theme]),
          en: paletteWords.en.theme(messages.en.about.themes[theme]),
        },
        () => appearance.setTheme(theme),
        { on: appearance.theme === theme },
      ),
    ),
    ...LANGUAGES.map((each) =>
      one(
        'look',
        `language:${each}`,
        own((text) => text.language(named[each])),
        () => language.set(each),
        { on: language.current === each },
      ),
    ),
  ];
}
