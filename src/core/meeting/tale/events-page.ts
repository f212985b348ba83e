import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import { saySpan } from '../../figure/say.ts';
import { eventsOf, type EventsTale } from '../../evidence/events.ts';
import type { UpliftGroup } from '../../evidence/uplift.ts';
import type { SlideChart } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { inBoth, plain, saidClaim } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';

/** Campaigns and festivals: the newest, their stated effects, the chances that neighbours missed. */
export function eventsPage(pack: Pack, evidence: Evidence, cites: Cites): Shown {
  const tale = eventsOf(pack, evidence);
  const { events, programmes, missed } = tale;
  return {
    title: { zh: `收录 ${events.length} 场活动，属 ${programmes.length} 个计划`, en: `${events.length} events of ${programmes.length} programmes are recorded` }, // prettier-ignore
    lead: {
      zh: `邻近地区同期举办 ${missed.length} 次`,
      en: `${missed.length} times neighbours held theirs on the same days`,
    },
    pieces: [
      ...newestPiece(cites, tale),
      ...tale.uplifts.flatMap((group) => upliftPiece(pack, cites, group)),
      ...missedPiece(tale),
    ],
  };
}

function newestPiece(cites: Cites, { events }: EventsTale): Piece[] {
  const newest = events.filter(({ start }) => start !== '').sort((a, b) => (a.from < b.from ? 1 : -1));
  return tablePiece('newest', null, {
    title: { zh: '最近的活动', en: 'Newest events' },
    head: [
      { zh: '时间', en: 'When' },
      { zh: '地点', en: 'Where' },
    ],
    rows: newest.slice(0, MOST_LINES).map(({ zh, en, start, end, place, where, source }) => ({
      name: { zh, en },
      cells: [
        { ...inBoth((language) => saySpan(start, end, language)), source: cites.cite(source) },
        plain(place ?? { zh: where, en: where }),
      ],
    })),
  });
}

/** Bars of one measure in one unit; sources that state a bound say so in the words of the bar. */
function upliftPiece(pack: Pack, cites: Cites, { measure, unit, rows }: UpliftGroup): Piece[] {
  const text = pack.texts.measures[measure];
  if (!text || rows.length < 2) return [];
  const chart: SlideChart = {
    kind: 'bars',
    title: { zh: text.zh, en: text.en },
    unit: { zh: unit, en: unit === '倍' ? 'times' : unit },
    points: rows.slice(0, MOST_LINES).map(({ event, claim }) => ({
      ...{ zh: event.zh, en: event.en, value: claim.value, figure: saidClaim(pack, cites, claim) },
    })),
  };
  return [{ part: 'effects', title: null, tables: [], charts: [chart] }];
}

function missedPiece({ missed }: EventsTale): Piece[] {
  const title = { zh: `${missed.length} 次同期各办各的`, en: `${missed.length} times apart on the same days` };
  return tablePiece('missed', title, {
    title: { zh: '同期而未合办', en: 'On the same days, not together' },
    head: [
      { zh: '日期', en: 'Days' },
      { zh: '相距', en: 'Apart' },
    ],
    rows: missed.slice(0, MOST_LINES).map(({ parties: [a, b], from, to, km }) => ({
      name: { zh: `${a.place.zh}、${b.place.zh}`, en: `${a.place.en}, ${b.place.en}` },
      cells: [
        plain(inBoth((language) => saySpan(from, to, language))),
        plain({ zh: `约 ${Math.round(km)} 公里`, en: `about ${Math.round(km)} km` }),
      ],
    })),
  });
}
