/**
 * Which counties share a border, among those that belts lie in. Prefectures without counties (东莞, 中山 …) stand as counties of their own.
 * Two counties of `drawn` that are not in `pairs` do not touch; of a county without an outline nothing is known.
 */
export interface Borders {
  /** Rows of `Texts.places` that have an outline of their own, ascending. */
  readonly drawn: readonly number[];
  /** Two rows in turn for each pair that touches, the smaller first, ascending. */
  readonly pairs: readonly number[];
}
