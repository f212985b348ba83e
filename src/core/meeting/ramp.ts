import { contrast, GRAPHIC_CONTRAST } from './colour.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the map draws on: land, and the ink that outlines a class too pale to stand on it. */
export const GROUND = {
  light: { land: '#F6F3EC', ink: '#1E2430' },
  dark: { land: '#1A2029', ink: '#E9EDF2' },
} as const satisfies Record<Theme, { land: string; ink: string }>;

/**
 * Growth, seven classes from fall to rise. In China red is rise and blue is fall, so never green to red.
 * On dark ground the ends are the brightest and the middle the darkest: distance from the ground is always distance from zero.
 */
export const GROWTH_RAMP = {
  light: ['#1F4E79', '#5B8DB8', '#B9CDDD', '#EFE9DD', '#F2B59A', '#D9653B', '#A1260D'],
  dark: ['#9CCBF2', '#5C93C4', '#3A5D7C', '#3D4048', '#84503E', '#CB6A48', '#FFA588'],
} as const satisfies Record<Theme, readonly string[]>;

/** Scale, five classes of one ochre hue from small to large; the large end is the one farthest from the ground. */
export const SCALE_RAMP = {
  light: ['#F3E3B8', '#E3B65B', '#B77A2B', '#7A4A1E', '#43260F'],
  dark: ['#4E3717', '#80591F', '#B3822F', '#DFB25F', '#F8E6B8'],
} as const satisfies Record<Theme, readonly string[]>;

/** No figure: grey, in no ramp, so that it is never read as zero. Drawn as an outline or a hatch, not as a filled class. */
export const NO_FIGURE_COLOUR = { light: '#7C8490', dark: '#8A93A0' } as const satisfies Record<Theme, string>;

/** Per class: too pale for its ground (under 3:1), so it needs a 1 px ink outline. */
export function outlined(ramp: readonly string[], theme: Theme): boolean[] {
  return ramp.map((colour) => contrast(colour, GROUND[theme].land) < GRAPHIC_CONTRAST);
}
