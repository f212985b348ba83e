import type { Group } from '../../analysis/result.ts';
import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import type { Words } from '../../belt/terms.ts';
import { sayPeriod, saySigned } from '../../figure/say.ts';
import { placePage, type PlacePage } from '../../evidence/place-page.ts';
import type { SlideTable } from '../slide-tale.ts';
import { mapLead } from '../slide-title.ts';
import { inSentence } from '../in-sentence.ts';
import type { Cites } from './cites.ts';
import { inBoth, nothing, plain, saidCount, saidGrowth, saidSum } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';
import { beltTable } from './view-tables.ts';

export const GROUP_HEAD: readonly Words[] = [
  { zh: '产业带', en: 'Belts' },
  { zh: '有数据', en: 'With a figure' },
  { zh: '已知规模合计', en: 'Known scale, added' },
  { zh: '增速中位数', en: 'Median growth' },
];

/** A place: its greatest belts, the places and trades in it, its fastest. null = the pack has no such place. */
export function placeShown(pack: Pack, evidence: Evidence, cites: Cites, code: string): Shown | null {
  const page = placePage(pack, evidence, code);
  if (!page) return null;
  const { card } = page;
  const largest = card.belts.slice(0, MOST_LINES);
  return {
    title: titleOf(page),
    lead: leadOf(pack, page),
    pieces: [
      ...tablePiece('belts', knownOf(page, largest.length), beltTable(pack, cites, { zh: `${card.zh}：最大的产业带`, en: `${card.en}: largest belts` }, largest)), // prettier-ignore
      ...groupPieces(pack, page),
      ...sectorChart(pack, page),
      ...growingPiece(pack, cites, page),
    ],
  };
}

function titleOf({ card }: PlacePage): Words {
  const { count } = card.group;
  if (count === 0) return { zh: `${card.zh}没有收录的产业带`, en: `No belt of ${card.en} is recorded` };
  const [largest] = card.belts;
  const trade = card.sectors.length;
  const first = largest?.figure ? { zh: `，已知规模最大的是${largest.zh}`, en: `; ${largest.en} has the largest known figure` } : { zh: '', en: '' }; // prettier-ignore
  return {
    zh: `${card.zh}有 ${count} 个产业带，分属 ${trade} 个行业大类${first.zh}`,
    en: `${card.en} has ${count} ${count === 1 ? 'belt' : 'belts'} in ${trade} ${trade === 1 ? 'trade' : 'trades'}${first.en}`,
  };
}

/** Of how many belts a figure is known: whose it is that stands first is the finding of the whole page. */
function knownOf({ card }: PlacePage, shown: number): Words {
  // Those inside another are in neither number, as in the lead.
  const { belts: count, withFigure: known } = card.group.sum;
  if (known === 0) return { zh: `${card.zh}的 ${count} 个产业带都还没有查到规模数字`, en: `No figure is known of the ${count} belts of ${card.en}` }; // prettier-ignore
  const few = shown < count ? { zh: `，先列 ${shown} 个`, en: `; the first ${shown}` } : { zh: '', en: '' };
  return {
    zh: `${card.zh} ${count} 个产业带中 ${known} 个查到了规模数字${few.zh}`,
    en: `A figure of scale is known of ${known} of the ${count} belts of ${card.en}${few.en}`,
  };
}

function leadOf(pack: Pack, { card, measures, years }: PlacePage): Words {
  const { sum } = card.group;
  const mixed = measures.length > 1;
  const period = years && (years.from === years.to ? String(years.from) : `${years.from}/${years.to}`);
  return mapLead(sum, saidSum(pack, 'best', sum), {
    mixed,
    years: period === null ? null : inBoth((language) => sayPeriod(period, language)),
  });
}

function growingPiece(pack: Pack, cites: Cites, { card, growing }: PlacePage): Piece[] {
  const [first] = growing;
  if (!first) return [];
  const said = inSentence(saidGrowth(cites, first.growth));
  const title = {
    zh: `${card.zh} ${growing.length} 个已知增速的产业带中，最高的是${first.zh}：${said.zh}`,
    en: `${first.en} grows fastest of the ${growing.length} belts of ${card.en} with a known rate: ${said.en}`,
  };
  const head = { zh: `${card.zh}：已知增速最高`, en: `${card.en}: fastest known growth` };
  return tablePiece('growth', title, beltTable(pack, cites, head, growing.slice(0, MOST_LINES)));
}

function groupPieces(pack: Pack, { card, children }: PlacePage): Piece[] {
  const withBelts = children.filter(({ group }) => group.count > 0).slice(0, MOST_LINES);
  const sectors = card.sectors.slice(0, MOST_LINES).map((group) => ({ ...nameOf(pack, group.key), group }));
  const table = (title: Words, rows: readonly (Words & { readonly group: Group })[]): SlideTable => ({
    title,
    head: GROUP_HEAD,
    rows: rows.length < 2 ? [] : rows.map(({ zh, en, group }) => ({ name: { zh, en }, cells: groupCells(pack, 'best', group) })), // prettier-ignore
  });
  return [
    ...tablePiece('places', spreadOf(card, children.filter(({ group }) => group.count > 0)), table({ zh: `${card.zh}：按下级地区`, en: `${card.en}: by place` }, withBelts)), // prettier-ignore
    ...tablePiece('sectors', null, table({ zh: `${card.zh}：按行业`, en: `${card.en}: by trade` }, sectors)),
  ];
}

/** In how many places below there are belts, and of how many the scale is known at all. */
function spreadOf(card: Words, rows: readonly { readonly group: Group }[]): Words {
  const known = rows.filter(({ group }) => group.sum.value !== null).length;
  return {
    zh: `${card.zh} ${rows.length} 个下级地区有收录的产业带，${known} 个查到了规模数字`,
    en: `${rows.length} places of ${card.en} have belts; of ${known} a figure of scale is known`,
  };
}

/** The trades with most belts: their number is always known. */
function mostOf(card: Words, sectors: readonly (Words & { readonly count: number })[]): Words | null {
  const most = Math.max(0, ...sectors.map(({ count }) => count));
  const first = sectors.filter(({ count }) => count === most);
  if (most === 0 || first.length > 3) return null;
  return {
    zh: `${card.zh}的产业带以${first.map(({ zh }) => zh).join('、')}最多：${first.length > 1 ? '各 ' : ''}${most} 个`,
    en: `Of ${card.en}, ${first.map(({ en }) => en).join(' and ')} ${first.length > 1 ? 'have' : 'has'} most belts: ${most}`,
  };
}

/** A group under `GROUP_HEAD`. */
export function groupCells(
  pack: Pack,
  measure: string,
  { count, sum, growth }: Group,
): SlideTable['rows'][number]['cells'] {
  const rate = growth === null ? nothing() : plain({ zh: saySigned(growth), en: saySigned(growth) });
  return [saidCount(count, '个'), saidCount(sum.withFigure, '个'), saidSum(pack, measure, sum), rate];
}

/** Belts a trade: a number that is always known. */
function sectorChart(pack: Pack, { card }: PlacePage): Piece[] {
  const sectors = [...card.sectors].sort((a, b) => b.count - a.count).slice(0, MOST_LINES);
  const points = sectors.map(({ key, count }) => ({
    ...nameOf(pack, key),
    value: count,
    figure: saidCount(count, '个'),
  }));
  if (points.length < 2) return [];
  const title = { zh: `${card.zh}：各行业产业带数量`, en: `${card.en}: belts by trade` };
  return [
    {
      part: 'sectors',
      title: mostOf(
        card,
        card.sectors.map(({ key, count }) => ({ ...nameOf(pack, key), count })),
      ),
      tables: [],
      charts: [{ kind: 'bars', title, unit: { zh: '个', en: 'belts' }, points }],
    },
  ];
}

function nameOf({ texts }: Pack, code: string): Words {
  const { zh = '', en = '' } = texts.industries.find((industry) => industry.code === code) ?? {};
  return { zh, en };
}
