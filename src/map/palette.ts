import { GROUND, NO_FIGURE_COLOUR, type Theme } from '../core/meeting/ramp.ts';

/** Colours of the ground of the map; the classes of data come with the scene. */
export interface Palette {
  readonly land: string;
  /** Rivers and lakes too: the source draws them beyond the border as well, where in this colour they cannot be seen. */
  readonly sea: string;
  /** Outlines of pale classes, names of belts. */
  readonly ink: string;
  /** Names of places, borders. */
  readonly second: string;
  readonly border: string;
  /** Names of isles and of the sea. */
  readonly marine: string;
  readonly accent: string;
  readonly noFigure: string;
}

export const PALETTE: Readonly<Record<Theme, Palette>> = {
  light: {
    land: GROUND.light.land,
    sea: '#D9E4EA',
    ink: GROUND.light.ink,
    second: '#4A5363',
    border: '#7B8290',
    marine: '#1F4E79',
    accent: '#B3321B',
    noFigure: NO_FIGURE_COLOUR.light,
  },
  dark: {
    land: GROUND.dark.land,
    sea: '#0D1117',
    ink: GROUND.dark.ink,
    second: '#AEB7C4',
    border: '#6A7484',
    marine: '#8FB9E3',
    accent: '#FF8A66',
    noFigure: NO_FIGURE_COLOUR.dark,
  },
};
