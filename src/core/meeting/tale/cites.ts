import type { SourceText } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';

/** The sources of one slide, each once, in the order in which its figures name them. */
export class Cites {
  readonly sources: SourceText[] = [];
  readonly #pack: Pack;
  readonly #places = new Map<number, number>();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  /** Position among the slide's sources; null = the pack has no such row. @param row of `Texts.sources` */
  cite(row: number): number | null {
    const known = this.#places.get(row);
    if (known !== undefined) return known;
    const source = this.#pack.texts.sources[row];
    if (!source) return null;
    this.#places.set(row, this.sources.length);
    return this.sources.push(source) - 1;
  }

  /** The same by the row of a claim; null where no claim stands behind a figure. */
  citeClaim(row: number): number | null {
    const source = this.#pack.claims.source[row];
    return row < 0 || source === undefined ? null : this.cite(source);
  }
}
