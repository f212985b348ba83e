import { isAddable } from '../../analysis/aggregate.ts';
import { placesByYear, type YearOfPlaces } from '../../analysis/by-year.ts';
import { failsOf, passing } from '../../analysis/filter.ts';
import type { Query } from '../../analysis/query.ts';
import type { Result } from '../../analysis/result.ts';
import { viewOf } from '../../analysis/view.ts';
import type { Words } from '../../belt/model.ts';
import { isOwnClaim, type Pack } from '../../belt/pack.ts';
import { sayPeriod, sayCoverage } from '../../figure/say.ts';
import { toBase } from '../../figure/unit.ts';
import { beltsAsked } from '../query-words.ts';
import type { SaidFigure, SlideChart } from '../slide-tale.ts';
import { sayArea } from './areas.ts';
import { chartUnit } from './chart-unit.ts';
import type { Cites } from './cites.ts';
import { inBoth, measureBy, nothing, plain, saidSum } from './said.ts';
import type { Piece, Shown } from './shown.ts';

const YEAR_BY_YEAR: Words = { zh: '逐年', en: 'Year by year' };

/** The years of the question, the newest first: what the belts with a figure of each add up to, and how many they are; or the series of provinces. */
export function yearsSide(pack: Pack, cites: Cites, result: Result): Shown {
  return result.query.areas === 'series' ? seriesYears(pack, cites, result.query) : beltYears(pack, cites, result);
}

function beltYears(pack: Pack, cites: Cites, { query, facets }: Result): Shown {
  const asked = beltsAsked(pack, query);
  const years = facets.years.map(({ key }) => Number(key)).sort((a, b) => b - a);
  const found = placesByYear(pack, query, years).filter(({ total }) => total.withFigure > 0);
  return {
    title: beltTitle(pack, query, asked, found),
    lead: {
      zh: '每年有数字的产业带不同，各年合计不能当作增长',
      en: 'Other belts have a figure in other years: the sums are no growth',
    },
    pieces: found.length === 0 ? [] : [beltPiece(pack, cites, query, found)],
  };
}

function beltTitle(pack: Pack, query: Query, asked: Words, found: readonly YearOfPlaces[]): Words {
  const now = found.find(({ year }) => year === query.year);
  if (now) {
    const sum = saidSum(pack, query.measure, now.total);
    return inBoth((language) => {
      const coverage = sayCoverage(now.total.belts, now.total.withFigure, language);
      const added = now.total.value === null ? '' : language === 'zh' ? `，合计${sum.zh}` : `, ${sum.en} in all`;
      return `${sayPeriod(String(now.year), language)}${language === 'zh' ? `，${asked.zh}：` : `, ${asked.en}: `}${coverage}${added}`;
    });
  }
  const [most] = [...found].sort((a, b) => b.total.withFigure - a.total.withFigure);
  if (query.year !== 'latest' || !most)
    return { zh: `${asked.zh}：${query.year === 'latest' ? '哪一年都' : `${query.year} 年`}没有查到数字`, en: `No figure of ${asked.en}${query.year === 'latest' ? '' : ` in ${query.year}`}` }; // prettier-ignore
  return {
    zh: `${asked.zh}：${found.length} 个年份有数字，${most.year} 年最多，${most.total.withFigure} 个`,
    en: `${asked.en}: figures of ${found.length} years, most of ${most.year} (${most.total.withFigure} belts)`,
  };
}

function beltPiece(pack: Pack, cites: Cites, query: Query, found: readonly YearOfPlaces[]): Piece {
  const own = new Set(found.flatMap(({ year }) => (citeYear(pack, cites, { ...query, year }) ? [year] : [])));
  const summed = ({ year, total }: YearOfPlaces): SaidFigure => ({
    ...saidSum(pack, query.measure, total),
    ...(own.has(year) ? { mine: true as const } : {}),
  });
  return {
    part: 'years',
    title: null,
    charts: [...sumChart(pack, query, found, summed), coverageChart(found)],
    tables: [
      {
        title: YEAR_BY_YEAR,
        head: [
          { zh: '合计', en: 'Sum' },
          { zh: '有数字', en: 'With a figure' },
          { zh: '产业带', en: 'Belts' },
        ],
        rows: found.map((one) => ({
          name: yearName(query, one.year),
          cells: [summed(one), count(one.total.withFigure), count(one.total.belts)],
        })),
      },
    ],
  };
}

/** What a year's sum stands on is among the sources. @returns whether a figure of the person's own is in it */
function citeYear(pack: Pack, cites: Cites, query: Query): boolean {
  const view = viewOf(pack, query);
  const claims = Array.from(passing(failsOf(pack, query, view)), (belt) => view.figures.claim[belt] ?? -1);
  for (const claim of claims) cites.citeClaim(claim);
  return claims.some((claim) => claim >= 0 && isOwnClaim(pack, claim));
}

/** The slide's own year says so. */
function yearName(query: Query, year: number): Words {
  const asked = query.areas === 'series' ? query.seriesYear : query.year;
  const here = year === asked ? { zh: '（本页）', en: ' (this slide)' } : { zh: '', en: '' };
  return { zh: `${year} 年${here.zh}`, en: `${year}${here.en}` };
}

function count(belts: number) {
  return plain({ zh: `${belts} 个`, en: String(belts) });
}

/** Sums of one measure alone: the best figure of each belt may be of any. */
function sumChart(
  pack: Pack,
  query: Query,
  found: readonly YearOfPlaces[],
  summed: (one: YearOfPlaces) => SaidFigure,
): SlideChart[] {
  const measure = measureBy(pack, query.measure);
  if (!measure || !isAddable(pack, query.measure) || found.length < 2) return [];
  const { unit, divide } = chartUnit(measure);
  const points = found.map((one) => {
    const { year, total } = one;
    const sum = summed(one);
    const known = { ...sum, zh: `${sum.zh}（${total.withFigure} 个）`, en: `${sum.en} (${total.withFigure} belts)` };
    const value = total.value === null ? null : total.value / divide;
    return { ...yearName(query, year), value, figure: total.value === null ? nothing() : known };
  });
  return [{ kind: 'bars', title: { zh: `各年${measure.zh}合计`, en: `${measure.en}, sum by year` }, unit, points }];
}

function coverageChart(found: readonly YearOfPlaces[]): SlideChart {
  return {
    kind: 'bars',
    title: { zh: '各年有数字的产业带', en: 'Belts with a figure by year' },
    unit: { zh: '个产业带', en: 'belts' },
    points: found.map(({ year, total }) => ({
      ...{ zh: `${year} 年`, en: String(year), value: total.withFigure, figure: count(total.withFigure) },
    })),
  };
}

/** A statistical series: the provinces with a figure of each year, and which has the greatest. */
function seriesYears(pack: Pack, cites: Cites, query: Query): Shown {
  const { texts } = pack;
  const measure = measureBy(pack, query.series);
  const values = texts.series.flatMap((row) => {
    const [place, text] = [texts.places[row.place], texts.measures[row.measure]];
    if (!place || !text || text.code !== query.series) return [];
    return [{ year: row.year, place, value: toBase(row.value, row.unit, text.unit) ?? NaN, source: row.source }];
  });
  const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => b - a);
  const rows = years.flatMap((year) => {
    const [first, ...rest] = values.filter((row) => row.year === year).sort((a, b) => b.value - a.value);
    if (!first) return [];
    const said = { ...sayArea(pack, query, first.value), source: cites.cite(first.source) };
    const places = plain({ zh: `${rest.length + 1} 个`, en: String(rest.length + 1) });
    return [{ year, known: rest.length + 1, name: yearName(query, year), cells: [plain(first.place), said, places] }];
  });
  const what = measure ?? { zh: '', en: '' };
  const now = rows.find(({ year }) => year === query.seriesYear);
  const [top, said] = [now?.cells[0], now?.cells[1]];
  return {
    title: {
      zh: `${what.zh} ${query.seriesYear} 年：${top && said ? `已知最高的是${top.zh}，${said.zh}` : '没有查到数字'}`,
      en: `${what.en} ${query.seriesYear}: ${top && said ? `${top.en} highest of what is known, ${said.en}` : 'no figure found'}`,
    },
    lead: { zh: `${years.length} 个年份有数字；没有数字的省份不等于零`, en: `Figures of ${years.length} years; a province without one is not zero` }, // prettier-ignore
    pieces:
      rows.length === 0
        ? []
        : [
            {
              ...{ part: 'years', title: null },
              charts: [
                {
                  kind: 'bars',
                  title: { zh: '各年有数字的省份', en: 'Provinces with a figure by year' },
                  unit: { zh: '个省份', en: 'provinces' },
                  points: rows.map(({ year, known }) => ({ zh: `${year} 年`, en: String(year), value: known, figure: plain({ zh: `${known} 个`, en: String(known) }) })), // prettier-ignore
                },
              ],
              tables: [
                {
                  title: YEAR_BY_YEAR,
                  head: [{ zh: '已知最高', en: 'Highest known' }, { zh: what.zh, en: what.en }, { zh: '有数字的省份', en: 'Provinces' }], // prettier-ignore
                  rows: rows.map(({ name, cells }) => ({ name, cells })),
                },
              ],
            },
          ],
  };
}
