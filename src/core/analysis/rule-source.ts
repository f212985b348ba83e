import { measureRow, type Pack } from '../belt/pack.ts';
import { fullYear } from '../figure/period.ts';
import { BEST_FAMILIES, figuresOf, yearsOf } from './best.ts';
import { compareQuality } from './choose.ts';
import { boundOf, claimRows, highOf, qualityOf, standingOf } from './claim.ts';
import type { Query } from './query.ts';
import { atLeast, rangeOf, type Range } from './rule-gap.ts';
import type { Reason } from './rule-verdict.ts';

/** A figure in the base unit of its measure, or why there is none. */
type Found =
  | { readonly range: Range; readonly year: number; readonly measure: number; readonly claims: readonly number[]; readonly near: boolean } // prettier-ignore
  | { readonly reason: Reason };

/** Where the figures that a rule is put to come from. */
export interface FigureSource {
  /** @param scope words that the figure's own scope must hold; '' = the whole */
  at(measure: string, year: Query['year'], scope: string): Found;
}

/** Years of a measure or of the scale in which any belt of the pack has a figure, newest first. */
export function yearsOfMeasure(pack: Pack, measure: string): number[] {
  const codes: readonly string[] = measure === 'scale' ? BEST_FAMILIES.flat() : [measure];
  return yearsOf(
    pack,
    codes.map((code) => measureRow(pack, code)).filter((row) => row >= 0),
  );
}

/** The figures of one belt. @param part the rule speaks of a whole that the belt is only a part of */
export function beltSource(pack: Pack, belt: number, part: boolean): FigureSource {
  return {
    at(measure, year, scope) {
      if (measure !== 'scale' && measureRow(pack, measure) < 0) return { reason: 'no-measure' };
      const columns = figuresOf(pack, measure === 'scale' ? 'best' : measure, year);
      const value = columns.value[belt] ?? NaN;
      if (Number.isNaN(value)) return { reason: whyNone(pack, belt, measure, year) };
      const claim = columns.claim[belt] ?? -1;
      if (scope !== '' && !covers(pack, claim, scope)) return { reason: 'scope' };
      const stated = columns.measure[belt] ?? 0;
      const range = rangeOf(value, boundOf(pack, claim), highOf(pack, claim));
      const narrow = part || (measure === 'scale' && isNarrow(pack, stated));
      return { ...evidence(pack, claim), range: narrow ? atLeast(range) : range, year: columns.year[belt] ?? 0, measure: stated }; // prettier-ignore
    },
  };
}

/** Online sales and exports are a part of a belt's output or sales: as its scale they prove a floor only. */
function isNarrow(pack: Pack, measure: number): boolean {
  return !BEST_FAMILIES[0].some((code) => measureRow(pack, code) === measure);
}

function evidence(pack: Pack, claim: number) {
  return { claims: claim < 0 ? [] : [claim], near: claim >= 0 && standingOf(pack, claim) === 'near' };
}

function covers({ claims, texts }: Pack, claim: number, scope: string): boolean {
  return claim >= 0 && (texts.phrases[claims.scopeWords[claim] ?? 0] ?? '').includes(scope);
}

/** A figure that was stated but cannot stand: of a part, or of another time than a full year or in a unit that does not convert. */
function whyNone(pack: Pack, belt: number, measure: string, year: Query['year']): Reason {
  const codes: readonly string[] = measure === 'scale' ? BEST_FAMILIES.flat() : [measure];
  const rows = codes.map((code) => measureRow(pack, code));
  const { start, end } = claimRows(pack, belt);
  let reason: Reason = 'no-figure';
  for (let row = start; row < end; row++) {
    if (!rows.includes(pack.claims.measure[row] ?? -1)) continue;
    const period = pack.texts.periods[pack.claims.period[row] ?? 0] ?? '';
    if (year !== 'latest' && !period.includes(String(year))) continue;
    if (standingOf(pack, row) === 'part') return 'scope';
    reason = 'not-comparable';
  }
  return reason;
}

/** Figures out of a list of claims, each taken to speak of exactly the rule's subject: the newest full year, then the claim that stands first. */
export function claimSource(pack: Pack, rows: readonly number[]): FigureSource {
  return {
    at(measure, year) {
      const wanted = measureRow(pack, measure);
      if (wanted < 0) return { reason: 'no-measure' };
      const dated = rows.flatMap((row) => {
        const full = fullYear(pack.texts.periods[pack.claims.period[row] ?? 0] ?? '');
        const fits = pack.claims.measure[row] === wanted && full !== null && !Number.isNaN(pack.claims.base[row]);
        return fits && (year === 'latest' || year === full) ? [{ row, full }] : [];
      });
      dated.sort((a, b) => b.full - a.full || compareQuality(qualityOf(pack, a.row), qualityOf(pack, b.row)));
      const [best] = dated;
      if (!best) return { reason: 'no-figure' };
      const range = rangeOf(pack.claims.base[best.row] ?? NaN, boundOf(pack, best.row), highOf(pack, best.row));
      return { range, year: best.full, measure: wanted, claims: [best.row], near: false };
    },
  };
}
