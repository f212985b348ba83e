import { eventsOf } from '../src/core/evidence/events.ts';
import { listsOf } from '../src/core/evidence/lists.ts';
import { reportOf } from '../src/core/evidence/report.ts';
import { dossierOf } from '../src/core/evidence/dossier.ts';
import { topicsOf } from '../src/core/evidence/topics.ts';
import { besideOf } from '../src/core/evidence/beside.ts';
import { goodsExamples, goodsOf, type GoodsHits } from '../src/core/evidence/goods.ts';
import { industryPage } from '../src/core/evidence/industry-page.ts';
import { beltsAround } from '../src/core/evidence/hereabouts.ts';
import { linkagesOf } from '../src/core/evidence/linkages.ts';
import { originOf } from '../src/core/evidence/origin.ts';
import { placeGoods } from '../src/core/evidence/place-goods.ts';
import { sideBySide } from '../src/core/evidence/side-by-side.ts';
import { beltsNear, placePage } from '../src/core/evidence/place-page.ts';
import { slideOf, type SlideAsk } from '../src/core/meeting/tale/slide-of.ts';
import { agendaOf } from '../src/core/field/agenda.ts';
import { referencesOf } from '../src/core/field/references.ts';
import type { Point } from '../src/core/field/route.ts';
import type { Query } from '../src/core/analysis/query.ts';
import type { Evidence } from '../src/core/belt/evidence.ts';
import type { Pack } from '../src/core/belt/pack.ts';

/** What a page is told from: the pack with the person's own over it, and the part that only pages need. */
export interface Ground {
  readonly pack: Pack;
  readonly evidence: Evidence;
}

/** Answers of whole pages: this file is fetched when the first page is opened. Each takes the ground, then plain data. */
export const tellings = {
  /** What the topics have, counted. */
  topics: ({ pack, evidence }: Ground) => topicsOf(pack, evidence),
  /** Programmes and events, with their calendar, effects and chances missed. */
  events: ({ pack, evidence }: Ground) => eventsOf(pack, evidence),
  /** The 2021 report, alive. */
  report: ({ pack, evidence }: Ground) => reportOf(pack, evidence),
  /** Published lists, and their rules put to the pack. */
  lists: ({ pack, evidence }: Ground) => listsOf(pack, evidence),
  /** One place; null = the pack has no such code. */
  place: ({ pack, evidence }: Ground, code: string) => placePage(pack, evidence, code),
  /** The belts nearest to a point (WGS-84 degrees). */
  beltsNear: ({ pack }: Ground, lon: number, lat: number) => beltsNear(pack, lon, lat),
  /** The belts nearest to a point (WGS-84 degrees), with distance and bearing. */
  beltsAround: ({ pack }: Ground, lon: number, lat: number, limit: number) => beltsAround(pack, lon, lat, limit),
  /** Neighbours of one trade under a question, clashes, and what the selected belt ('' = none) could buy and sell nearby. */
  linkages: ({ pack }: Ground, query: Query, belt: string) => linkagesOf(pack, query, belt),
  /** One industry of either level; null = the pack has no such code. */
  industry: ({ pack, evidence }: Ground, code: string) => industryPage(pack, evidence, code),
  /** Places, or industries, side by side. */
  beside: ({ pack, evidence }: Ground, kind: 'place' | 'industry', codes: readonly string[]) =>
    besideOf(pack, evidence, kind, codes),
  /** Places (by code) and belts (by id) under one question. */
  sideBySide: ({ pack }: Ground, query: Query, keys: readonly string[]) => sideBySide(pack, query, keys),
  /** The places that make what a word led to. */
  goods: ({ pack }: Ground, hits: GoodsHits) => goodsOf(pack, hits),
  goodsExamples: ({ pack, evidence }: Ground) => goodsExamples(pack, evidence),
  /** What a place makes; null = the pack has no such code. */
  placeGoods: ({ pack }: Ground, code: string) => placeGoods(pack, code),
  /** The way from the nation down to a place or a belt; null = the pack has neither. */
  origin: ({ pack, evidence }: Ground, key: string) => originOf(pack, evidence, key),
  /** All of one belt, by its id. */
  dossier: ({ pack, evidence }: Ground, belt: string) => dossierOf(pack, evidence, belt),
  /** All that one slide shows. */
  slide: ({ pack, evidence }: Ground, ask: SlideAsk) => slideOf(pack, evidence, ask),
  /** What to see and ask on a trip to these belts. */
  agenda: ({ pack }: Ground, belts: readonly string[], start: Point | null) => agendaOf(pack, belts, start),
  /** What a figure typed for a belt is held against. */
  references: ({ pack }: Ground, belt: string) => referencesOf(pack, belt),
} satisfies Record<string, (ground: Ground, ...given: never[]) => unknown>;

export type Tellings = typeof tellings;
export type Telling = keyof Tellings;
/** What a telling is given after the ground, and what it answers. */
export type Told<Name extends Telling> = Tellings[Name] extends (ground: Ground, ...given: infer Rest) => unknown
  ? Rest
  : never;
export type Tale<Name extends Telling> = ReturnType<Tellings[Name]>;
