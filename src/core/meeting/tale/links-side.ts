import { linkages, type Linkage } from '../../analysis/linkage.ts';
import type { Query } from '../../analysis/query.ts';
import type { Words } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';
import { drawnPoints } from '../../belt/points.ts';
import { isApart, sayDistance, sayJoint, sayLinkage } from '../../evidence/linkage-sentence.ts';
import { clashesOf, factsOf, linkagesOf, MOST_PAIRS, type ComplementTold } from '../../evidence/linkages.ts';
import type { Missed } from '../../evidence/chance.ts';
import { sayPeriod } from '../../figure/say.ts';
import { beltsAsked } from '../query-words.ts';
import type { LinkMark, SaidFigure, SlideChart, SlideTable } from '../slide-tale.ts';
import { chartUnit } from './chart-unit.ts';
import type { Cites } from './cites.ts';
import { inBoth, nothing, plain, saidFigure } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';

type Pair = readonly [string, string] | null;

/** Neighbours of one trade under a question, the one pair that stands out, their clashes, and what a selected belt could buy and sell nearby. */
export function linksSide(pack: Pack, cites: Cites, query: Query, belt: string, pair: Pair): Shown {
  const { total, pairs } = linkages(pack, query, { limit: MOST_PAIRS });
  const chosen = pairs.find(({ a, b }) => pair !== null && pair.includes(a.id) && pair.includes(b.id)) ?? null;
  const first = chosen ?? pairs[0] ?? null;
  return {
    title: chosen ? pairTitle(pack, chosen) : allTitle(pack, query, total, first),
    lead: first ? sayLinkage(factsOf(pack, first), pack.texts.measures) : NONE,
    pieces: [
      {
        ...{ part: 'pairs', title: null, charts: jointChart(pack, pairs) },
        tables: pairs.length === 0 ? [] : [pairTable(pack, cites, chosen, pairs, total)],
      },
      ...clashPiece(clashesOf(pack, query)),
      ...complementPiece(pack, cites, linkagesOf(pack, query, belt).complements),
    ],
    links: linesOf(pack, pairs, chosen),
  };
}

const NONE: Words = { zh: '近邻：相距 30 公里以内，或同行业而两县接壤', en: 'Neighbours: within 30 km, or of one trade in counties that touch' }; // prettier-ignore

function nameOf({ a, b }: Linkage): Words {
  return { zh: `${a.zh} — ${b.zh}`, en: `${a.en} — ${b.en}` };
}

function pairTitle(pack: Pack, link: Linkage): Words {
  const facts = factsOf(pack, link);
  return inBoth((language) => {
    const joint = sayJoint(facts, pack.texts.measures, language);
    const sum = language === 'zh' ? `，合计${joint}` : `, ${joint} together`;
    const [and, colon] = language === 'zh' ? ['和', '：'] : [' and ', ': '];
    return `${link.a[language]}${and}${link.b[language]}${colon}${sayDistance(facts, language)}${joint === '' ? '' : sum}`;
  });
}

function allTitle(pack: Pack, query: Query, total: number, first: Linkage | null): Words {
  const asked = beltsAsked(pack, query);
  if (!first)
    return { zh: `${asked.zh}没有查到同行业的近邻`, en: `No neighbours of one trade found among ${asked.en}` };
  const joint = inBoth((language) => sayJoint(factsOf(pack, first), pack.texts.measures, language));
  const of = { zh: `${asked.zh}有 ${total} 对同行业的近邻`, en: `${asked.en}: ${total} ${total === 1 ? 'pair' : 'pairs'} of neighbours of one trade` }; // prettier-ignore
  if (joint.zh === '') return of;
  return {
    zh: `${of.zh}，合计规模已知最大的是${first.a.zh}和${first.b.zh}：${joint.zh}`,
    en: `${of.en}; the largest known together are ${first.a.en} and ${first.b.en}: ${joint.en}`,
  };
}

/** The pair that stands out first, then by joint scale. */
function pairTable(pack: Pack, cites: Cites, chosen: Linkage | null, pairs: readonly Linkage[], total: number) {
  const order = chosen ? [chosen, ...pairs.filter((link) => link !== chosen)] : pairs;
  const shown = order.slice(0, MOST_LINES);
  const by = { zh: '按合计规模', en: 'by joint scale' };
  const table: SlideTable = {
    title:
      shown.length === total
        ? { zh: `同行业的近邻，${by.zh}`, en: `Neighbours of one trade, ${by.en}` }
        : {
            zh: `同行业的近邻 ${total} 对，${by.zh}列出 ${shown.length} 对`,
            en: `${shown.length} of ${total} pairs of one trade, ${by.en}`,
          },
    head: [
      { zh: '合计', en: 'Together' },
      { zh: '距离', en: 'Distance' },
      { zh: '前者', en: 'First' },
      { zh: '后者', en: 'Second' },
      { zh: '共同的活动', en: 'Joint events' },
    ],
    rows: shown.map((link) => ({
      name: nameOf(link),
      cells: [
        saidJoint(pack, link),
        plain(inBoth((language) => sayDistance(factsOf(pack, link), language))),
        saidFigure(pack, cites, link.a.figure),
        saidFigure(pack, cites, link.b.figure),
        saidEvents(pack, link),
      ],
      ...mineOf(link),
    })),
  };
  return table;
}

/** Our own addition has no one source; what cannot be added says why. */
function saidJoint(pack: Pack, link: Linkage): SaidFigure {
  const facts = factsOf(pack, link);
  if (isApart(facts)) return plain({ zh: '指标不同，不相加', en: 'of different measures' });
  const joint = inBoth((language) => sayJoint(facts, pack.texts.measures, language));
  if (joint.zh === '') return nothing();
  const mixed = link.scale.mixed ? { zh: '（年份不同）', en: ' (years differ)' } : { zh: '', en: '' };
  const mine = link.a.figure?.mine ?? link.b.figure?.mine;
  return { ...plain({ zh: joint.zh + mixed.zh, en: joint.en + mixed.en }), ...(mine ? { mine } : {}) };
}

function saidEvents(pack: Pack, { events }: Linkage): SaidFigure {
  const named = events.flatMap((row) => pack.texts.events[row] ?? []);
  if (named.length === 0) return plain({ zh: '没有查到', en: 'none known' });
  return plain({ zh: named.map(({ zh }) => `「${zh}」`).join('、'), en: named.map(({ en }) => en).join(', ') });
}

/** Only of pairs with two known figures, and only where all of them are of one measure. */
function jointChart(pack: Pack, pairs: readonly Linkage[]): SlideChart[] {
  const known = pairs.filter((link) => link.scale.known === 2 && link.scale.value !== null && !isApart(factsOf(pack, link))).slice(0, MOST_LINES); // prettier-ignore
  const measures = new Set(known.map(({ a }) => a.figure?.measure));
  const measure = pack.texts.measures[known[0]?.a.figure?.measure ?? -1];
  if (known.length < 2 || measures.size !== 1 || !measure) return [];
  const { unit, divide } = chartUnit(measure);
  return [
    {
      kind: 'bars',
      title: { zh: `两地合计${measure.zh}`, en: `${measure.en} of both` },
      unit,
      points: known.map((link) => ({
        ...nameOf(link),
        ...{ value: (link.scale.value ?? NaN) / divide, figure: saidJoint(pack, link) },
        ...mineOf(link),
      })),
    },
  ];
}

function clashPiece(clashes: readonly Missed[]): Piece[] {
  return tablePiece('clashes', null, {
    title: { zh: '近邻之间撞期的活动', en: 'Events of neighbours on the same days' },
    head: [
      { zh: '时间', en: 'When' },
      { zh: '距离', en: 'Distance' },
      { zh: '说明', en: 'What to do' },
    ],
    rows: clashes.slice(0, MOST_LINES).map((clash) => ({
      name: { zh: partiesOf(clash, 'zh'), en: partiesOf(clash, 'en') },
      cells: [
        plain(
          inBoth((language) => sayPeriod(clash.from === clash.to ? clash.from : `${clash.from}/${clash.to}`, language)),
        ),
        plain(inBoth((language) => sayDistance(clash, language))),
        plain(clash.sentence),
      ],
    })),
  });
}

function partiesOf({ parties: [one, other] }: Missed, language: 'zh' | 'en'): string {
  return `${(one.belt ?? one.place)[language]} — ${(other.belt ?? other.place)[language]}`;
}

function complementPiece(pack: Pack, cites: Cites, complements: readonly ComplementTold[] | null): Piece[] {
  return tablePiece('complements', null, {
    title: { zh: '100 公里内的上下游', en: 'Suppliers and customers within 100 km' },
    head: [
      { zh: '关系', en: 'Role' },
      { zh: '规模', en: 'Scale' },
    ],
    rows: (complements ?? []).slice(0, MOST_LINES).map(({ row, side }) => ({
      name: { zh: row.zh, en: row.en },
      cells: [
        plain(side === 'supplier' ? { zh: '上游', en: 'supplier' } : { zh: '下游', en: 'customer' }),
        saidFigure(pack, cites, row.figure),
      ],
      ...(row.mine ? { mine: true as const } : {}),
    })),
  });
}

function linesOf(pack: Pack, pairs: readonly Linkage[], chosen: Linkage | null): LinkMark[] {
  const points = drawnPoints(pack);
  const at = ({ belt, lon, lat }: Linkage['a']) => [points[belt]?.lon ?? lon, points[belt]?.lat ?? lat] as const;
  return pairs.map((link) => ({
    ...{ from: at(link.a), to: at(link.b) },
    ...(link === chosen ? { chosen: true as const } : {}),
    ...mineOf(link),
  }));
}

function mineOf({ a, b }: Linkage): { readonly mine?: true } {
  return (a.mine ?? b.mine) ? { mine: true } : {};
}
