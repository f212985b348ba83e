import type { Query } from '../../analysis/query.ts';
import type { Pack } from '../../belt/pack.ts';
import { sideBySide, type Compared } from '../../evidence/side-by-side.ts';
import type { SlideTable } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { plain, saidFigure } from './said.ts';
import { tablePiece, type Shown } from './shown.ts';
import { GROUP_HEAD, groupCells } from './place-page.ts';

/** Places and belts side by side under the question. null = fewer than one of them is in the pack. */
export function comparePage(pack: Pack, cites: Cites, query: Query, keys: readonly string[]): Shown | null {
  const { columns } = sideBySide(pack, query, keys);
  const [first, ...rest] = columns;
  if (!first) return null;
  const names = { zh: columns.map(({ zh }) => zh).join('、'), en: columns.map(({ en }) => en).join(', ') };
  const title = { zh: `${names.zh}并列比较`, en: `${names.en} side by side` };
  return {
    title: largestTitle(first, rest) ?? title,
    lead: title,
    pieces: [
      ...tablePiece('groups', null, {
        title,
        head: GROUP_HEAD,
        rows: columns.map(({ zh, en, group }) => ({ name: { zh, en }, cells: groupCells(pack, query.measure, group) })),
      }),
      ...tablePiece('largest', null, largestTable(pack, cites, columns)),
    ],
  };
}

/** Which has the most belts: a number that is known of all of them. */
function largestTitle(first: Compared, rest: readonly Compared[]): Shown['title'] | null {
  const places = [first, ...rest].filter(({ kind }) => kind === 'place');
  const [most, next] = [...places].sort((a, b) => b.group.count - a.group.count);
  if (!most || !next || rest.length + 1 !== places.length || most.group.count === next.group.count) return null;
  return {
    zh: `${most.zh}的产业带最多：${most.group.count} 个，${next.zh} ${next.group.count} 个`,
    en: `${most.en} has most belts: ${most.group.count}; ${next.en} ${next.group.count}`,
  };
}

function largestTable(pack: Pack, cites: Cites, columns: readonly Compared[]): SlideTable {
  return {
    title: { zh: '各自已知规模最大的产业带', en: 'Largest known belts of each' },
    head: [
      { zh: '属于', en: 'Of' },
      { zh: '规模', en: 'Scale' },
    ],
    rows: columns.flatMap(({ zh, en, largest }) =>
      largest.map(({ row }) => ({
        name: { zh: row.zh, en: row.en },
        cells: [plain({ zh, en }), saidFigure(pack, cites, row.figure)],
      })),
    ),
  };
}
