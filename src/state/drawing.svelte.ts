import type { Result } from '../core/analysis/result.ts';
import type { BothScale } from '../core/meeting/both.ts';
import { classesOf } from '../core/meeting/breaks.ts';
import type { Written } from '../core/meeting/circles/marks.ts';
import { radiiOf, radiusExamples, radiusScale, type RadiusExample } from '../core/meeting/radius.ts';
import type { Theme } from '../core/meeting/ramp.ts';
import { growthScale, type ColourScale } from '../core/meeting/scale.ts';
import type { Answered, Glimpse } from '../engine.ts';
import { appearance } from './appearance.svelte.ts';
import { areasOf, isMoney, type AreaDrawing } from './drawing-areas.ts';
import { explorer } from './explorer.svelte.ts';
import { Later } from './later.svelte.ts';
import { radii } from './radii.ts';
import { swipe } from './swipe.svelte.ts';

export interface CircleDrawing {
  readonly belt: Uint32Array;
  readonly radius: Float32Array;
  readonly fill: Uint8Array;
  readonly scale: ColourScale;
  /** Scale and growth read together; null = the colour is growth alone. */
  readonly both: BothScale | null;
  readonly examples: readonly RadiusExample[];
  /** As the graphics card takes them, where they have been written already. */
  readonly marks?: Written;
}

export interface Drawing {
  readonly circles: CircleDrawing | null;
  /** The other side of a swiped map. */
  readonly beside: CircleDrawing | null;
  readonly areas: AreaDrawing | null;
}

/** What the map and its legend draw from one answer: the same breaks and colours for both. */
export const drawing = {
  get current(): Drawing {
    return current;
  },
  /** The same for the legend, which follows the map when there is time: until then it tells of the answer before. */
  get told(): Drawing {
    return told;
  },
};

const NOTHING: Drawing = { circles: null, beside: null, areas: null };

const current: Drawing = $derived.by(() => {
  const { drawn } = explorer;
  if (!drawn) return NOTHING;
  return 'marks' in drawn ? glimpsed(drawn) : (whole = wholly(drawn));
});

/** The last answer that was not merely glimpsed at. */
let whole = NOTHING;

/** Circles that a finger draws past: what they are told by, and what can be found of them, follows when it has stopped. */
function glimpsed({ marks, limits }: Glimpse): Drawing {
  const { circles, beside } = whole;
  return circles && !circles.both && !beside && limits.largest === radii().largest
    ? { ...whole, circles: { ...circles, marks } }
    : whole;
}

function wholly(result: Result | Answered): Drawing {
  const { vocabulary } = explorer;
  const { look: theme, ramp, strong } = appearance;
  // Circles can be cut at a line, places cannot: a swiped map colours none.
  if (swipe.result) return swiped(result, swipe.result, theme);
  return {
    circles: result.query.circles ? circlesOf(result, theme) : null,
    beside: null,
    areas: areasOf(result, vocabulary, { theme, ramp, strong }),
  };
}

let before = NOTHING;
const told: Drawing = $derived.by(() => {
  if (explorer.told?.result === explorer.drawn) before = current;
  return before;
});

/** Only who reads both together fetches how. */
const together = new Later(() => import('../core/meeting/both.ts'));

/** Both sides in one size where they are of one unit, and in one colour of growth. */
function swiped(result: Result, other: Result, theme: Theme): Drawing {
  const unit = ({ query }: Result) => explorer.vocabulary?.measures.find(({ code }) => code === query.measure)?.unit;
  const alike = (unit(result) ?? '万元') === (unit(other) ?? '万元');
  const both = alike ? joined(result.scale, other.scale) : null;
  const asGrowth = (each: Result): Result => ({ ...each, query: { ...each.query, reading: 'growth' } });
  return {
    circles: circlesOf(asGrowth(result), theme, both ?? result.scale),
    beside: circlesOf(asGrowth(other), theme, both ?? other.scale),
    areas: null,
  };
}

function joined(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** @param sized the values that the largest circle is found among */
function circlesOf(result: Result | Answered, theme: Theme, sized: Float64Array = result.scale): CircleDrawing {
  const limits = radii();
  const growth = growthScale(theme, appearance.strong);
  const ready = 'circles' in result ? result.circles : null;
  // Made beside the page where it could be known what will be drawn.
  if (ready?.limits.largest === limits.largest && sized === result.scale && result.query.reading === 'growth')
    return { ...ready, belt: result.order, scale: growth, both: null };
  const size = radiusScale(sized, limits);
  const money = isMoney(result.query.measure, explorer.vocabulary);
  const made =
    result.query.reading === 'both'
      ? together.now?.classesOfBoth(result.scale, result.growth, { money, theme })
      : undefined;
  return {
    belt: result.order,
    radius: radiiOf(result.scale, size),
    fill: made?.classes ?? classesOf(result.growth, growth.breaks),
    scale: made?.scale ?? growth,
    both: made?.scale ?? null,
    examples: radiusExamples(result.scale, size),
  };
}
