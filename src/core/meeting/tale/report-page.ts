import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import type { Words } from '../../belt/terms.ts';
import { sayBound } from '../../figure/say-bound.ts';
import { sayPeriod } from '../../figure/say.ts';
import { sayPercent } from '../../figure/say-rate.ts';
import { reportOf, type ReportTale } from '../../evidence/report.ts';
import type { NamedPlace } from '../../evidence/report-places.ts';
import type { SlideTable } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { inBoth, nothing, plain, saidClaim, saidCount, saidSum } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';

/** The 2021 report: the provinces and cities it names beside what is known of them today, its market shares and what it states of the nation. */
export function reportPage(pack: Pack, evidence: Evidence, cites: Cites): Shown {
  const tale = reportOf(pack, evidence);
  const source = pack.texts.sources[tale.source];
  return {
    title: { zh: `报告点名 ${tale.core.length} 个核心省份`, en: `The report names ${tale.core.length} core provinces` },
    lead: { zh: source ? `《${source.title}》` : '', en: source?.title ?? '' },
    pieces: [
      ...placesPiece(pack, cites, tale),
      ...citiesPiece(pack, cites, tale),
      ...marketsPiece(cites, tale),
      ...nationPiece(pack, cites, tale),
    ],
  };
}

const PLACE_HEAD: readonly Words[] = [
  { zh: '报告中的次序', en: 'Order in the report' },
  { zh: '收录的产业带', en: 'Belts recorded' },
  { zh: '已知规模合计', en: 'Known scale, added' },
];

function placeRows(pack: Pack, cites: Cites, tale: ReportTale, places: readonly NamedPlace[]): SlideTable['rows'] {
  return places.slice(0, MOST_LINES).map(({ zh, en, order, belts, sum }) => ({
    name: { zh, en },
    cells: [
      { ...plain({ zh: `第 ${order}`, en: `No. ${order}` }), source: cites.cite(tale.source) },
      saidCount(belts, '个'),
      sum ? saidSum(pack, 'best', sum) : nothing(),
    ],
  }));
}

function placesPiece(pack: Pack, cites: Cites, tale: ReportTale): Piece[] {
  const fast = tale.core.filter((place) => place.fast).map(({ zh, en }) => ({ zh, en }));
  const title = {
    zh: `报告的 ${tale.core.length} 个核心省份，其中 ${fast.length} 个被称为增长快`,
    en: `${tale.core.length} core provinces in the report, ${fast.length} of them called fast growing`,
  };
  const head = { zh: '核心省份，报告与本数据', en: 'Core provinces: the report and these data' };
  return tablePiece('provinces', title, {
    title: head,
    head: PLACE_HEAD,
    rows: placeRows(pack, cites, tale, tale.core),
  });
}

function citiesPiece(pack: Pack, cites: Cites, tale: ReportTale): Piece[] {
  const [leading, rising] = [tale.leading, tale.rising].map((places) => placeRows(pack, cites, tale, places));
  const title = {
    zh: `报告点名 ${tale.leading.length} 个领先城市、${tale.rising.length} 个上升城市`,
    en: `The report names ${tale.leading.length} leading and ${tale.rising.length} rising cities`,
  };
  const tables = [
    { title: { zh: '领先城市', en: 'Leading cities' }, head: PLACE_HEAD, rows: leading ?? [] },
    { title: { zh: '上升城市', en: 'Rising cities' }, head: PLACE_HEAD, rows: rising ?? [] },
  ].filter(({ rows }) => rows.length > 0);
  return tables.length === 0 ? [] : [{ part: 'cities', title, tables, charts: [] }];
}

/** The newest ratio of each market, the highest first; ratios of other numbers of firms say so in their own column. */
function marketsPiece(cites: Cites, { markets }: ReportTale): Piece[] {
  const newest = markets.flatMap(({ category, ratios }) => (ratios[0] ? [{ category, ratio: ratios[0] }] : []));
  const sorted = [...newest].sort((a, b) => b.ratio.value - a.ratio.value).slice(0, MOST_LINES);
  const title = {
    zh: `${markets.length} 个市场有公开的集中度`,
    en: `${markets.length} markets with a published concentration`,
  };
  return tablePiece('markets', title, {
    title: { zh: '市场集中度，各市场最新', en: 'Concentration, newest of each market' },
    head: [
      { zh: '份额', en: 'Share' },
      { zh: '前几家', en: 'Of the first' },
      { zh: '时间', en: 'Period' },
    ],
    rows: sorted.map(({ category, ratio }) => ({
      name: { zh: category, en: category },
      cells: [
        {
          ...inBoth((language) => sayBound(sayPercent(ratio.value), ratio.bound, language)),
          source: cites.cite(ratio.source),
        },
        plain({ zh: `${ratio.k}`, en: `${ratio.k}` }),
        plain(inBoth((language) => sayPeriod(ratio.period, language))),
      ],
    })),
  });
}

function nationPiece(pack: Pack, cites: Cites, { nation }: ReportTale): Piece[] {
  const title = {
    zh: `报告对全国的 ${nation.rest.length} 个数字`,
    en: `${nation.rest.length} figures of the nation in the report`,
  };
  return tablePiece('nation', title, {
    title,
    head: [
      { zh: '数字', en: 'Figure' },
      { zh: '时间', en: 'Period' },
    ],
    rows: nation.rest.slice(0, MOST_LINES).map(({ claim }) => ({
      name: { zh: pack.texts.measures[claim.measure]?.zh ?? '', en: pack.texts.measures[claim.measure]?.en ?? '' },
      cells: [saidClaim(pack, cites, claim), plain(inBoth((language) => sayPeriod(claim.period, language)))],
    })),
  });
}
