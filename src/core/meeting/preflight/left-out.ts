import { ownPieces } from '../sheet/layout.ts';
import { LAW, type Finding, type TaleRule } from './finding.ts';
import { textsIn } from './parts-of.ts';

/** What the slide shows on the wall and the sheet does not is said before it leaves. */
export const leftOut: TaleRule = (sheet, { tale, wear }) => {
  const warn = (zh: string, en: string): Finding[] => [
    { rule: 'left-out', level: 'warn', why: { zh, en }, source: LAW.house, fix: null },
  ];
  const count = ownPieces(tale);
  if (wear.kind === 'map' && count > 0)
    return warn(`只要地图：这一张的 ${count} 张表或图不在上面。`, `The map alone: ${count} tables or charts of this slide are not on it.`); // prettier-ignore
  if (tale.page === 'untold')
    return warn(
      '放映时这一张是一个页面，它没有能放到图上的表，图上是地图。',
      'On the wall this slide is a page that has no tables for a sheet: the sheet shows the map.',
    );
  // A chart that only goes along with a map is no part of the wall.
  if (count === 0) return [];
  const said = textsIn(sheet, 'left-out').map(({ text }) => text);
  if (said.length === 0) return [];
  return warn(
    `这一张放不下全部内容：${said.join('；')}。大一号的纸放得下更多，Excel 和 CSV 里都有。`,
    `Not all of this slide has room: ${said.join('; ')}. A larger sheet holds more; the workbook and the CSV hold all.`,
  );
};
