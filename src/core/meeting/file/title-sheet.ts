import { PALETTE, PAPER } from '../palette.ts';
import type { Theme } from '../ramp.ts';
import type { Sheet, SheetPart } from '../sheet.ts';
import { wrapped } from '../sheet/letters.ts';
import { textPart } from '../sheet/text.ts';

/** What a slide without a map says. */
export interface TitleWear {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly caption: string;
  /** Address of a picture; '' = none. */
  readonly photo: string;
  /** Left out = for a wall. */
  readonly theme?: Theme;
}

/** A slide without a map: its title in the middle with the caption under it, or over a photo as large as there is room. */
export function titleSheet({ width, height, title, caption, photo, theme = 'projector' }: TitleWear): Sheet {
  const { ink, second } = PALETTE[theme];
  // An upright page is narrow: its letters follow from that.
  const size = Math.min(height, width * 0.75) * (photo ? 0.05 : 0.075);
  const left = width * 0.06;
  const lines = (text: string, of: number, role: 'title' | 'caption', top: number, fill: string) =>
    (text === '' ? [] : text.split('\n').flatMap((line) => wrapped(line, (width - 2 * left) / of))).map((line, at) =>
      textPart({
        role,
        text: line,
        x: left,
        y: top + of * (1 + at * 1.4),
        size: of,
        fill,
        weight: role === 'title' ? 600 : 400,
      }),
    );
  const top = photo ? height * 0.03 : height * 0.36;
  const titles = lines(title, size, 'title', top, ink);
  const under = top + titles.length * size * 1.4 + size * 0.5;
  const captions = lines(caption, size * 0.6, 'caption', under, second);
  const below = under + captions.length * size * 0.84 + size * 0.4;
  const picture: SheetPart[] = photo
    ? [{ kind: 'photo', role: 'photo', box: [left, below, width - 2 * left, height * 0.97 - below], href: photo }]
    : [];
  return { width, height, ground: PAPER[theme], parts: [...titles, ...captions, ...picture], map: null };
}
