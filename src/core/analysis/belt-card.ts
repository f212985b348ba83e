import { CONFIDENCES, POINT_KINDS, CLAIM_RANKS, type Level, type Words } from '../belt/model.ts';
import { isOwnBelt, isOwnClaim, type Pack } from '../belt/pack.ts';
import { shortPublisher } from '../belt/short-publisher.ts';
import { figureAt } from './best.ts';
import { claimRows, readClaim } from './claim.ts';
import { growthAt } from './growth.ts';
import { TIERS, type Query } from './query.ts';
import type { BeltCard, BeltRow, Growth, Recognition } from './result.ts';
import { RULE_STATES } from './rules.ts';
import { viewOf } from './view.ts';

type Shown = Pick<Query, 'measure' | 'year'>;

/** One line of the ranking. Throws a RangeError for a belt that the pack does not have. */
export function rowOf(pack: Pack, query: Shown, belt: number): BeltRow {
  const { belts, texts } = pack;
  const text = texts.belts[belt];
  if (!text) throw new RangeError(`belt ${belt} is not in the pack; expected 0 to ${belts.count - 1}`);
  const view = viewOf(pack, query);
  const figure = figureAt(pack, view.figures, belt);
  return {
    belt,
    id: text.id,
    zh: text.zh,
    en: text.en,
    place: wordsOf(texts.places[belts.place[belt] ?? 0]),
    industry: wordsOf(texts.industries[belts.industry[belt] ?? 0]),
    figure,
    growth: growthOf(pack, growthAt(view.growths, belt)),
    tier: TIERS[view.tiers[belt] ?? 0] ?? 'none',
    doubtful: isDoubtful(pack, belt),
    saidBy: figure ? saidBy(pack, figure.claim) : '',
    lon: belts.lon[belt] ?? NaN,
    lat: belts.lat[belt] ?? NaN,
    ...(isOwnBelt(pack, belt) ? { mine: true } : {}),
  };
}

function saidBy(pack: Pack, claim: number): string {
  if (claim < 0 || isOwnClaim(pack, claim)) return '';
  const source = pack.texts.sources[pack.claims.source[claim] ?? -1];
  const named = shortPublisher(source?.publisher ?? '');
  return named === '' && source ? `《${source.title}》` : named;
}

/** Growth that stands on a claim of the person's own says so. */
function growthOf(pack: Pack, growth: Growth | null): Growth | null {
  return growth?.claims.some((row) => isOwnClaim(pack, row)) ? { ...growth, mine: true } : growth;
}

/** All that a card shows of one belt. Throws a RangeError for a belt that the pack does not have. */
export function beltCard(pack: Pack, query: Shown, belt: number): BeltCard {
  const { belts, texts } = pack;
  const row = rowOf(pack, query, belt);
  const industry = texts.industries[belts.industry[belt] ?? 0];
  const outer = belts.within[belt] ?? -1;
  const { start, end } = claimRows(pack, belt);
  return {
    ...row,
    places: pathOf(pack, belts.place[belt] ?? 0),
    sector: wordsOf(texts.industries[belts.sector[belt] ?? 0]),
    gbt: industry?.gbt ?? '',
    gbtName: industry?.gbtName ?? '',
    point: POINT_KINDS[belts.point[belt] ?? 0] ?? 'approximate',
    claims: Array.from({ length: end - start }, (_, index) => readClaim(pack, start + index)),
    recognitions: recognitionsOf(pack, belt),
    within: outer < 0 ? null : rowOf(pack, query, outer),
    contains: insideOf(pack, belt).map((inner) => rowOf(pack, query, inner)),
    growthRule: RULE_STATES[viewOf(pack, query).rule[belt] ?? 0] ?? 'unknown',
  };
}

/** Names from the province down to the place itself. */
export function pathOf(pack: Pack, place: number): (Words & { readonly code: string; readonly level: Level })[] {
  const text = pack.texts.places[place];
  if (!text) return [];
  const { zh, en, code, level, parent } = text;
  const above = parent < 0 || parent === place ? [] : pathOf(pack, parent);
  return [...above, { zh, en, code, level }];
}

function wordsOf(words: Words | undefined): Words {
  return { zh: words?.zh ?? '', en: words?.en ?? '' };
}

/** A claim of the belt has an inferred year, low confidence, or lost against another (deprecated): its figures want a second look. */
function isDoubtful(pack: Pack, belt: number): boolean {
  const { claims } = pack;
  const [low, deprecated] = [CONFIDENCES.indexOf('low'), CLAIM_RANKS.indexOf('deprecated')];
  const { start, end } = claimRows(pack, belt);
  for (let row = start; row < end; row++) {
    if (claims.inferred[row] === 1 || claims.confidence[row] === low || claims.rank[row] === deprecated) return true;
  }
  return false;
}

function recognitionsOf({ belts, texts }: Pack, belt: number): Recognition[] {
  const found: Recognition[] = [];
  for (let row = belts.listStart[belt] ?? 0; row < (belts.listStart[belt + 1] ?? 0); row++) {
    const batch = texts.phrases[belts.listBatch[row] ?? 0] ?? '';
    found.push({ list: belts.list[row] ?? 0, batch, source: belts.listSource[row] ?? 0 });
  }
  return found;
}

function insideOf({ belts }: Pack, belt: number): number[] {
  const found: number[] = [];
  for (let inner = belts.within.indexOf(belt); inner >= 0; inner = belts.within.indexOf(belt, inner + 1))
    found.push(inner);
  return found;
}
