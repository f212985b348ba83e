import { classOf, NO_CLASS, quantileBreaks } from './breaks.ts';
import { outlined, type Theme } from './ramp.ts';
import type { ColourScale } from './scale.ts';

/** Scale and growth read together: three classes of each. */
export interface BothScale extends ColourScale {
  /** In the base unit of the measure: two, or fewer where there are hardly any different values. */
  readonly scaleBreaks: readonly number[];
  /** As fractions. */
  readonly growthBreaks: readonly number[];
  /** Belts of each class. */
  readonly counts: readonly number[];
}

const SIDE = 3;
/** Falls · level, or no faster than the nation · faster than that: two of the breaks that growth has by itself. */
const GROWTH: readonly number[] = [-0.01, 0.05];
/** 10亿 and 100亿, in 万元. */
const TIERS: readonly number[] = [1e5, 1e6];

const LIGHT = ['#90C7F7', '#4799D9', '#003B63', '#EDE8D9', '#858480', '#5B5850', '#FDA88F', '#F54E04', '#681600'];
const DARK = ['#0069A4', '#5F9FD1', '#A1D1F8', '#686357', '#918E86', '#F7F2E3', '#663120', '#F16132', '#F7BAA7'];

/** Nine colours, three a row: rows fall, level, rise (blue, grey, red), in each from small to large, away from the ground. */
export const BOTH_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: LIGHT,
  dark: DARK,
  sun: LIGHT,
  projector: LIGHT,
};

/**
 * Classes of belts by scale and growth, 3 × growth + scale; NO_CLASS where either is not known.
 * @param money the scale is in 万元: its published tiers part it, else thirds of the belts
 */
export function classesOfBoth(
  scale: ArrayLike<number>,
  growth: ArrayLike<number>,
  { money, theme }: { readonly money: boolean; readonly theme: Theme },
): { readonly classes: Uint8Array; readonly scale: BothScale } {
  const scaleBreaks = money ? TIERS : quantileBreaks(scale, SIDE);
  const classes = new Uint8Array(scale.length);
  const counts = Array<number>(SIDE * SIDE).fill(0);
  for (let at = 0; at < classes.length; at++) {
    const [small, slow] = [classOf(scale[at] ?? NaN, scaleBreaks), classOf(growth[at] ?? NaN, GROWTH)];
    const one = small === NO_CLASS || slow === NO_CLASS ? NO_CLASS : SIDE * slow + small;
    classes[at] = one;
    if (one !== NO_CLASS) counts[one] = (counts[one] ?? 0) + 1;
  }
  const colours = BOTH_COLOURS[theme];
  return {
    classes,
    scale: { breaks: [], colours, outlined: outlined(colours, theme), scaleBreaks, growthBreaks: GROWTH, counts },
  };
}
