import { groupBy, oneGroup } from '../analysis/aggregate.ts';
import { figuresOf } from '../analysis/best.ts';
import { rowOf } from '../analysis/belt-card.ts';
import { failsOf } from '../analysis/filter.ts';
import { linkages, type Linkages } from '../analysis/linkage.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import { rankBelts } from '../analysis/rank.ts';
import type { BeltRow, Group, YearSpan } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { EventText } from '../belt/event.ts';
import type { EnterpriseText, Evidence } from '../belt/evidence.ts';
import type { Level, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { chainOf, type ChainEnds } from './chain-roles.ts';
import { citedOf, type Cited } from './cited.ts';
import { marketsOf, type Market } from './markets.ts';
import { spanOf } from '../analysis/span.ts';
import { measuresAmong, sumsByMeasure, type MeasureSum } from './measure-sums.ts';
import { enterpriseFigures } from './said-of-place.ts';
import type { Stated } from './stated.ts';
import { enterprisesOf, eventsOf, listedOf, sourcesBehind, type Listed } from './named-here.ts';
import { bySize, growingAmong, type ChildPlace } from './place-page.ts';
import { beltsOf, placeRef } from './place-tree.ts';

/** An industry of the level below, with its belts. */
export interface ChildIndustry extends Words {
  readonly code: string;
  readonly group: Group;
}

/** All that a page tells of one industry: of all its belts, whatever the map is filtered to. */
export interface IndustryPage extends Words {
  readonly code: string;
  readonly level: 1 | 2;
  /** The level-1 industry above; null = it is one. */
  readonly parent: (Words & { readonly code: string }) | null;
  readonly gbt: string;
  readonly gbtName: string;
  readonly group: Group;
  readonly measures: readonly number[];
  readonly years: YearSpan | null;
  readonly sums: readonly MeasureSum[];
  readonly belts: readonly BeltRow[];
  readonly growing: readonly BeltRow[];
  readonly children: readonly ChildIndustry[];
  readonly provinces: readonly ChildPlace[];
  readonly prefectures: readonly ChildPlace[];
  readonly markets: readonly Market[];
  readonly chain: ChainEnds;
  readonly rivals: Linkages;
  readonly lists: readonly Listed[];
  readonly events: readonly EventText[];
  readonly enterprises: readonly EnterpriseText[];
  /** Figures of those enterprises, each by its name. */
  readonly enterpriseFigures: readonly Stated[];
  readonly sources: Cited;
}

/** Pairs of neighbours that are listed. */
const PAIRS = 12;

/** null = the pack has no such industry. */
export function industryPage(pack: Pack, evidence: Evidence, code: string): IndustryPage | null {
  const row = pack.texts.industries.findIndex((industry) => industry.code === code);
  const text = pack.texts.industries[row];
  if (!text) return null;
  const query = { ...DEFAULT_QUERY, industries: [code] };
  const view = viewOf(pack, query);
  const belts = beltsOf(pack, query);
  const figures = figuresOf(pack, 'best', 'latest');
  const ranked = Array.from(rankBelts(pack, query, failsOf(pack, query, view)).order, (belt) =>
    rowOf(pack, query, belt),
  );
  const stated = evidence.concentration.filter(({ industry }) => isOrIsUnder(pack, industry, row));
  const chain = chainOf(pack, row);
  const [events, enterprises] = [eventsOf(pack, belts, null), enterprisesOf(pack, evidence, belts, null)];
  const [lists, ofEnterprises] = [listedOf(pack, belts), enterpriseFigures(pack, enterprises)];
  const chained = [...chain.suppliers, ...chain.users].flatMap(({ source }) => source ?? []);
  const { zh, en, level, gbt, gbtName } = text;
  return {
    ...{ code, zh, en, level, gbt, gbtName },
    parent: parentOf(pack, text.parent),
    group: oneGroup(pack, 'best', view, belts, code),
    measures: measuresAmong(figures, belts),
    years: spanOf(figures, belts).years,
    sums: sumsByMeasure(pack, belts),
    belts: ranked,
    growing: growingAmong(ranked),
    children: level === 1 ? childIndustries(pack, belts) : [],
    provinces: placesOf(pack, belts, 'province'),
    prefectures: placesOf(pack, belts, 'prefecture'),
    markets: marketsOf(stated),
    chain,
    rivals: linkages(pack, query, { limit: PAIRS }),
    ...{ lists, events, enterprises, enterpriseFigures: ofEnterprises },
    sources: citedOf(pack, [
      ...stated.map(({ source }) => source),
      ...chained,
      ...ofEnterprises.map(({ claim }) => claim.source),
      ...sourcesBehind(events, enterprises, lists),
    ]),
  };
}

function isOrIsUnder({ texts }: Pack, industry: number, above: number): boolean {
  return industry >= 0 && (industry === above || texts.industries[industry]?.parent === above);
}

function parentOf({ texts }: Pack, row: number): IndustryPage['parent'] {
  const text = texts.industries[row];
  return text ? { code: text.code, zh: text.zh, en: text.en } : null;
}

function childIndustries(pack: Pack, belts: Uint32Array): ChildIndustry[] {
  const groups = groupBy(pack, 'best', viewOf(pack, DEFAULT_QUERY), belts, 'industry');
  return groups.sort(bySize).flatMap((group) => {
    const text = pack.texts.industries.find(({ code }) => code === group.key);
    return text ? [{ code: text.code, zh: text.zh, en: text.en, group }] : [];
  });
}

function placesOf(pack: Pack, belts: Uint32Array, level: Level): ChildPlace[] {
  const groups = groupBy(pack, 'best', viewOf(pack, DEFAULT_QUERY), belts, level);
  return groups.sort(bySize).flatMap((group) => {
    const ref = placeRef(
      pack,
      pack.texts.places.findIndex(({ code }) => code === group.key),
    );
    return ref ? [{ ...ref, group }] : [];
  });
}
