import type { Words } from '../core/belt/model.ts';
import { LANGUAGES, messages, type Language, type Messages } from '../words/index.ts';
import { recall, remember } from './settings.ts';

let current = $state<Language>(recall('language', LANGUAGES) ?? 'zh');

/** Language on screen; switching needs no reload. */
export const language = {
  get current(): Language {
    return current;
  },
  set(next: Language): void {
    current = next;
    remember('language', next);
  },
};

/** Messages in the language on screen. */
export function words(): Messages {
  return messages[current];
}

/** A name in the language on screen. */
export function named(name: Words): string {
  return name[current] || name.zh;
}

/** Of texts that come with a page of their own, those in the language on screen. */
export function worded<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[current];
}
