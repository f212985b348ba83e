import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bundled, type Page } from '../../../src/meeting/export/bundle.ts';

const page = (title: string, text: string): Page => ({
  title,
  drawn: ({ onprogress }) => {
    onprogress(1);
    return Promise.resolve(new Blob([text]));
  },
});
const watching = (signal = new AbortController().signal) => {
  const told: number[] = [];
  return { told, signal, onprogress: (part: number) => void told.push(part) };
};

test('one page is its own file', async () => {
  expect(await (await bundled([page('浙江', 'one')], 'png', watching())).text()).toBe('one');
});

test('several are one zip: numbered in their order, by their titles, every byte of each', async () => {
  const long = 'x'.repeat(3 << 20);
  const watch = watching();
  const zip = await bundled([page('浙江/产业带', 'one'), page('', long), page('', '')], 'svg', watch);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['01-浙江 产业带.svg', '02.svg', '03.svg']);
  expect(Object.values(files).map((bytes) => strFromU8(bytes))).toEqual(['one', long, '']);
  expect(watch.told.map((part) => Math.round(part * 3))).toEqual([1, 2, 3]);
});

test('stopped half way there is no file', async () => {
  const stop = new AbortController();
  const stops: Page = { title: '', drawn: () => (stop.abort(), Promise.resolve(new Blob(['two']))) };
  const made = bundled([page('', 'one'), stops, page('', 'three')], 'png', watching(stop.signal));
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
});
