import type { MeasureKind } from '../belt/terms.ts';
import type { Bound } from './bound.ts';
import { amountOf, RUN, WIDEST, withStepOf, type Amount } from './read-amount.ts';
import { boundOfHedges, hedgesAfter, hedgesBefore, type Hedge } from './read-hedges.ts';
import { refuse, type Refused } from './read-refusal.ts';
import type { QuantityResult } from './read-result.ts';
import { inUnit } from './read-unit.ts';

/** One number, or two with a dash between; a unit may stand after each, a currency before. */
const QUANTITY = new RegExp(
  `^(?<money>美元|元)?(?<run>[${RUN}]+)` +
    `(?:(?<between>[^${RUN}\\-–—―~〜至到、]{0,4})[-–—―~〜至到、]+(?:美元|元)?(?<top>[${RUN}]+))?(?<tail>.*)$`,
);

/** Reads a quantity out of a text that is already plain. @param negative the measure may fall below zero */
export function readQuantity(text: string, unit: string, kind: MeasureKind, negative = false): QuantityResult {
  const front = hedgesBefore(text);
  const match = QUANTITY.exec(front.rest.replace(/^([百千万])把/, '$1来'));
  const { money = '', run = '', between = '', top, tail = '' } = match?.groups ?? {};
  if (run === '') return refuse('number');
  const back = hedgesAfter(tail);
  if (/\d|[一二三四五六七八九]{2}/.test(back.rest.replace(/^成./, ''))) return refuse('several');
  const said = top === undefined ? amountOf(bare(run)) : rangeOf(bare(run), bare(top));
  if ('ok' in said) return said;
  const hedges = [...front.hedges, ...(said.hedge ? [said.hedge] : []), ...back.hedges];
  const bound = said.high === null ? boundOfHedges(hedges) : rangeBound(hedges);
  if (bound === null) return contrary(said.high !== null, text, run, top);
  if (hedges.includes('minus') && !negative) return refuse('negative');
  const own = hedgesAfter(between).rest;
  const noun = back.rest === '' ? (own === '' ? money : own) : back.rest;
  return inUnit({ ...said, noun, bare: run }, { unit, kind, bound });
}

/** A comma or stop at the end belongs to the sentence. */
function bare(run: string): string {
  return run.replace(/[.,]+$/, '');
}

function rangeOf(from: string, to: string): Amount | Refused {
  const raised = withStepOf(from, to);
  if (raised === null) return refuse('wide');
  const [low, high] = [amountOf(raised), amountOf(to)];
  if ('ok' in low) return low;
  if ('ok' in high) return high;
  const top = high.high ?? high.low;
  if (low.low > top) return refuse('backwards');
  if (low.low > 0 && top / low.low >= WIDEST) return refuse('wide');
  const hedge = low.hedge ?? high.hedge;
  return { low: low.low, high: top === low.low ? null : top, hedge, power: Math.max(low.power, high.power) };
}

/** A range may be soft, but not open. */
function rangeBound(hedges: readonly Hedge[]): Bound | null {
  return hedges.every((hedge) => hedge === 'about' || hedge === 'plain' || hedge === 'minus') ? 'between' : null;
}

function contrary(isRange: boolean, text: string, run: string, top: string | undefined): Refused {
  const words = text.replace(run, '…').replace(top ?? '', '');
  return refuse(isRange ? 'openRange' : 'contrary', words);
}
