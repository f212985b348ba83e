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
  // Every command, with its keys.
  | 'palette'
  | null;

/** What stands where the card would: what is nearby, a drawn area, neighbours. */
export type Side = 'here' | 'area' | 'links' | null;

let tab = $state<Tab>('map');
let stop = $state<Stop>('peek');
let dialog = $state<Dialog>(null);
let side = $state<Side>(null);

/** What of the app is in front: tab, height of the sheet, open dialog. */
export const screen = {
  get tab(): Tab {
    return tab;
  },
  set tab(next: Tab) {
    tab = next;
  },
  get stop(): Stop {
    return stop;
  },
  set stop(next: Stop) {
    stop = next;
  },
  get dialog(): Dialog {
    return dialog;
  },
  set dialog(next: Dialog) {
    dialog = next;
  },
  get side(): Side {
    return side;
  },
  set side(next: Side) {
    side = next;
  },
  /** Puts a dialog away, unless another has come in its place: the browser tells of a closing only later. */
  close(which: NonNullable<Dialog>): void {
    if (dialog === which) dialog = null;
  },
};
