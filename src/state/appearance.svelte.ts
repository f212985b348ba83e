import { SCALE_RAMP_NAMES, THEMES as LOOKS, type ScaleRamp, type Theme as Look } from '../core/meeting/ramp.ts';
import { recall, remember } from './settings.ts';

export const THEMES = ['auto', ...LOOKS] as const;
export type Theme = (typeof THEMES)[number];

/** What a wall wears while a deck is presented. */
export interface Worn {
  readonly look: Look;
  readonly ramp: ScaleRamp;
  /** Growth in the colours for a projector that merges the usual ones. */
  readonly strong: boolean;
}

const system = matchMedia('(prefers-color-scheme: dark)');
const narrow = matchMedia('(max-width: 899px)');
/** A phone held across; style sheets ask the same. */
const low = matchMedia('(min-width: 600px) and (max-width: 899px) and (max-height: 499px)');
const paper = matchMedia('print');
const still = matchMedia('(prefers-reduced-motion: reduce)');

let theme = $state<Theme>(recall('theme', THEMES) ?? 'auto');
let ramp = $state<ScaleRamp>(recall('ramp', SCALE_RAMP_NAMES) ?? 'ochre');
let systemDark = $state(system.matches);
let isNarrow = $state(narrow.matches);
let isLow = $state(low.matches);
let isStill = $state(still.matches);
let worn = $state.raw<Worn | null>(null);

system.addEventListener('change', () => (systemDark = system.matches));
narrow.addEventListener('change', () => {
  // A sheet of paper is narrow too: to lay the whole app out for it would leave nothing to print.
  if (!paper.matches) isNarrow = narrow.matches;
});
low.addEventListener('change', () => (isLow = low.matches));
still.addEventListener('change', () => (isStill = still.matches));

/** How the app looks on this screen. */
export const appearance = {
  get theme(): Theme {
    return theme;
  },
  /** What is worn now: the theme, or what the system has. */
  get look(): Look {
    if (worn) return worn.look;
    if (theme !== 'auto') return theme;
    return systemDark ? 'dark' : 'light';
  },
  /** Colours of scale where places are coloured. */
  get ramp(): ScaleRamp {
    return worn?.ramp ?? ramp;
  },
  get strong(): boolean {
    return worn?.strong ?? false;
  },
  /** A phone: map with a bottom sheet; else a side panel. */
  get phone(): boolean {
    return isNarrow;
  },
  /** A phone held across: what lies below the map of one held upright stands left of it. */
  get across(): boolean {
    return isLow;
  },
  get reducedMotion(): boolean {
    return isStill;
  },
  setTheme(next: Theme): void {
    theme = next;
    remember('theme', next);
  },
  /** For a time and for this page alone; null = what the person chose comes back. */
  wear(next: Worn | null): void {
    worn = next;
  },
  setRamp(next: ScaleRamp): void {
    ramp = next;
    remember('ramp', next);
  },
};
