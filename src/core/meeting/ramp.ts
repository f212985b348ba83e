import { contrast, GRAPHIC_CONTRAST } from './colour.ts';

/** light and dark for the eye at rest; sun: black on white for a phone outdoors; projector: white ground and heavy lines for a wall. */
export const THEMES = ['light', 'dark', 'sun', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** What the map draws on: land, and the ink that outlines a class too pale to stand on it. */
export const GROUND = {
  light: { land: '#F6F3EC', ink: '#1E2430' },
  dark: { land: '#1A2029', ink: '#E9EDF2' },
  sun: { land: '#FFFFFF', ink: '#000000' },
  projector: { land: '#FFFFFF', ink: '#111820' },
} as const satisfies Record<Theme, { land: string; ink: string }>;

/** The colours of light ground serve all that is brighter. */
function onEach<Colours>(light: Colours, dark: Colours): Readonly<Record<Theme, Colours>> {
  return { light, dark, sun: light, projector: light };
}

type Seven = readonly [string, string, string, string, string, string, string];
type Five = readonly [string, string, string, string, string];

/**
 * Growth, seven classes from fall to rise. In China red is rise and blue is fall, so never green to red.
 * On dark ground the ends are the brightest and the middle the darkest: distance from the ground is always distance from zero.
 */
export const GROWTH_RAMP = onEach<Seven>(
  ['#1F4E79', '#5B8DB8', '#B9CDDD', '#EFE9DD', '#F2B59A', '#D9653B', '#A1260D'],
  ['#9CCBF2', '#5C93C4', '#3A5D7C', '#3D4048', '#84503E', '#CB6A48', '#FFA588'],
);

/** Growth for a projector that merges the usual steps: farther apart in lightness, on white ground alone. */
export const STRONG_GROWTH: Seven = ['#08264A', '#2F74B5', '#A3CBEA', '#F4EFDF', '#F7A77C', '#D33F22', '#6E0900'];

export const SCALE_RAMP_NAMES = ['ochre', 'teal', 'violet', 'grey'] as const;
export type ScaleRamp = (typeof SCALE_RAMP_NAMES)[number];

/** Scale, five classes of one hue from small to large; the large end is the one farthest from the ground. Grey also survives a copier. */
export const SCALE_RAMPS = {
  ochre: onEach<Five>(
    ['#F3E3B8', '#E3B65B', '#B77A2B', '#7A4A1E', '#43260F'],
    ['#4E3717', '#80591F', '#B3822F', '#DFB25F', '#F8E6B8'],
  ),
  teal: onEach<Five>(
    ['#DDF2EC', '#8FCBC4', '#348F90', '#15616B', '#062B35'],
    ['#12424A', '#1B6A72', '#3C979A', '#83C8C1', '#D6F0EA'],
  ),
  violet: onEach<Five>(
    ['#EADDF0', '#C8A8DC', '#9C6FBE', '#6B4192', '#3B1F57'],
    ['#43295F', '#6C4592', '#9A70BD', '#C9A9DD', '#EEE1F5'],
  ),
  grey: onEach<Five>(
    ['#DEDEDE', '#B3B3B3', '#868686', '#565656', '#262626'],
    ['#43474C', '#6C7076', '#989CA1', '#C6C9CC', '#F2F3F4'],
  ),
} as const satisfies Record<ScaleRamp, unknown>;

/** No figure: grey, in no ramp, so that it is never read as zero. Drawn as an outline or a hatch, not as a filled class. */
export const NO_FIGURE_COLOUR = {
  light: '#7C8490',
  dark: '#8A93A0',
  sun: '#3C424C',
  projector: '#5C6470',
} as const satisfies Record<Theme, string>;

/** Per class: too pale for its ground (under 3:1), so it needs a 1 px ink outline. */
export function outlined(ramp: readonly string[], theme: Theme): boolean[] {
  return ramp.map((colour) => contrast(colour, GROUND[theme].land) < GRAPHIC_CONTRAST);
}
