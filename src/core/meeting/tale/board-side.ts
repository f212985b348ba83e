import { rowOf } from '../../analysis/belt-card.ts';
import { QUADRANTS, type Quadrant } from '../../analysis/query.ts';
import { quadrantsOf, type QuadrantBelt } from '../../analysis/quadrants.ts';
import type { Result } from '../../analysis/result.ts';
import { spreadOf, type Bin, type Histogram } from '../../analysis/spread.ts';
import type { Words } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';
import { sayFigure, saySigned } from '../../figure/say.ts';
import { beltsAsked } from '../query-words.ts';
import type { SlideChart, SlideTable } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { inBoth, measureBy, nothing, plain, saidFigure, saidGrowth } from './said.ts';
import { MOST_LINES, type Piece, type Shown } from './shown.ts';

const BELTS: Words = { zh: '个产业带', en: 'belts' };
const QUADRANT_NAMES: Readonly<Record<Quadrant, Words>> = {
  leading: { zh: '专而快', en: 'Specialised and growing' },
  fading: { zh: '专而缓', en: 'Specialised, not growing' },
  rising: { zh: '新起', en: 'Rising' },
  weak: { zh: '偏弱', en: 'Weak' },
};

/** The charts that filter each other: belts by industry, by growth and by scale, and between specialisation and growth. */
export function boardSide(pack: Pack, cites: Cites, result: Result): Shown {
  const asked = beltsAsked(pack, result.query);
  const pieces = [
    ...industryPiece(pack, result, asked),
    ...spreadPieces(pack, result, asked),
    ...quadrantPiece(pack, cites, result, asked),
  ];
  const none = { zh: `没有查到${asked.zh}`, en: `No ${asked.en} found` };
  return { title: pieces[0]?.title ?? none, lead: leadOf(result), pieces };
}

function leadOf({ order, total }: Result): Words {
  const silent = order.length - total.withFigure - total.nested;
  return {
    zh: `共 ${order.length} 个产业带${silent > 0 ? `；没有数字的不进图，也不是零` : ''}`,
    en: `${order.length} belts${silent > 0 ? '; those without a figure are in no bar, and are not zero' : ''}`,
  };
}

/** Sectors by the number of belts that each would leave, its own filter left out. */
function industryPiece(pack: Pack, { facets }: Result, asked: Words): Piece[] {
  const counts = new Map(facets.industries.map(({ key, count }) => [key, count]));
  const sectors = pack.texts.industries
    .flatMap((industry) => (industry.level === 1 ? [{ ...industry, count: counts.get(industry.code) ?? 0 }] : []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first] = sectors;
  if (!first) return [];
  const points = sectors.map(({ zh, en, count }) => counted({ zh, en }, count));
  return [
    {
      part: 'industries',
      title: { zh: `${asked.zh}：${first.zh}最多，${first.count} 个`, en: `${first.en} has the most of ${asked.en}: ${first.count}` }, // prettier-ignore
      tables: [],
      charts: [{ kind: 'bars', title: { zh: '各行业的产业带数', en: 'Belts by industry' }, unit: BELTS, points }],
    },
  ];
}

function counted(name: Words, count: number): SlideChart['points'][number] {
  return { ...name, value: count, figure: plain({ zh: `${count} 个`, en: String(count) }) };
}

function spreadPieces(pack: Pack, { query }: Result, asked: Words): Piece[] {
  const { growth, scale } = spreadOf(pack, query);
  const { unit, kind } = measureBy(pack, query.measure) ?? { unit: '万元', kind: 'money' as const };
  const amount: Edges = {
    say: (value) => inBoth((language) => sayFigure({ value, high: null, bound: 'exact', unit, kind }, language)),
    isRound: (value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9),
  };
  const rate: Edges = {
    say: (value) => inBoth(() => saySigned(value)),
    isRound: (value) => Math.round(value * 100) % 10 === 0,
  };
  return [
    ...spreadPiece('growth', { zh: '增速', en: 'Growth' }, growth, rate, asked),
    ...spreadPiece('scale', { zh: '规模', en: 'Scale' }, scale, amount, asked),
  ];
}

/** The ends of bins in words, and at which of them they are parted where they are too many for a slide. */
interface Edges {
  readonly say: (value: number) => Words;
  readonly isRound: (value: number) => boolean;
}

/** So many bins the last row can read. */
const MOST_BINS = 12;

/** Bins put together between round ends; their counts are added up. */
export function coarser(bins: readonly Bin[], isRound: (value: number) => boolean): Bin[] {
  const joined: Bin[] = [];
  for (const bin of bins) {
    const last = joined[joined.length - 1];
    if (!last || last.to === null || isRound(last.to)) joined.push(bin);
    else joined[joined.length - 1] = { from: last.from, to: bin.to, count: last.count + bin.count };
  }
  return joined;
}

/** Bars from the lowest to the highest bin; belts without a figure are a gap at the end, not zero. */
function spreadPiece(
  part: string,
  what: Words,
  { bins, known, unknown }: Histogram,
  { say, isRound }: Edges,
  asked: Words,
): Piece[] {
  if (bins.length === 0) return [];
  const shown = bins.length > MOST_BINS ? coarser(bins, isRound) : bins;
  const silent = { zh: `另有 ${unknown} 个`, en: `${unknown} more` };
  const gap = unknown > 0 ? [{ ...silent, value: null, figure: nothing() }] : [];
  return [
    {
      part,
      title: { zh: `${asked.zh}：${known + unknown} 个里 ${known} 个有${what.zh}数字`, en: `${what.en} is known of ${known} of ${known + unknown} ${asked.en}` }, // prettier-ignore
      tables: [],
      charts: [
        {
          kind: 'bars',
          title: { zh: `按${what.zh}分段的产业带数`, en: `Belts by ${what.en.toLowerCase()}` },
          unit: BELTS,
          points: [...shown.map((bin) => counted(binName(bin, say), bin.count)), ...gap],
        },
      ],
    },
  ];
}

function binName({ from, to }: Bin, say: (value: number) => Words): Words {
  const [low, high] = [from === null ? null : say(from), to === null ? null : say(to)];
  if (low && high) return { zh: `${low.zh} 到 ${high.zh}`, en: `${low.en} to ${high.en}` };
  if (low) return { zh: `${low.zh} 及以上`, en: `${low.en} and over` };
  return high ? { zh: `${high.zh} 以下`, en: `below ${high.en}` } : { zh: '全部', en: 'all' };
}

/** A cloud of points has no bars: how many are in each quadrant is drawn, and the largest of them are told one by one. */
function quadrantPiece(pack: Pack, cites: Cites, result: Result, asked: Words): Piece[] {
  const all = quadrantsOf(pack, result.query).belts;
  const wanted = result.query.quadrants;
  const belts = all.filter(({ quadrant }) => wanted.length === 0 || wanted.includes(quadrant));
  if (belts.length === 0) return [];
  const count = (key: Quadrant) => belts.filter(({ quadrant }) => quadrant === key).length;
  const leading = count('leading');
  return [
    {
      part: 'quadrants',
      title: { zh: `${asked.zh}：${belts.length} 个里 ${leading} 个专而快`, en: `${leading} of ${belts.length} ${asked.en} are specialised and growing` }, // prettier-ignore
      tables: [quadrantTable(pack, cites, result, belts)],
      charts: [
        {
          kind: 'bars',
          title: { zh: '专业化与增速：各象限的产业带数', en: 'Specialisation and growth: belts by quadrant' },
          unit: BELTS,
          points: QUADRANTS.map((key) => counted(QUADRANT_NAMES[key], count(key))),
        },
      ],
    },
  ];
}

function quadrantTable(pack: Pack, cites: Cites, { query }: Result, belts: readonly QuadrantBelt[]): SlideTable {
  const largest = [...belts].sort((a, b) => (b.scale ?? -1) - (a.scale ?? -1)).slice(0, MOST_LINES);
  const rowOfId = new Map(pack.texts.belts.map(({ id }, row) => [id, row]));
  const whole = largest.length === belts.length;
  return {
    title: whole
      ? { zh: '专业化与增速', en: 'Specialisation and growth' }
      : { zh: `专业化与增速：规模最大的 ${largest.length} 个`, en: `Specialisation and growth: the ${largest.length} largest` }, // prettier-ignore
    head: [
      { zh: '象限', en: 'Quadrant' },
      { zh: '增速', en: 'Growth' },
      { zh: '规模', en: 'Scale' },
      { zh: '区位商', en: 'LQ' },
    ],
    rows: largest.map((belt) => {
      const row = rowOf(pack, query, rowOfId.get(belt.id) ?? -1);
      const quotient = quotientOf(belt);
      return {
        name: { zh: belt.zh, en: belt.en },
        cells: [
          plain(QUADRANT_NAMES[belt.quadrant]),
          saidGrowth(cites, row.growth),
          saidFigure(pack, cites, row.figure),
          plain({ zh: quotient, en: quotient }),
        ],
        ...(row.mine ? { mine: true as const } : {}),
      };
    }),
  };
}

/** (LQ − 1) / (LQ + 1) back to the quotient. */
function quotientOf({ symmetric }: QuadrantBelt): string {
  return symmetric >= 1 ? '∞' : ((1 + symmetric) / (1 - symmetric)).toFixed(1);
}
