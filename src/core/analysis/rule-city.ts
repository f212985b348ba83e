import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { RuleText } from '../belt/rule.ts';
import { claimRows } from './claim.ts';
import type { Query } from './query.ts';
import { listsOf, refused, verdictOf } from './rule-judge.ts';
import { claimSource } from './rule-source.ts';
import type { Verdict } from './rule-verdict.ts';

/** A verdict on one industry of one city, and what it does not stand on. */
interface CityVerdict extends Verdict {
  /** Rows of the claims that really speak of the city and the category. */
  readonly claims: readonly number[];
  /** Belts of the city in the industry whose own figures were left out, with the words for it. */
  readonly leftOut: { readonly belts: number } & Words;
}

/**
 * A rule by city and category put to a prefecture and a level-1 industry (rows of the places and industries). Only claims that speak of the whole
 * city count: the rule maker's own and the thresholds of its list. Figures of belts are never added up: they overlap, others are missing, and
 * none covers a whole first-level category. Throws a RangeError for other rows.
 */
export function judgeCityCategory(
  pack: Pack,
  rule: RuleText,
  prefecture: number,
  sector: number,
  year: Query['year'] = 'latest',
): CityVerdict {
  const { places, industries } = pack.texts;
  if (places[prefecture]?.level !== 'prefecture') throw new RangeError(`place row ${prefecture} is no prefecture`);
  if (industries[sector]?.level !== 1) throw new RangeError(`industry row ${sector} is no industry of level 1`);
  const belts = beltsOf(pack, prefecture, sector);
  const claims = belts.flatMap((belt) => cityClaims(pack, rule, belt));
  const listed = [...new Set(belts.flatMap((belt) => listsOf(pack, rule, belt)))];
  const silent = belts.filter((belt) => !claims.some((row) => pack.claims.subject[row] === belt)).length;
  const verdict =
    rule.subject === 'city×category'
      ? verdictOf({ pack, rule, belt: -1, year, source: claimSource(pack, claims), part: false }, listed)
      : refused(rule, { ...NOT_OF_CITIES, subject: rule.subject, place: rule.place }, listed);
  return { ...verdict, claims, leftOut: { belts: silent, ...LEFT_OUT } };
}

const NOT_OF_CITIES = {
  why: 'subject',
  level: 'prefecture',
  instead: null,
  zh: '规则的单位不是城市与类目的组合',
  en: 'the rule does not speak of a city and a category',
} as const;

const LEFT_OUT: Words = {
  zh: '县、镇产业带的数字没有加总：彼此重叠，也不齐全',
  en: 'figures of belts in counties and towns were not added up: they overlap, and others are missing',
};

function beltsOf({ belts }: Pack, prefecture: number, sector: number): number[] {
  const rows: number[] = [];
  for (let belt = 0; belt < belts.count; belt++)
    if (belts.prefecture[belt] === prefecture && belts.sector[belt] === sector) rows.push(belt);
  return rows;
}

function cityClaims(pack: Pack, rule: RuleText, belt: number): number[] {
  const { claims, texts } = pack;
  const { start, end } = claimRows(pack, belt);
  return Array.from({ length: end - start }, (_, at) => start + at).filter((row) => {
    const gate = texts.scopes[claims.scope[row] ?? 0]?.code === 'gate';
    const own = rule.source >= 0 && claims.source[row] === rule.source;
    return gate || own;
  });
}
