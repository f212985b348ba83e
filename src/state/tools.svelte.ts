let time = $state(false);
let board = $state(false);

/** What lies open beside map and list. */
export const tools = {
  /** The bar of years. */
  get time(): boolean {
    return time;
  },
  set time(next: boolean) {
    time = next;
  },
  /** The charts that filter. */
  get board(): boolean {
    return board;
  },
  set board(next: boolean) {
    board = next;
  },
};
