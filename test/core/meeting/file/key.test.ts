import { expect, test } from 'vitest';
import { dressed } from '../../../../src/core/meeting/file/key.ts';
import { KEQIAO, TALE, ZHUJI } from './tale.ts';

test('Area tells the value, a belt without a figure has no size, and growth has its class', () => {
  const { radius, fill, key } = dressed({ ...TALE, marks: [KEQIAO, ZHUJI, { ...ZHUJI, value: null }] }, 'ochre');
  expect(((radius[0] ?? 0) / (radius[1] ?? 1)) ** 2).toBeCloseTo(12_430_000 / 7_600_000, 1);
  expect(radius[2]).toBe(0);
  // No growth, and +8.5 %: from 5 to 15 %.
  expect(fill).toEqual([-1, 5, 5]);
  expect(key.colours[5]?.text.zh).toBe('+5% – +15%');
  expect(key.colours.map(({ from }) => from.zh)).toEqual(['', '−15%', '−5%', '−1%', '+1%', '+5%', '+15%']);
  expect(key.sizes[0]?.name.zh).toBe('柯桥轻纺');
});

test('Coloured places have the class of their value; unknown is no class', () => {
  const places = [1e5, 2e6, null].map((value, at) => ({ code: `33010${at}`, zh: '县', en: 'county', value }));
  const title = { zh: '合计', en: 'sum' };
  const tale = {
    ...TALE,
    query: { ...TALE.query, areas: 'sum' as const },
    areas: { level: 'county' as const, title, places },
  };
  const { areas, key } = dressed(tale, 'teal');
  // Published tiers: 10, 100, 500, 1000 亿元.
  expect(areas).toEqual({ '330100': 1, '330101': 2, '330102': -1 });
  expect(key.areas?.colours.map(({ text }) => text.zh.replaceAll(' ', ''))).toContain('100亿元–500亿元');
});
