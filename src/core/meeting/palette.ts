import { contrast, GRAPHIC_CONTRAST } from './colour.ts';
import { GROUND, NO_FIGURE_COLOUR, type Theme } from './ramp.ts';

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
  /** Width of the outline of circles (CSS pixels), and how many times as wide as usual all lines are. */
  readonly outline: number;
  readonly heavy: number;
  /** Pixels that names are larger than usual. */
  readonly larger: number;
  /** Every circle has an outline of ink, not only the pale ones. */
  readonly inked: boolean;
}

const USUAL = { outline: 1, heavy: 1, larger: 0, inked: false } as const;

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
    ...USUAL,
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
    ...USUAL,
  },
  sun: {
    land: GROUND.sun.land,
    sea: '#D3DDE4',
    ink: GROUND.sun.ink,
    second: '#000000',
    border: '#000000',
    marine: '#000000',
    accent: '#B00000',
    noFigure: NO_FIGURE_COLOUR.sun,
    ...{ outline: 2, heavy: 1.6, larger: 2, inked: true },
  },
  projector: {
    land: GROUND.projector.land,
    sea: '#DCE5EB',
    ink: GROUND.projector.ink,
    second: '#2C3542',
    border: '#4E5765',
    marine: '#123A61',
    accent: '#A8200B',
    noFigure: NO_FIGURE_COLOUR.projector,
    ...{ outline: 1.5, heavy: 1.6, larger: 1, inked: false },
  },
};

/** Ink where the fill is too pale for the ground or all outlines are ink, else the ground, which parts circles that overlap. */
export function outlineOf(colour: string, { land, ink, inked }: Pick<Palette, 'land' | 'ink' | 'inked'>): string {
  return inked || contrast(colour, land) < GRAPHIC_CONTRAST ? ink : land;
}

/** What a sheet is printed or shown on, around its map. */
export const PAPER = {
  light: '#FFFFFF',
  dark: '#12161D',
  sun: '#FFFFFF',
  projector: '#FFFFFF',
} as const satisfies Record<Theme, string>;
