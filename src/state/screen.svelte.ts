export const TABS = ['map', 'rank', 'field', 'topics', 'about'] as const;
export type Tab = (typeof TABS)[number];
/** Where the bottom sheet rests. */
export type Stop = 'peek' | 'half' | 'full';
/** update, rollback: what would change with the newer version of the data, or with the one before. */
export type Dialog =
  | 'filter'
  | 'layers'
  | 'search'
  | 'update'
  | 'rollback'
  // Saved views.
  | 'views'
  // What is on screen as a slide of a deck.
  | 'deck'
  // Every command, with its keys.
  | 'palette'
  | null;

/** What stands where the card would: what is nearby, a drawn area, neighbours. */
export type Side = 'here' | 'area' | 'links' | null;

/** What of the app is in front: tab, height of the sheet, open dialog, what stands where the card would. */
class Screen {
  tab = $state<Tab>('map');
  stop = $state<Stop>('peek');
  dialog = $state<Dialog>(null);
  side = $state<Side>(null);

  /** Puts a dialog away, unless another has come in its place: the browser tells of a closing only later. */
  close(which: NonNullable<Dialog>): void {
    if (this.dialog === which) this.dialog = null;
  }
}

export const screen = new Screen();
