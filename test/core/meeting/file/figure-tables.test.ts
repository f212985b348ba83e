import { expect, test } from 'vitest';
import { csvOf } from '../../../../src/core/field/csv.ts';
import { fileDeckOf } from '../../../../src/core/meeting/file/file-deck-of.ts';
import { figureTables } from '../../../../src/core/meeting/file/figure-tables.ts';
import { REDACTED } from '../../../../src/core/meeting/file/redacted.ts';
import { TALE, WITH_OWN } from './tale.ts';

const deckOf = (tale: typeof TALE, own: boolean) =>
  fileDeckOf(
    [
      {
        ...{ id: 'a', kind: 'view', tale, caption: '', notes: '', frozen: '', unit: '万元', title: null, view: null },
        photo: '',
      },
    ],
    { title: '浙江', made: '', review: '', language: 'zh', ramp: 'ochre', contents: { ...REDACTED, own } },
  );

test('Every figure has a line with its source: of belts two, of tables a cell, of charts a point', () => {
  const [figures, sources, about] = figureTables(deckOf(TALE, false), 'zh');
  expect(figures?.rows).toHaveLength(2 * 2 + 1 + 2);
  const heads = figures?.columns.map(({ key }) => key) ?? [];
  const line = (at: number) => Object.fromEntries(heads.map((key, cell) => [key, figures?.rows[at]?.[cell]]));
  expect(line(0)).toMatchObject({ slide: 1, name: '柯桥轻纺', figure: '1,243亿元', value: 12_430_000, unit: '万元' });
  expect(line(0)).toMatchObject({ source: '轻纺跻身百强', publisher: '某报', date: '2024-05' });
  // Unknown has neither value nor unit, and is said.
  expect(line(1)).toMatchObject({ item: '增长', figure: '暂无数据', value: null, unit: '', source: '' });
  expect(line(6)).toMatchObject({ name: '嵊州', figure: '暂无数据', value: null, unit: '' });
  expect(sources?.rows.map(([id]) => id)).toEqual(['s1', 's2']);
  expect(about?.rows.at(-1)).toEqual(['地图 Map', '示意图 未经地图审核，仅供内部研究']);
});

test('Own figures are marked where they were asked for, and are in no cell where not', () => {
  expect(csvOf(figureTables(deckOf(WITH_OWN, true), 'zh')[0]!, 'zh')).toMatch(/店口自记管业.*9\.9亿元.*是 yes/);
  expect(csvOf(figureTables(deckOf(WITH_OWN, false), 'zh')[0]!, 'zh')).not.toMatch(/自记|9\.9亿/);
});
