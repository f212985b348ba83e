import type { Query } from '../../analysis/query.ts';
import type { Group, Result } from '../../analysis/result.ts';
import type { Words } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';
import { sayFigure, saySigned, sayPeriod } from '../../figure/say.ts';
import { toBase } from '../../figure/unit.ts';
import type { AreaMark, SlideTale } from '../slide-tale.ts';
import { inBoth, measureBy } from './said.ts';

/** The places that an answer colours; null = it colours none. */
export function areasOf(pack: Pack, { query, groups }: Result): SlideTale['areas'] {
  if (query.areas === 'none') return null;
  const places = query.areas === 'series' ? seriesOf(pack, query) : groups.flatMap((group) => areaOf(pack, query, group)); // prettier-ignore
  const level = query.areas === 'series' ? 'province' : query.level === 'town' ? 'county' : query.level;
  return { level, title: titleOf(pack, query), places };
}

function areaOf(pack: Pack, query: Query, group: Group): AreaMark[] {
  const place = pack.texts.places.find(({ code }) => code === group.key);
  return place ? [{ code: place.code, zh: place.zh, en: place.en, value: valueOf(query, group) }] : [];
}

function valueOf({ areas }: Query, group: Group): number | null {
  if (areas === 'count') return group.count;
  return areas === 'growth' ? group.growth : group.sum.value;
}

function seriesOf({ texts }: Pack, { series, seriesYear }: Query): AreaMark[] {
  return texts.series.flatMap(({ place, year, measure, value, unit }) => {
    const [at, text] = [texts.places[place], texts.measures[measure]];
    if (!at || text?.code !== series || year !== seriesYear) return [];
    return [{ code: at.code, zh: at.zh, en: at.en, value: toBase(value, unit, text.unit) }];
  });
}

function titleOf(pack: Pack, query: Query): Words {
  if (query.areas === 'count') return { zh: '产业带数量', en: 'Belts' };
  if (query.areas === 'growth') return { zh: '产业带增速中位数', en: 'Median growth of belts' };
  if (query.areas === 'sum') return { zh: '产业带规模合计', en: 'Scale of belts, added' };
  const measure = measureBy(pack, query.series);
  return inBoth((language) => `${measure?.[language] ?? ''} ${sayPeriod(String(query.seriesYear), language)}`);
}

/** The value of a coloured place in words. */
export function sayArea(pack: Pack, query: Query, value: number): Words {
  if (query.areas === 'count') return { zh: `${value} 个`, en: String(value) };
  if (query.areas === 'growth') return inBoth(() => saySigned(value));
  const measure = measureBy(pack, query.areas === 'series' ? query.series : query.measure);
  const { unit, kind } = measure ?? { unit: '万元', kind: 'money' as const };
  return inBoth((language) => sayFigure({ value, high: null, bound: 'exact', unit, kind }, language));
}
