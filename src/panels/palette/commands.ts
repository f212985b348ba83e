import { letterOf } from '../../letters.ts';
import { appearance, THEMES } from '../../state/appearance.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { history } from '../../state/history.svelte.ts';
import { language, worded } from '../../state/language.svelte.ts';
import { page, TOPICS } from '../../state/page.svelte.ts';
import { screen, TABS } from '../../state/screen.svelte.ts';
import { LANGUAGES, messages } from '../../words/index.ts';
import { pageWords } from '../../words/pages.ts';
import { paletteWords } from '../../words/palette.ts';
import { both, one, own, type Command, type Deeds } from './command.ts';
import { reading } from './looks.ts';
import { narrowed } from './narrowed.ts';
import { filters, measures, opening, sorts, view, years } from './question.ts';
import { saved } from './saved.ts';
import { tooled, toolsOf } from './tools.ts';

/** Every command, as things stand now; follows language and question. */
export function commands(deeds: Deeds): Command[] {
  return [
    ...goes(),
    ...toolsOf(),
    ...filters(),
    ...narrowed(),
    ...view(deeds),
    ...measures(),
    ...years(),
    ...sorts(),
    ...deedsOf(),
    ...saved(deeds),
    ...looks(),
    ...reading(),
  ];
}

function goes(): Command[] {
  // On a wide screen the ranking stands beside the map: a tab of its own would show the same.
  const tabs = TABS.filter((tab) => tab !== 'rank' || appearance.phone);
  return [
    one(
      'find',
      'search',
      own((text) => text.find),
      opening('search'),
      { keys: letterOf('search') },
    ),
    ...tabs.map((tab) =>
      one(
        'go',
        `tab:${tab}`,
        both((text) => text.tabs[tab]),
        () => goTo(tab),
        { keys: letterOf(tab), on: !page.current && screen.tab === tab },
      ),
    ),
    ...TOPICS.filter((topic) => topic !== 'compare').map((topic) => {
      const [zh, en] = [pageWords.zh.topics[topic][0] ?? '', pageWords.en.topics[topic][0] ?? ''];
      return one('go', `topic:${topic}`, { zh, en }, () => page.open('topic', topic));
    }),
    one('go', 'decks', { zh: pageWords.zh.decks[0] ?? '', en: pageWords.en.decks[0] ?? '' }, () =>
      page.open('deck', ''),
    ),
    one('go', 'ranking', tooled('paper'), () => page.open('ranking', '')),
    one(
      'go',
      'sheet',
      own((text) => text.sheet),
      () => page.open('sheet', ''),
    ),
    one(
      'go',
      'design',
      own((text) => text.design),
      () => page.open('design', ''),
    ),
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
    ...steps(),
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

/** Undo and redo, where there is something to undo. */
function steps(): Command[] {
  const tool = (key: 'undo' | 'redo', keys: string) => one('deed', key, tooled(key), () => history[key](), { keys });
  return [...(history.canUndo ? [tool('undo', 'Ctrl Z')] : []), ...(history.canRedo ? [tool('redo', 'Ctrl ⇧ Z')] : [])];
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
