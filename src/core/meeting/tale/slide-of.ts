import { rowOf } from '../../analysis/belt-card.ts';
import { boxOf } from '../../analysis/area-ring.ts';
import { explore } from '../../analysis/explore.ts';
import type { Query } from '../../analysis/query.ts';
import type { BeltRow, Result } from '../../analysis/result.ts';
import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import type { Words } from '../../belt/terms.ts';
import { sayPeriod } from '../../figure/say.ts';
import { beltsAsked } from '../query-words.ts';
import type { SlideSide } from '../side.ts';
import type { AreaMark, SlideTale } from '../slide-tale.ts';
import { mapLead, mapTitle } from '../slide-title.ts';
import { areasOf, sayArea } from './areas.ts';
import { boardSide } from './board-side.ts';
import { beltPage } from './belt-page.ts';
import { Cites } from './cites.ts';
import { comparePage } from './compare-page.ts';
import { eventsPage } from './events-page.ts';
import { linksSide } from './links-side.ts';
import { listsPage } from './lists-page.ts';
import { marksOf } from './marks.ts';
import { placeShown } from './place-page.ts';
import { reportPage } from './report-page.ts';
import { inBoth, saidSum } from './said.ts';
import type { Piece, Shown } from './shown.ts';
import { viewTables } from './view-tables.ts';
import { yearsSide } from './years-side.ts';

/** What a slide asks for: the question and what is in front of the map, as the address bar has them. */
export interface SlideAsk {
  readonly query: Query;
  /** null = map and list. */
  readonly page: { readonly kind: string; readonly key: string; readonly beside: readonly string[] } | null;
  /** Id of the selected belt, code of the selected place; '' = none. */
  readonly chosen: string;
  /** One part of the page or of the selected belt alone; '' = all of it. */
  readonly part: string;
  /** What lies open beside the map; null, or left out = nothing. */
  readonly side?: SlideSide | null;
  /** Box of the place that the question stays within, from its outline: WGS-84 west, south, east, north; null = not known, or the nation. */
  readonly bounds: SlideTale['bounds'];
}

/** Everything that a slide shows. */
export function slideOf(pack: Pack, evidence: Evidence, ask: SlideAsk): SlideTale {
  const cites = new Cites(pack);
  const result = explore(pack, ask.query);
  const areas = areasOf(pack, result);
  // What is read first is cited first: the page, then the lines of the table, then all circles.
  const beside = ask.page ? null : sideOf(pack, cites, result, ask);
  const shown = beside ?? shownOf(pack, evidence, cites, ask);
  const view = viewTables(pack, cites, result, areas);
  const marks = marksOf(pack, cites, result);
  const pieces = shown ? piecesOf(shown.pieces, ask.part) : null;
  const sum = saidSum(pack, ask.query.measure, result.total);
  return {
    version: pack.texts.version,
    date: /^\d{4}-\d{2}-\d{2}/.exec(pack.texts.version)?.[0] ?? '',
    query: ask.query,
    title: pieces?.title ?? shown?.title ?? mapFinding(pack, result, marks, areas),
    lead: shown?.lead ?? mapLead(result.total, sum, { mixed: result.mixed, years: yearsOf(result) }),
    marks,
    chosen: ask.chosen,
    total: result.total,
    areas,
    tables: pieces?.tables ?? view.tables,
    charts: pieces?.charts ?? view.charts,
    ...(beside ? { beside: true as const } : {}),
    ...(ask.page ? { page: shown ? ('told' as const) : ('untold' as const) } : {}),
    ...(shown?.links ? { links: shown.links } : {}),
    sources: cites.sources,
    bounds: ask.query.area ? boxOf(ask.query.area) : ask.bounds,
  };
}

/** Belts whose figure or rate can stand first. */
function sureOf(pack: Pack, { query, order }: Result): ReadonlySet<string> {
  const rows = Array.from(order, (belt) => rowOf(pack, query, belt));
  const isSure = ({ figure, growth }: BeltRow) =>
    query.sort === 'growth'
      ? growth !== null && growth.rate.low !== null && growth.rate.low === growth.rate.high
      : figure !== null && figure.bound !== 'at_most';
  return new Set(rows.filter(isSure).map(({ id }) => id));
}

function mapFinding(pack: Pack, result: Result, marks: SlideTale['marks'], areas: SlideTale['areas']): Words {
  const { query, groups } = result;
  const say = ({ code, value }: AreaMark) => {
    // A sum says what it stands on: its own bound goes with it.
    const group = query.areas === 'sum' ? groups.find(({ key }) => key === code) : undefined;
    return group ? saidSum(pack, query.measure, group.sum) : sayArea(pack, query, value ?? NaN);
  };
  return mapTitle({
    query,
    asked: beltsAsked(pack, query),
    marks,
    sure: sureOf(pack, result),
    areas: areas && { ...areas, say },
  });
}

function sideOf(pack: Pack, cites: Cites, result: Result, { chosen, side }: SlideAsk): Shown | null {
  if (side?.kind === 'links') return linksSide(pack, cites, result.query, chosen, side.pair);
  if (side?.kind === 'board') return boardSide(pack, cites, result);
  return side?.kind === 'years' ? yearsSide(pack, cites, result) : null;
}

function shownOf(pack: Pack, evidence: Evidence, cites: Cites, { query, page, chosen }: SlideAsk): Shown | null {
  if (page?.kind === 'belt') return beltPage(pack, evidence, cites, page.key);
  if (page?.kind === 'place') return placeShown(pack, evidence, cites, page.key);
  if (page?.kind === 'topic') return topicOf(pack, evidence, cites, query, page);
  if (page || chosen === '') return null;
  return beltPage(pack, evidence, cites, chosen) ?? placeShown(pack, evidence, cites, chosen);
}

function topicOf(
  pack: Pack,
  evidence: Evidence,
  cites: Cites,
  query: Query,
  { key, beside }: NonNullable<SlideAsk['page']>,
): Shown | null {
  // prettier-ignore
  if (key === 'compare') return comparePage(pack, cites, query, beside);
  if (key === 'lists') return listsPage(pack, evidence, cites);
  if (key === 'report') return reportPage(pack, evidence, cites);
  return key === 'events' ? eventsPage(pack, evidence, cites) : null;
}

/** Where a slide shows one part alone, its finding is of that part. */
function piecesOf(
  all: readonly Piece[],
  part: string,
): Pick<SlideTale, 'tables' | 'charts'> & { readonly title: Words | null } {
  // prettier-ignore
  const wanted = all.filter((piece) => piece.part === part);
  const pieces = wanted.length > 0 ? wanted : all.filter(({ alone }) => !alone);
  return {
    title: wanted.find(({ title }) => title !== null)?.title ?? null,
    tables: pieces.flatMap(({ tables }) => tables),
    charts: pieces.flatMap(({ charts }) => charts),
  };
}

function yearsOf({ years }: Result): Words | null {
  if (!years) return null;
  const period = years.from === years.to ? String(years.from) : `${years.from}/${years.to}`;
  return inBoth((language) => sayPeriod(period, language));
}
