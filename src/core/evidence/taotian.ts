import { judgeCityCategory } from '../analysis/rule-city.ts';
import type { RuleState } from '../analysis/rules.ts';
import type { Evidence, ListFact } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { RuleText } from '../belt/rule.ts';

/** A member that a source names: a category of a city, and the belt that stands for it here. */
export interface CityMember {
  readonly category: string;
  /** The city: in Chinese as stated. */
  readonly where: Words;
  readonly note: string;
  readonly source: number;
  readonly belt: (Words & { readonly id: string }) | null;
  /** The list's rule, put to the city and the belt's level-1 industry; null = it cannot be put. */
  readonly state: RuleState | 'refused' | null;
}

/** A list by city and category: its rule, what it says of itself, the members that are known. */
export interface CityList extends Words {
  readonly id: string;
  readonly rule: RuleText | null;
  /** Members that the issuer counts; null = not said. */
  readonly total: number | null;
  /** Thresholds as stated. */
  readonly thresholds: readonly ListFact[];
  /** Whole counts: belts, cities, categories. */
  readonly counts: readonly ListFact[];
  /** Counts by province and city, greatest first. */
  readonly byPlace: readonly (ListFact & { readonly code: string | null; readonly at: Words })[];
  readonly members: readonly CityMember[];
  /** Cities and categories that a source only names. */
  readonly named: readonly ListFact[];
  /** Rows of the sources. */
  readonly sources: readonly number[];
}

/** The platform's lists, in the order of the pack. */
export function taotianOf(pack: Pack, { listFacts }: Evidence): CityList[] {
  return pack.texts.lists
    .filter(({ level }) => level === 'platform')
    .map((list) => {
      const facts = listFacts.filter((fact) => fact.list === list.id);
      const rule = pack.texts.rules.find(({ id }) => id === list.rule) ?? null;
      const counts = facts.filter(({ kind }) => kind === 'count');
      const byPlace = counts
        .filter(({ place }) => place >= 0)
        .map((fact) => {
          const place = pack.texts.places[fact.place];
          return { ...fact, code: place?.code ?? null, at: { zh: fact.where, en: place?.en ?? fact.where } };
        });
      return {
        ...{ id: list.id, zh: list.zh, en: list.en, rule, total: list.total },
        thresholds: facts.filter(({ kind }) => kind === 'rule'),
        counts: counts.filter(({ place }) => place < 0),
        byPlace: byPlace.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
        members: facts.filter(({ kind }) => kind === 'member').map((fact) => memberOf(pack, rule, fact)),
        named: facts.filter(({ kind }) => kind === 'city_named'),
        sources: [...new Set(facts.map(({ source }) => source))],
      };
    });
}

function memberOf(pack: Pack, rule: RuleText | null, fact: ListFact): CityMember {
  const { belts, texts } = pack;
  const row = beltFor(pack, fact);
  const belt = texts.belts[row];
  const city = belt && rule && texts.places[fact.place]?.level === 'prefecture';
  return {
    category: fact.zh,
    where: { zh: fact.where, en: texts.places[fact.place]?.en ?? fact.where },
    note: fact.note,
    source: fact.source,
    belt: belt ? { id: belt.id, zh: belt.zh, en: belt.en } : null,
    state: city ? judgeCityCategory(pack, rule, fact.place, belts.sector[row] ?? 0).state : null,
  };
}

/** The belt of the city whose name holds the category, or its last two signs (住宅家具 → 家具); -1 = none does. */
function beltFor({ belts, texts }: Pack, { place, zh }: ListFact): number {
  const has = (word: string) =>
    texts.belts.findIndex((belt, row) => belts.prefecture[row] === place && belt.zh.includes(word));
  const whole = has(zh);
  return whole >= 0 || zh.length <= 2 ? whole : has(zh.slice(-2));
}
