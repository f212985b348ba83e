/** What lies open beside map and list. */
class Tools {
  /** The bar of years. */
  time = $state(false);
  /** The charts that filter. */
  board = $state(false);
  /** Ids of the two neighbours that stand out; null = none. */
  pair = $state.raw<readonly [string, string] | null>(null);
}

export const tools = new Tools();
