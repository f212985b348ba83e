import type { Pack } from '../belt/pack.ts';
import { isGrowth, type Comparison, type RuleText } from '../belt/rule.ts';
import { standingOf } from './claim.ts';
import { growthAt, growthsOf } from './growth.ts';
import { memo } from './memo.ts';
import { checkAmount } from './rule-amount.ts';
import { intervalOfRange, type Range } from './rule-gap.ts';
import { asksOf, newestGrowth, rateOf } from './rule-growth.ts';
import { askFor, missing, type Put } from './rule-put.ts';
import { refuse } from './rule-refuse.ts';
import { beltSource, yearsOfMeasure } from './rule-source.ts';
import type { Finding, Place } from './rule-verdict.ts';
import type { RuleState } from './rules.ts';

/** Who stands in the order, and between which ends each rate lies, sorted; in %. */
interface Field {
  /** Index into STATES by belt. */
  readonly state: Uint8Array;
  /** Lower ends of those that are surely in; upper ends of those that may be, an unknown one as Infinity. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly sure: number;
  readonly known: number;
  readonly open: number;
  /** 1 = not surely in with one rate; how many of them there are. */
  readonly loose: Uint8Array;
  readonly unsettled: number;
}

const STATES = ['unmet', 'unknown', 'met'] as const satisfies readonly RuleState[];
const [OUT, IN] = [STATES.indexOf('unmet'), STATES.indexOf('met')];
const UNKNOWN: Range = { low: null, high: null, soft: false };

/**
 * A place by growth from the greatest down, among the belts that pass the rule's conditions before this one; equal rates share the first place of
 * theirs. Met only when no unknown figure of another belt could push the belt out, unmet only when none could let it in. Whether the
 * belt itself passes the conditions before is theirs to say.
 */
export function checkRank(put: Put, condition: Comparison): Finding {
  const growth = put.belt < 0 ? null : newestGrowth(put, condition);
  if (!growth) return unranked(put, condition);
  const range = rateOf(put.pack, put.belt, growth);
  const place = placeOf(put, condition, range);
  const state = place.worst <= condition.value ? 'met' : place.best > condition.value ? 'unmet' : 'unknown';
  const single = range.low !== null && range.low.at === range.high?.at;
  const reason = state !== 'unknown' ? null : single ? 'rank-open' : 'bound';
  const { from, to, measure, claims } = growth;
  const gap = { low: place.best - condition.value, high: place.worst - condition.value, approximate: false };
  const near = claims.some((claim) => standingOf(put.pack, claim) === 'near');
  const figure = {
    years: [from, to],
    interval: intervalOfRange(range),
    gap,
    state,
    reason,
    measure,
    claims,
    near,
  } as const;
  const asks = reason === 'bound' ? asksOf(put, condition, growth) : [];
  return { condition, state, reason, figures: [figure], place, parts: [], asks, sure: isSettled(put, condition) };
}

/** No rate, no place: what is asked for is the rate itself. A city's categories are known too thinly for any order. */
function unranked(put: Put, condition: Comparison): Finding {
  const to = put.year === 'latest' ? yearsOfMeasure(put.pack, condition.of)[0] : put.year;
  const years = to === undefined ? [] : [to - 1, to];
  const ofBelt = put.belt >= 0;
  return {
    condition,
    state: 'unknown',
    reason: 'no-figure',
    figures: [missing(years, 'no-figure')],
    place: ofBelt ? placeOf(put, condition, null) : null,
    parts: [],
    asks: [askFor(put, condition, { years })],
    sure: ofBelt && isSettled(put, condition),
  };
}

/** The places that may be true of a rate; null = of any rate. A belt's own ends are in the field too, and never greater than themselves. */
function placeOf(put: Put, condition: Comparison, range: Range | null): Place {
  const { lows, highs, state, sure, known, open } = fieldOf(put, condition);
  const own = state[put.belt] === OUT ? 0 : 1;
  const [low, high] = [range?.low?.at ?? -Infinity, range?.high?.at ?? Infinity];
  const ownHigh = own === 1 && high > low ? 1 : 0;
  const among = low === -Infinity ? null : 1 + above(lows, low);
  return { best: 1 + above(lows, high), worst: 1 + above(highs, low) - ownHigh, among, field: sure, known, open };
}

/** Every other belt is surely in or out, with one rate: then an exact rate of this one has one place. */
function isSettled(put: Put, condition: Comparison): boolean {
  const { loose, unsettled } = fieldOf(put, condition);
  return unsettled === (loose[put.belt] ?? 0);
}

function fieldOf({ pack, rule, year }: Put, condition: Comparison): Field {
  return field(pack, `${rule.id}@${rule.conditions.indexOf(condition)}@${year}`);
}

const field = memo(18, (pack, key): Field => {
  const [id = '', at = '', asked = ''] = key.split('@');
  const rule = pack.texts.rules.find((one) => one.id === id);
  const condition = rule?.conditions[Number(at)];
  if (!rule || condition?.kind !== 'compare') throw new RangeError(`rule ${id} has no comparison ${at}`);
  const year = asked === 'latest' ? asked : Number(asked);
  const count = pack.belts.count;
  const state = Uint8Array.from({ length: count }, (_, belt) => STATES.indexOf(gateOf(pack, rule, Number(at), belt, year))); // prettier-ignore
  const rates = growthsOf(pack, condition.of === 'scale' ? 'best' : condition.of, year, 'yearly');
  const ends: { lows: number[]; highs: number[] } = { lows: [], highs: [] };
  const loose = new Uint8Array(count);
  let [sure, known, open] = [0, 0, 0];
  for (let belt = 0; belt < count; belt++) {
    if (state[belt] === OUT) continue;
    const growth = growthAt(rates, belt);
    const { low, high } = growth ? rateOf(pack, belt, growth) : UNKNOWN;
    const inside = state[belt] === IN;
    if (inside) ends.lows.push(low?.at ?? -Infinity);
    ends.highs.push(high?.at ?? Infinity);
    loose[belt] = inside && low !== null && low.at === high?.at ? 0 : 1;
    sure += inside ? 1 : 0;
    known += inside && growth ? 1 : 0;
    open += inside ? 0 : 1;
  }
  const [lows, highs] = [Float64Array.from(ends.lows).sort(), Float64Array.from(ends.highs).sort()];
  return { state, lows, highs, sure, known, open, loose, unsettled: loose.reduce((sum, one) => sum + one, 0) };
});

/** Whether a belt passes the conditions before the one at `before`. */
function gateOf(pack: Pack, rule: RuleText, before: number, belt: number, year: Put['year']): RuleState {
  if (refuse(pack, rule, belt)) return 'unmet';
  const put: Put = { pack, rule, belt, year, source: beltSource(pack, belt, false), part: false };
  let state: RuleState = 'met';
  for (const condition of rule.conditions.slice(0, before)) {
    const amount = condition.kind === 'compare' && !isGrowth(condition.measure);
    const one = amount ? checkAmount(put, condition).state : 'unknown';
    if (one === 'unmet') return one;
    if (one === 'unknown') state = one;
  }
  return state;
}

function above(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
