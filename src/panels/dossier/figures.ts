import type { Claim } from '../../core/belt/model.ts';
import type { Cited } from '../../core/evidence/cited.ts';
import type { Trend, TrendClaim } from '../../core/evidence/trend.ts';
import { fullYear } from '../../core/figure/period.ts';
import { sayPeriod } from '../../core/figure/say.ts';
import { sayInWords } from '../../core/figure/say-words.ts';
import type { TrendLine, TrendPoint } from '../../parts/chart/marks.ts';
import { language, named, worded } from '../../state/language.svelte.ts';
import { dossierWords } from '../../words/dossier.ts';
import { measureOf } from '../tell.ts';

/** A claim's figure as it reads in a sentence. */
export function figureIn(claim: Claim): string {
  return sayInWords({ ...claim, kind: measureOf(claim.measure)?.kind ?? 'other' }, language.current);
}

export function periodIn(claim: Claim): string {
  return sayPeriod(claim.period, language.current);
}

export function measureIn(row: number): string {
  const measure = measureOf(row);
  return measure ? named(measure) : '';
}

/** A level of a trend's scale, in the measure's base unit. */
export function levelIn(row: number, value: number): string {
  const measure = measureOf(row);
  if (!measure) return '';
  return sayInWords({ value, high: null, bound: 'exact', unit: measure.unit, kind: measure.kind }, language.current);
}

/** The lines of a trend chart in the words on screen. */
export function linesOf({ series }: Trend): TrendLine[] {
  const { other } = worded(dossierWords);
  return series.map(({ key, scope, claims }) => ({
    key,
    name: [named(scope), partIn(claims[0]), claims.every(({ pale }) => pale) ? other : '']
      .filter((part) => part !== '')
      .join(' · '),
    points: claims.map(pointOf),
  }));
}

/** Which part of a year a series is of: 上半年, H1; '' = full years. */
function partIn(first: TrendClaim | undefined): string {
  if (!first || fullYear(first.claim.period) !== null) return '';
  return periodIn(first.claim)
    .replace(/\d{4}年?/g, '')
    .trim();
}

function pointOf({ claim, x, value, high, pale }: TrendClaim): TrendPoint {
  const { bound } = claim;
  return { x, when: periodIn(claim), value, high, bound, text: figureIn(claim), ...(pale ? { muted: true } : {}) };
}

/** Who stated the figures of a trend: the publisher, or the first and how many in all. */
export function publishersOf({ series }: Trend, sources: Cited): string {
  const rows = series.flatMap(({ claims }) => claims.map(({ claim }) => claim.source));
  const names = [...new Set(rows)].flatMap((row) => sources[row] ?? []);
  const said = [...new Set(names.map(({ publisher, title }) => publisher || title))];
  const [first = ''] = said;
  return said.length > 2 ? worded(dossierWords).manySources(first, said.length) : said.join(', ');
}
