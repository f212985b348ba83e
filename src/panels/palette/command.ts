import type { Words } from '../../core/belt/model.ts';
import type { Deed } from '../../letters.ts';
import { named } from '../../state/language.svelte.ts';
import type { SavedView } from '../../state/views.svelte.ts';
import { messages, type Messages } from '../../words/index.ts';
import { initialsOf, paletteWords } from '../../words/palette.ts';

type Group = keyof typeof paletteWords.zh.groups;

/** One thing that can be done, by its words. */
export interface Command {
  readonly key: string;
  readonly group: Group;
  readonly text: string;
  /** What it answers to: both languages and the initials of its pinyin. */
  readonly names: readonly string[];
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  /** It is how things are now. */
  readonly on?: boolean;
  /** One of so many that it is listed only when it is looked for. */
  readonly many?: boolean;
  /** Answers with words to be said where nothing on screen shows that it was done. */
  readonly run: () => Promise<string> | void;
}

/** What only the rooms around the panels can do. */
export interface Deeds {
  readonly act: (deed: Deed) => void;
  readonly open: (view: SavedView) => void;
}

type More = Partial<Pick<Command, 'keys' | 'on' | 'many'>>;

/** A command by its name in both languages. */
export function one(group: Group, key: string, name: Words, run: Command['run'], more: More = {}): Command {
  return { key, group, text: named(name), names: [name.zh, name.en, initialsOf(name.zh)], run, ...more };
}

/** Words of the app in both languages. */
export const both = (of: (text: Messages) => string): Words => ({ zh: of(messages.zh), en: of(messages.en) });
type Own = (typeof paletteWords)[keyof typeof paletteWords];
/** Words of the commands themselves in both languages. */
export const own = (of: (text: Own) => string): Words => ({ zh: of(paletteWords.zh), en: of(paletteWords.en) });
