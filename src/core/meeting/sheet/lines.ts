import type { Role, TextPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { Dress } from './dress.ts';
import type { Layout, Line } from './layout.ts';
import { textPart } from './text.ts';
import type { SheetWear } from './wear.ts';
import { SHEET_WORDS } from './words.ts';

/** All that is written around what a sheet shows: title and caption, the line of review, the day of the data, the sources. */
export function lineParts(tale: SlideTale, wear: SheetWear, { palette }: Dress, layout: Layout): TextPart[] {
  const write =
    (role: Role, fill: string, weight: 400 | 600 = 400) =>
    (line: Line) =>
      textPart({ role, ...line, fill, weight });
  const review =
    wear.reviewNumber === ''
      ? SHEET_WORDS.unreviewed[wear.language]
      : SHEET_WORDS.reviewed[wear.language] + wear.reviewNumber;
  const { review: at } = layout;
  const right = { ...at, text: SHEET_WORDS.date[wear.language] + tale.date, x: wear.width - layout.margin };
  return [
    ...layout.title.map(write('title', palette.ink, 600)),
    ...layout.caption.map(write('caption', palette.second)),
    write('review', palette.ink, 600)({ ...at, text: review }),
    { ...write('date', palette.second)(right), anchor: 'end' },
    ...layout.sources.map(write('source', palette.second)),
  ];
}
