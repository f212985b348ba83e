import { expect, test } from 'vitest';
import { citation } from '../../../../src/core/meeting/file/citation.ts';

test('What a source does not say leaves no mark', () => {
  const source = { id: 'x', title: '年报', publisher: '', date: '2024', url: 'https://x', file: '' };
  expect(citation(source)).toBe('年报 · 2024');
  expect(citation({ ...source, publisher: '某局' })).toBe('年报 · 某局 · 2024');
});
