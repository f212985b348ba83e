import { recall, remember } from './settings.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const system = matchMedia('(prefers-color-scheme: dark)');
const narrow = matchMedia('(max-width: 899px)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

let theme = $state<Theme>(recall('theme', THEMES) ?? 'auto');
let systemDark = $state(system.matches);
let isNarrow = $state(narrow.matches);
let isStill = $state(still.matches);

system.addEventListener('change', () => (systemDark = system.matches));
narrow.addEventListener('change', () => (isNarrow = narrow.matches));
still.addEventListener('change', () => (isStill = still.matches));

/** How the app looks on this screen. */
export const appearance = {
  get theme(): Theme {
    return theme;
  },
  get dark(): boolean {
    return theme === 'dark' || (theme === 'auto' && systemDark);
  },
  /** A phone: map with a bottom sheet; else a side panel. */
  get phone(): boolean {
    return isNarrow;
  },
  get reducedMotion(): boolean {
    return isStill;
  },
  setTheme(next: Theme): void {
    theme = next;
    remember('theme', next);
  },
};
