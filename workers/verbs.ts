import { placesByYear } from '../src/core/analysis/by-year.ts';
import { clashes } from '../src/core/analysis/clashes.ts';
import { complements, type ComplementOptions } from '../src/core/analysis/complements.ts';
import { concentrationOf, type Known } from '../src/core/analysis/concentration.ts';
import { linkages, type LinkageOptions } from '../src/core/analysis/linkage.ts';
import { multipleOf } from '../src/core/analysis/multiple-claim.ts';
import { nearest } from '../src/core/analysis/nearest.ts';
import { partYearGrowths } from '../src/core/analysis/part-year.ts';
import { quadrantsOf } from '../src/core/analysis/quadrants.ts';
import type { Query } from '../src/core/analysis/query.ts';
import { rankIntervalsOf, type Unknowns } from '../src/core/analysis/rank-interval.ts';
import { judgeCityCategory } from '../src/core/analysis/rule-city.ts';
import { judge } from '../src/core/analysis/rule-judge.ts';
import { rulesFor } from '../src/core/analysis/rules-for.ts';
import { shiftShareOf } from '../src/core/analysis/shiftshare.ts';
import { specialisationOf } from '../src/core/analysis/specialisation.ts';
import { spreadOf } from '../src/core/analysis/spread.ts';
import type { Level } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import type { RuleText } from '../src/core/belt/rule.ts';

type Year = Query['year'];

/**
 * Analyses that no first answer needs: this file is fetched when one of them is first asked for. Each takes the pack, then plain data. Rules are
 * named by their id, belts, places and industries by row.
 */
export const verbs = {
  /** Belts around a point (WGS-84 degrees) with distance and bearing. */
  nearest: (pack: Pack, lon: number, lat: number, limit: number, within?: number) =>
    nearest(pack, lon, lat, { limit, ...(within === undefined ? {} : { within }) }),
  linkages: (pack: Pack, query: Query, options: LinkageOptions) => linkages(pack, query, options),
  complements: (pack: Pack, query: Query, belt: number, options: ComplementOptions) =>
    complements(pack, query, belt, options),
  /** @param belts only clashes that touch one of these */
  clashes: (pack: Pack, within: number, belts?: readonly number[]) =>
    clashes(pack, { within, ...(belts ? { belts: new Set(belts) } : {}) }),
  specialisation: (pack: Pack, query: Query, level: Level, industries: 'industry' | 'sector') =>
    specialisationOf(pack, query, level, industries),
  shiftShare: (
    pack: Pack,
    measure: string,
    from: number,
    to: number,
    level: Level,
    industries: 'industry' | 'sector',
  ) => shiftShareOf(pack, measure, from, to, level, industries),
  rankIntervals: (pack: Pack, query: Query, unknowns: Unknowns) => rankIntervalsOf(pack, query, unknowns),
  /** Ratio, index and bands of one market, by the bands of a rule. */
  concentration: (pack: Pack, known: Known, k: number, rule: string) =>
    concentrationOf(known, k, ruleOf(pack, rule).bands),
  partYearGrowths: (pack: Pack, belt: number) => partYearGrowths(pack, belt),
  quadrants: (pack: Pack, query: Query) => quadrantsOf(pack, query),
  spread: (pack: Pack, query: Query) => spreadOf(pack, query),
  byYear: (pack: Pack, query: Query, years: readonly number[]) => placesByYear(pack, query, years),
  multiple: (pack: Pack, claim: number) => multipleOf(pack, claim),
  rulesFor: (pack: Pack, belt: number, year: Year) => rulesFor(pack, belt, year),
  judge: (pack: Pack, rule: string, belt: number, year: Year) => judge(pack, ruleOf(pack, rule), belt, year),
  judgeCityCategory: (pack: Pack, rule: string, prefecture: number, sector: number, year: Year) =>
    judgeCityCategory(pack, ruleOf(pack, rule), prefecture, sector, year),
} satisfies Record<string, (pack: Pack, ...given: never[]) => unknown>;

export type Verbs = typeof verbs;
export type Verb = keyof Verbs;
/** What a verb is given after the pack, and what it answers. */
export type Given<Name extends Verb> = Verbs[Name] extends (pack: Pack, ...given: infer Rest) => unknown ? Rest : never;
export type Answer<Name extends Verb> = ReturnType<Verbs[Name]>;

function ruleOf(pack: Pack, id: string): RuleText {
  const rule = pack.texts.rules.find((each) => each.id === id);
  if (rule) return rule;
  const known = pack.texts.rules.map((each) => each.id).join(', ');
  throw new RangeError(`there is no rule "${id}" in this version of the data; it has ${known}`);
}
