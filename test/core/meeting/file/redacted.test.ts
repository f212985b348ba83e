import { expect, test } from 'vitest';
import { ownIn, withoutOwn } from '../../../../src/core/meeting/file/redacted.ts';
import { TALE, WITH_OWN } from './tale.ts';

test('A tale without own figures stays as it is', () => {
  expect(ownIn(TALE)).toBe(0);
  expect(withoutOwn(TALE)).toBe(TALE);
});

test('an own belt is named in no table or chart, and who told an own figure is not named either', () => {
  const source = { id: 'visit', title: '实地 · 张三', publisher: '张三', date: '2026-11-20', url: '', file: '' };
  const at = TALE.sources.length;
  const figure = { zh: '9.9亿元', en: '9.9', source: at, mine: true as const };
  const own = WITH_OWN.marks.find((mark) => mark.mine);
  if (!own) throw new Error('the tale has an own belt');
  const name = { zh: own.zh, en: own.en };
  const bare = withoutOwn({
    ...WITH_OWN,
    sources: [...TALE.sources, source],
    tables: [{ title: { zh: '前 1 个', en: 'first' }, head: [], rows: [{ name, cells: [figure] }] }],
    charts: [
      {
        kind: 'bars',
        title: { zh: '规模', en: 'scale' },
        unit: { zh: '亿元', en: 'bn' },
        points: [{ ...name, value: 9.9, figure }],
      },
    ],
  });
  expect(JSON.stringify(bare)).not.toContain(own.zh);
  expect(JSON.stringify(bare)).not.toContain('张三');
  expect(bare.sources).toHaveLength(at + 1);
});

test('Own belts go, own figures are said to be left out, and nothing that may stand on them is told', () => {
  // One belt, its two figures, 柯桥's figure on the map and in the table.
  expect(ownIn(WITH_OWN)).toBe(5);
  const bare = withoutOwn(WITH_OWN);
  expect(ownIn(bare)).toBe(0);
  expect(JSON.stringify(bare)).not.toMatch(/自记|店口|9\.9亿|1,300/);
  expect(bare.marks.map(({ id, value }) => [id, value])).toEqual([
    ['keqiao', null],
    ['zhuji', 7_600_000],
  ]);
  expect(bare.marks[0]?.figure.zh).toBe('未带出');
});
