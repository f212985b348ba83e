import { GROWTH_BREAKS, MONEY_BREAKS, quantileBreaks } from './breaks.ts';
import { GROWTH_RAMP, outlined, SCALE_RAMPS, STRONG_GROWTH, type ScaleRamp, type Theme } from './ramp.ts';

/** Breaks and colours of one drawing: map, legend, chart and slide all read this one. */
export interface ColourScale {
  /** Ascending; class i holds values from breaks[i - 1] (included) up to breaks[i]. */
  readonly breaks: readonly number[];
  /** One colour a class: breaks.length + 1 of them, #RRGGBB. */
  readonly colours: readonly string[];
  /** Per class: too pale for the ground, draw a 1 px ink outline. */
  readonly outlined: readonly boolean[];
}

/**
 * Growth rates (fractions): fixed symmetric breaks, blue to red, whatever ramp scale has.
 * @param strong in the colours for a projector that merges the usual ones
 */
export function growthScale(theme: Theme, strong = false): ColourScale {
  return over(GROWTH_BREAKS, strong ? STRONG_GROWTH : GROWTH_RAMP[theme], theme);
}

/** Money of belts in 万元: the published tiers. */
export function moneyScale(theme: Theme, ramp: ScaleRamp = 'ochre'): ColourScale {
  return scaleOf(MONEY_BREAKS, theme, ramp);
}

/** Counts and sums without published tiers: up to five classes with about as many values each. */
export function quantileScale(values: ArrayLike<number>, theme: Theme, ramp: ScaleRamp = 'ochre'): ColourScale {
  return scaleOf(quantileBreaks(values, SCALE_RAMPS[ramp][theme].length), theme, ramp);
}

/** Any breaks in the colours of scale; throws where there are more classes than colours. */
export function scaleOf(breaks: readonly number[], theme: Theme, ramp: ScaleRamp): ColourScale {
  return over(breaks, SCALE_RAMPS[ramp][theme], theme);
}

/** Spreads the ramp over the classes, so that fewer classes still run from its pale end to its dark end. */
function over(breaks: readonly number[], ramp: readonly string[], theme: Theme): ColourScale {
  if (breaks.length >= ramp.length)
    throw new Error(`A ramp of ${ramp.length} colours cannot show ${breaks.length + 1} classes.`);
  const colours = Array.from({ length: breaks.length + 1 }, (_, at) => spread(ramp, at, breaks.length));
  return { breaks, colours, outlined: outlined(colours, theme) };
}

function spread(ramp: readonly string[], at: number, last: number): string {
  const step = last === 0 ? Math.floor(ramp.length / 2) : Math.round((at * (ramp.length - 1)) / last);
  return ramp[step] ?? '';
}
