import { breaksBy } from '../breaking.ts';
import { classesOfBoth, type BothScale } from '../both.ts';
import { classesOf, classOf, NO_CLASS } from '../breaks.ts';
import { PALETTE, type Palette } from '../palette.ts';
import { radiiOf, radiusScale } from '../radius.ts';
import { SCALE_RAMPS } from '../ramp.ts';
import { growthScale, moneyScale, quantileScale, scaleOf, type ColourScale } from '../scale.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { SheetWear } from './wear.ts';

/** Circles and areas of a tale in their sizes and colours: one for map, legend and preflight. */
export interface Dress {
  readonly palette: Palette;
  /** Radius by mark (pixels of the sheet); NaN = no figure for the size. */
  readonly radii: Float32Array;
  /** Class of the colour by mark; NO_CLASS = no figure for it. */
  readonly classes: Uint8Array;
  readonly scale: ColourScale;
  /** null = colour says growth alone. */
  readonly both: BothScale | null;
  /** Circles have no classes at all. */
  readonly plain: boolean;
  readonly areas: { readonly scale: ColourScale; readonly classes: ReadonlyMap<string, number> } | null;
}

/** Radii as shares of the map's shorter side, and at most so many times the unit: on a large sheet circles stand apart. */
const LARGEST = { share: 0.05, most: 36 } as const;
const USUAL = { share: 0.028, most: 20 } as const;
/** Times the unit of the sheet. */
const SMALLEST = 3;
/** Colour of circles that say scale alone. */
const PLAIN = '#8A8A8A';
const CLASSES = 5;

/** @param side shorter side of the map (pixels of the sheet) */
export function dressOf(tale: SlideTale, wear: SheetWear, side: number, unit: number): Dress {
  const values = Float64Array.from(tale.marks, ({ value }) => value ?? NaN);
  const growth = Float64Array.from(tale.marks, (mark) => mark.growth ?? NaN);
  const within = ({ share, most }: { readonly share: number; readonly most: number }) =>
    Math.min(share * side, most * unit);
  const limits = { largest: within(LARGEST), usual: within(USUAL), smallest: SMALLEST * unit };
  const money = inMoney(tale);
  const both = tale.query.reading === 'both' ? classesOfBoth(values, growth, { money, theme: wear.theme }) : null;
  const scale = both?.scale ?? growthScale(wear.theme);
  const classes = both?.classes ?? classesOf(growth, scale.breaks);
  const plain = wear.plain === true;
  return {
    palette: PALETTE[wear.theme],
    radii: radiiOf(values, radiusScale(values, limits)),
    classes: plain ? classes.fill(0) : classes,
    scale: plain ? { breaks: [], colours: [PLAIN], outlined: [false] } : scale,
    both: plain ? null : (both?.scale ?? null),
    plain,
    areas: areasOf(tale, wear, money),
  };
}

/** The figures say it themselves: they are in 元, or else of something that has no published tiers. */
function inMoney({ query, marks }: SlideTale): boolean {
  return query.measure === 'best' || marks.some(({ figure, value }) => value !== null && /元$/.test(figure.zh));
}

function areasOf({ areas, query }: SlideTale, wear: SheetWear, money: boolean): Dress['areas'] {
  if (!areas) return null;
  const values = Float64Array.from(areas.places, ({ value }) => value ?? NaN);
  const scale = areaScale(query, values, wear, money && areas.level !== 'province');
  const classes = areas.places.map(({ code, value }) => [code, classOf(value ?? NaN, scale.breaks)] as const);
  return { scale, classes: new Map(classes.filter(([, each]) => each !== NO_CLASS)) };
}

/** The classes of the live map, see state/drawing-areas.ts. */
function areaScale(
  query: SlideTale['query'],
  values: Float64Array,
  { theme, ramp }: SheetWear,
  tiers: boolean,
): ColourScale {
  if (query.areas === 'growth') return growthScale(theme);
  if (query.breaking !== 'auto') {
    const classes = Math.min(CLASSES, SCALE_RAMPS[ramp][theme].length);
    const { breaks } = breaksBy(query.breaking, values, { money: query.areas === 'sum', classes });
    if (breaks) return scaleOf(breaks, theme, ramp);
  }
  return query.areas === 'sum' && tiers ? moneyScale(theme, ramp) : quantileScale(values, theme, ramp);
}

/** A colour at less than its full strength on a ground: sheets have no transparency, so that every program shows them alike. */
export function mixed(colour: string, ground: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const mix = [1, 3, 5].map((at) => Math.round(channel(colour, at) * share + channel(ground, at) * (1 - share)));
  return `#${mix
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
