/** Saves what a person wrote; false = that failed, and the page must stay. */
type Save = () => Promise<boolean>;

let save: Save = () => Promise.resolve(true);
/** What is under way and has to be brought to an end first: a voice that is recorded. */
let finish: () => Promise<void> = () => Promise.resolve();
let refused = $state(false);

/** Whether the page may go: what holds unsaved words says so here, and is asked before any reload. */
export const leaving = {
  /** The last reload did not happen because something could not be saved. */
  get refused(): boolean {
    return refused;
  },
  ask(next: Save): void {
    save = next;
  },
  hold(next: () => Promise<void>): void {
    finish = next;
  },
  async may(): Promise<boolean> {
    await finish();
    refused = !(await save());
    return !refused;
  },
  async reload(): Promise<void> {
    if (await leaving.may()) location.reload();
  },
};
