import type { SlideTale } from '../slide-tale.ts';
import { wrapped } from './letters.ts';
import type { SheetWear } from './wear.ts';
import { saySourcesMore, SHEET_WORDS } from './words.ts';

/** Lines for sources: a wall has room for little, paper for more. */
const MOST = { slide: 1, 'map-sheet': 4, map: 1 } as const;

/**
 * What the figures were taken from, in lines of at most so many ems: as many as there is room for, then how many they are in all.
 * @returns at least one line, whatever the tale has
 */
export function sourceLines({ sources }: SlideTale, { kind, language }: SheetWear, ems: number): string[] {
  if (sources.length === 0) return [SHEET_WORDS.noSource[language]];
  const said = sources.map(({ publisher, title, date }) =>
    language === 'zh'
      ? `${publisher}《${title}》${date}`
      : [publisher, title, date].filter((part) => part !== '').join(', '),
  );
  const room = MOST[kind];
  for (let count = said.length; count > 1; count--) {
    const lines = wrapped(sentence(said, count, language), ems);
    if (lines.length <= room) return lines;
    // Each source is at least a few ems: no need to try every count of a long list.
    if (count > 40) count = Math.min(count, Math.ceil((room * ems) / 6) + 1);
  }
  return wrapped(sentence(said, 1, language), ems, room);
}

function sentence(said: readonly string[], count: number, language: SheetWear['language']): string {
  const first = said.slice(0, count).join(language === 'zh' ? '；' : '; ');
  const more = count < said.length ? saySourcesMore(said.length, language) : '';
  return `${SHEET_WORDS.source[language]}${first}${more}`;
}
