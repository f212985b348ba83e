import type { ExpressionSpecification } from 'maplibre-gl';
import { NO_CLASS } from '../core/meeting/breaks.ts';
import { contrast, GRAPHIC_CONTRAST } from '../core/meeting/colour.ts';

/** State of a circle: radius in CSS pixels, class of the colour, drawn as a dashed ring, chosen. */
export interface CircleState {
  readonly r: number;
  readonly c: number;
  readonly hollow: boolean;
  readonly chosen: boolean;
}

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

/** Radius of a circle; 0 for belts without state, which are then invisible. */
export const radius: Expression = ['to-number', ['feature-state', 'r'], 0];

/** One value where the feature is chosen, another elsewhere. */
export function whenChosen(yes: number | Expression, no: number): Expression {
  return ['case', CHOSEN, yes, no];
}

/** One value where the belt is drawn as a dashed ring, another elsewhere. */
export function whenHollow(yes: number, no: number): Expression {
  return ['case', ['boolean', ['feature-state', 'hollow'], false], yes, no];
}

/** One value where the belt is drawn at all, another elsewhere. */
export function whenDrawn(yes: number, no: number): Expression {
  return ['case', ['>', radius, 0], yes, no];
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

/** Colour of the feature's class; `none` where it has no class. */
export function classColour(colours: readonly string[], none: string = TRANSPARENT): Expression | string {
  const [first, ...rest] = colours;
  if (first === undefined) return none;
  return ['match', CLASS, 0, first, ...rest.flatMap((colour, at) => [at + 1, colour]), none] as Expression;
}

/** Outline of each class: ink where the fill is too pale for the ground, else the ground, which parts circles that overlap. */
export function outlineColour(
  colours: readonly string[],
  ground: string,
  ink: string,
  none: string,
): Expression | string {
  const outlines = colours.map((colour) => (contrast(colour, ground) < GRAPHIC_CONTRAST ? ink : ground));
  return classColour(outlines, none);
}
