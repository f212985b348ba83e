import type { Words } from '../../belt/terms.ts';
import type { LinkMark, SlideChart, SlideTable } from '../slide-tale.ts';

/** One part of a page, by which a slide may show it alone. */
export interface Piece {
  readonly part: string;
  /** The finding of a slide that shows this alone; null = the page's own. */
  readonly title: Words | null;
  readonly tables: readonly SlideTable[];
  readonly charts: readonly SlideChart[];
  /** Left out of a slide of the whole page: there are too many of its kind. */
  readonly alone?: true;
}

/** What a page adds to its slide: the finding in place of that of the map, and its parts. */
export interface Shown {
  readonly title: Words;
  readonly lead: Words;
  readonly pieces: readonly Piece[];
  /** See `SlideTale`. */
  readonly links?: readonly LinkMark[];
}

/** A slide is read from the last row: so many lines of a table. */
export const MOST_LINES = 10;

/** A table as a part of its own; none where it has no line. */
export function tablePiece(part: string, title: Words | null, table: SlideTable): Piece[] {
  return table.rows.length === 0 ? [] : [{ part, title, tables: [table], charts: [] }];
}
