import { expect, it } from 'vitest';
import { formatPage, readPage } from '../../src/state/page.svelte.ts';

it('reads what it writes', () => {
  const pages = [
    { kind: 'belt', key: 'guzhen-lighting', beside: [] },
    { kind: 'place', key: '330000', beside: ['440000', '350000'] },
    { kind: 'topic', key: 'goods', beside: ['袜子'] },
    { kind: 'deck', key: '', beside: [] },
    { kind: 'deck', key: '0198c1f0-1111-7222-8333-444455556666', beside: [] },
  ] as const;
  for (const page of pages) expect(readPage(decodeURIComponent(formatPage(page)))).toEqual(page);
  expect(formatPage(pages[0])).toBe('belt:guzhen-lighting');
});

it('reads no page from what is none', () => {
  for (const text of ['', 'belt', 'belt:', 'topic:weather', 'shop:1', 'place:1,2,3,4,5,6', 'belt:a b'])
    expect(readPage(text)).toBeNull();
});
