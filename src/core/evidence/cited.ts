import type { SourceText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

/** Sources that an answer points to, by row. */
export type Cited = Readonly<Record<number, SourceText>>;

/** The sources of these rows; a row that the pack does not have is left out. */
export function citedOf({ texts }: Pack, rows: Iterable<number>): Cited {
  const cited: Record<number, SourceText> = {};
  for (const row of rows) {
    const source = texts.sources[row];
    if (source) cited[row] = source;
  }
  return cited;
}
