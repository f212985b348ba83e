import type { ExpressionSpecification } from 'maplibre-gl';
import { NO_CLASS } from '../core/meeting/breaks.ts';

/** State of a place: class of the colour, -1 = not coloured; chosen. */
export interface AreaState {
  readonly c: number;
  readonly chosen: boolean;
}

type Expression = ExpressionSpecification;

const TRANSPARENT = 'rgba(0,0,0,0)';
/** Without `coalesce` a place without state would be of class 0: to-number makes 0 of null. */
const CLASS: Expression = ['to-number', ['coalesce', ['feature-state', 'c'], -1]];
const CHOSEN: Expression = ['boolean', ['feature-state', 'chosen'], false];

/** One value where the feature is chosen, another elsewhere. */
export function whenChosen(yes: number, no: number): Expression {
  return ['case', CHOSEN, yes, no];
}

/** One value where the place has no class, another elsewhere. */
export function whenNoClass(yes: number, no: number): Expression {
  return ['case', ['any', ['<', CLASS, 0], ['==', CLASS, NO_CLASS]], yes, no];
}

/** One value for places in a division (GB/T 2260: its code without the zeros begins theirs), another elsewhere; '' = everywhere. */
export function within(code: string, yes: Expression, no: number): Expression {
  const start = code.replace(/(00){1,2}$/, '');
  return start === '' ? yes : ['case', ['==', ['slice', ['get', 'adcode'], 0, start.length], start], yes, no];
}

/** Colour of the feature's class; transparent where it has none. */
export function classColour(colours: readonly string[]): Expression | string {
  const [first, ...rest] = colours;
  if (first === undefined) return TRANSPARENT;
  return ['match', CLASS, 0, first, ...rest.flatMap((colour, at) => [at + 1, colour]), TRANSPARENT] as Expression;
}
