import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import type { Words } from '../../belt/terms.ts';
import { listsOf, type Batch, type ListsTale } from '../../evidence/lists.ts';
import type { CityList } from '../../evidence/taotian.ts';
import type { SlideTable } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { nothing, plain, saidCount } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';

const COUNT: Words = { zh: '个数', en: 'Number' };
const MEMBERS: readonly Words[] = [
  { zh: '在本数据中', en: 'In these data' },
  { zh: '发布方所称', en: 'As issued' },
];

/** Published lists: what each holds of itself and of these data, by list id. */
export function listsPage(pack: Pack, evidence: Evidence, cites: Cites): Shown {
  const tale = listsOf(pack, evidence);
  return {
    title: titleOf(tale),
    lead: {
      zh: `本数据自己的百亿级：有数据的 ${tale.ownTier.withFigure} 个中 ${tale.ownTier.hundred} 个`,
      en: `Above CNY 10 bn by these data: ${tale.ownTier.hundred} of ${tale.ownTier.withFigure} with a figure`,
    },
    pieces: [...tablePiece('all', null, allTable(tale)), ...tale.city.flatMap((list) => cityPiece(cites, list)), ...batchesOf(tale).flatMap((batch) => batchPiece(cites, batch))], // prettier-ignore
  };
}

function batchesOf({ families }: ListsTale): readonly Batch[] {
  return families.flatMap(({ batches }) => batches);
}

function titleOf({ city, ...rest }: ListsTale): Words {
  const count = city.length + batchesOf({ city, ...rest }).length;
  return { zh: `收录了 ${count} 份公开名录`, en: `${count} published lists are recorded` };
}

function allTable(tale: ListsTale): SlideTable {
  const lists = [
    ...tale.city.map(({ zh, en, members, total }) => ({ zh, en, known: members.length, total })),
    ...batchesOf(tale).map(({ zh, en, members, total }) => ({ zh, en, known: members.length, total })),
  ];
  return {
    title: { zh: '公开名录', en: 'Published lists' },
    head: MEMBERS,
    rows: lists.map(({ zh, en, known, total }) => ({
      name: { zh, en },
      cells: [saidCount(known, '个'), total === null ? nothing() : saidCount(total, '个')],
    })),
  };
}

/** Counts by place as stated, and the members that are named. */
function cityPiece(cites: Cites, { id, zh, en, total, byPlace, members }: CityList): Piece[] {
  const counts: SlideTable = {
    title: { zh: `${zh}：来源所述的分布`, en: `${en}: where, as stated` },
    head: [COUNT],
    rows: byPlace.slice(0, MOST_LINES).map(({ at, value, unit, source }) => ({
      name: at,
      cells: [value === null ? nothing() : { ...saidCount(value, unit), source: cites.cite(source) }],
    })),
  };
  const named: SlideTable = {
    title: { zh: `${zh}：已知成员`, en: `${en}: known members` },
    head: [{ zh: '城市', en: 'City' }],
    rows: members.slice(0, MOST_LINES).map(({ category, where, source }) => ({
      name: { zh: category, en: category },
      cells: [{ ...plain(where), source: cites.cite(source) }],
    })),
  };
  const of = total === null ? { zh: '', en: '' } : { zh: `，发布方称共 ${total} 个`, en: ` of ${total} as issued` };
  const title = {
    zh: `${zh}：已知成员 ${members.length} 个${of.zh}`,
    en: `${en}: ${members.length} known members${of.en}`,
  };
  const tables = [counts, named].filter(({ rows }) => rows.length > 0);
  return tables.length === 0 ? [] : [{ part: id, title, tables, charts: [] }];
}

/** Members by province, most first. */
function batchPiece(cites: Cites, { id, zh, en, members, provinces, total }: Batch): Piece[] {
  const source = members[0] ? cites.cite(members[0].source) : null;
  const of = total === null ? { zh: '', en: '' } : { zh: `，发布方称共 ${total} 个`, en: ` of ${total} as issued` };
  const title = {
    zh: `${zh}：已知成员 ${members.length} 个${of.zh}`,
    en: `${en}: ${members.length} known members${of.en}`,
  };
  const table: SlideTable = {
    title: { zh: `${zh}：各省已知成员`, en: `${en}: known members by province` },
    head: [COUNT],
    rows: provinces.slice(0, MOST_LINES).map(({ count, ...place }) => ({
      name: { zh: place.zh, en: place.en },
      cells: [{ ...saidCount(count, '个'), source }],
    })),
  };
  return tablePiece(id, title, table).map((piece) => ({ ...piece, alone: true }));
}
