/** So many lines of a list are exchanged in one frame. */
const AT_ONCE = 4;
/** So many can be on the screen, with those just beyond its edges. */
const SEEN = 16;

/**
 * The ways from one set of lines to another, by position: a few at a time from the first one that is seen, then all the rest. Lines where there
 * were none come at once.
 */
export function* exchanged<Line>(
  before: ReadonlyMap<number, Line>,
  after: ReadonlyMap<number, Line>,
  first: number,
): Generator<ReadonlyMap<number, Line>> {
  const shown = new Map(before);
  for (let from = first; before.size > 0 && from < first + SEEN; from += AT_ONCE) {
    for (let at = from; at < from + AT_ONCE; at++) {
      const line = after.get(at);
      if (line === undefined) shown.delete(at);
      else shown.set(at, line);
    }
    yield new Map(shown);
  }
  yield after;
}
