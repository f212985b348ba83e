/** What lies open beside map and list. */
class Tools {
  /** The bar of years. */
  time = $state(false);
  /** The charts that filter. */
  board = $state(false);
}

export const tools = new Tools();
