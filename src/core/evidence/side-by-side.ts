import { oneGroup } from '../analysis/aggregate.ts';
import { rowOf } from '../analysis/belt-card.ts';
import { readClaim } from '../analysis/claim.ts';
import { explore } from '../analysis/explore.ts';
import type { Query } from '../analysis/query.ts';
import type { BeltRow, Group, Result } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { Claim, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { citedOf, type Cited } from './cited.ts';

/** A circle of a small map. */
export interface Spot extends Words {
  readonly belt: number;
  /** Base unit, and a fraction; null = not known. */
  readonly scale: number | null;
  readonly growth: number | null;
}

/** A belt with the claim that its figure is; null = it has no figure. */
export interface ToldBelt {
  readonly row: BeltRow;
  readonly claim: Claim | null;
}

/** One of the places or belts that are compared, under one question. */
export interface Compared extends Words {
  /** Code of a place, id of a belt. */
  readonly key: string;
  readonly kind: 'place' | 'belt';
  /** The place around it. */
  readonly above: Words | null;
  /** Its belts taken together; a belt is a group of one. */
  readonly group: Group;
  /** The same by each industry that the question names, in its order. */
  readonly industries: readonly (Words & { readonly code: string; readonly group: Group })[];
  readonly spots: readonly Spot[];
  /** The largest of its belts; those without a figure come last. */
  readonly largest: readonly ToldBelt[];
}

/** Places and belts side by side. */
export interface SideBySide {
  readonly columns: readonly Compared[];
  readonly sources: Cited;
}

/** So many belts of a place are told with their sources. */
const LARGEST = 3;

/**
 * Places (by code) and belts (by id) under one question, in the order asked; what the pack does not have is left out. Place and area of the
 * question give way: each column is a place of its own.
 */
export function sideBySide(pack: Pack, query: Query, keys: readonly string[]): SideBySide {
  const asked: Query = { ...query, place: '', area: null, sort: 'scale', descending: true };
  const columns = keys.flatMap((key) => placeColumn(pack, asked, key) ?? beltColumn(pack, asked, key) ?? []);
  const claims = columns.flatMap(({ largest }) => largest.flatMap(({ claim }) => claim ?? []));
  return {
    columns,
    sources: citedOf(
      pack,
      claims.map(({ source }) => source),
    ),
  };
}

function placeColumn(pack: Pack, asked: Query, key: string): Compared | null {
  const text = pack.texts.places.find(({ code }) => code === key);
  if (!text) return null;
  const query = { ...asked, place: key };
  const result = explore(pack, query);
  return {
    ...{ key, kind: 'place', zh: text.zh, en: text.en, above: wordsOf(pack.texts.places[text.parent]) },
    group: groupOf(pack, query, result.order, key),
    industries: byIndustry(pack, query),
    spots: spotsOf(pack, result),
    largest: Array.from(result.order.subarray(0, LARGEST), (belt) => toldOf(pack, query, belt)),
  };
}

/** A belt is shown whether or not the filters keep it: it was asked for by name. */
function beltColumn(pack: Pack, asked: Query, key: string): Compared | null {
  const belt = pack.texts.belts.findIndex(({ id }) => id === key);
  const text = pack.texts.belts[belt];
  if (!text) return null;
  const [view, place] = [viewOf(pack, asked), pack.texts.places[pack.belts.place[belt] ?? -1]];
  const [scale, growth] = [view.figures.value[belt] ?? NaN, view.points[belt] ?? NaN];
  return {
    ...{ key, kind: 'belt', zh: text.zh, en: text.en, above: wordsOf(place) },
    group: groupOf(pack, asked, Uint32Array.of(belt), key),
    industries: [],
    spots: [{ belt, zh: text.zh, en: text.en, scale: known(scale), growth: known(growth) }],
    largest: [toldOf(pack, asked, belt)],
  };
}

function byIndustry(pack: Pack, query: Query): Compared['industries'] {
  return query.industries.flatMap((code) => {
    const text = pack.texts.industries.find((industry) => industry.code === code);
    const { order } = explore(pack, { ...query, industries: [code] });
    return text ? [{ code, zh: text.zh, en: text.en, group: groupOf(pack, query, order, code) }] : [];
  });
}

/** The best first, as the question ranks them; rows in ascending order make the sum independent of it. */
function groupOf(pack: Pack, query: Query, order: Uint32Array, key: string): Group {
  return oneGroup(pack, query.measure, viewOf(pack, query), order.slice().sort(), key);
}

function spotsOf(pack: Pack, { order, scale, growth }: Result): Spot[] {
  return Array.from(order, (belt, at) => {
    const { zh = '', en = '' } = pack.texts.belts[belt] ?? {};
    return { belt, zh, en, scale: known(scale[at] ?? NaN), growth: known(growth[at] ?? NaN) };
  });
}

function toldOf(pack: Pack, query: Query, belt: number): ToldBelt {
  const row = rowOf(pack, query, belt);
  const claim = row.figure?.claim ?? -1;
  return { row, claim: claim < 0 ? null : readClaim(pack, claim) };
}

function wordsOf(words: Words | undefined): Words | null {
  return words ? { zh: words.zh, en: words.en } : null;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
