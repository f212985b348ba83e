import type { Pack } from '../belt/pack.ts';
import { groupBy, oneGroup } from './aggregate.ts';
import { pathOf, rowOf } from './belt-card.ts';
import { failsOf, passing, placeRow } from './filter.ts';
import type { Query } from './query.ts';
import { rankAmong, rankBelts } from './rank.ts';
import type { Group, PlaceCard, SeriesFigure } from './result.ts';
import { spanOf } from './span.ts';
import { viewOf } from './view.ts';

/**
 * All that a card shows of one place: the query's filters stay, its place gives way to this one. Rank and share are among the places of the same
 * level in the whole nation. null = the pack does not know the code.
 */
export function placeCard(pack: Pack, query: Query, code: string): PlaceCard | null {
  const place = placeRow(pack, code);
  const text = pack.texts.places[place];
  if (!text) return null;
  const here = { ...query, place: code };
  const view = viewOf(pack, here);
  const fails = failsOf(pack, here, view);
  const rows = passing(fails);
  const peers = groupBy(pack, query.measure, view, passing(fails, 'place'), text.level);
  const group = peers.find(({ key }) => key === code) ?? oneGroup(pack, query.measure, view, rows, code);
  const { order } = rankBelts(pack, here, fails);
  return {
    zh: text.zh,
    en: text.en,
    code,
    level: text.level,
    path: pathOf(pack, place),
    group,
    years: spanOf(view.figures, rows).years,
    rank: rankOf(group, peers),
    sectors: groupBy(pack, query.measure, view, rows, 'sector').sort(bySum),
    belts: Array.from(order, (belt) => rowOf(pack, here, belt)),
    series: seriesOf(pack, place),
    lon: text.lon,
    lat: text.lat,
  };
}

function rankOf(group: Group, peers: readonly Group[]): PlaceCard['rank'] {
  if (group.sum.value === null) return null;
  const sums = peers.flatMap((peer) => (peer.sum.value === null ? [] : [peer.sum.value]));
  return { place: rankAmong(group.sum.value, sums), of: sums.length };
}

/** Greatest sum first, unknown last; the sort is stable, so equal ones stay in the order of their codes. */
function bySum(a: Group, b: Group): number {
  const [left, right] = [a.sum.value ?? -Infinity, b.sum.value ?? -Infinity];
  return left === right ? 0 : right > left ? 1 : -1;
}

/** The place's statistical series, by measure, then year. */
function seriesOf(pack: Pack, place: number): SeriesFigure[] {
  return pack.texts.series
    .filter((row) => row.place === place)
    .map(({ measure, year, value, unit, source }) => ({ measure, year, value, unit, source }))
    .sort((a, b) => a.measure - b.measure || a.year - b.year);
}
