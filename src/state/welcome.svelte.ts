import { recall, remember } from './settings.ts';

const KEY = 'welcome';
/** Below this height (px) the steps would leave nothing of the map. */
const ROOM = 600;

let step = $state(0);

/** The three steps of a first run; shown once on a device. */
export const welcome = {
  /** 1, 2, 3; 0 = not shown. */
  get step(): number {
    return step;
  },
  /** The map stands and the address asked for nothing. */
  offer(): void {
    if (recall(KEY, ['seen']) !== null || innerHeight < ROOM) return;
    remember(KEY, 'seen');
    step = 1;
  },
  next(): void {
    step = step === 3 ? 0 : step + 1;
  },
  skip(): void {
    step = 0;
  },
};
