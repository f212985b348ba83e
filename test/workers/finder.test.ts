import 'fake-indexeddb/auto';
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hit, OwnName } from '../../src/core/belt/search.ts';
import { PackStore } from '../../src/store/packs.ts';
import { Finder } from '../../workers/finder.ts';
import { Holding } from '../../workers/holding.ts';
import { Site } from './site.ts';

const FILE = 'names.0.gz';
const NAMES = { syllables: 'fang纺ke柯qiao桥zhi织', words: '浚县 xun xian', variants: '紡纺織织' };

let site: Site;
let store: PackStore;

/** A site whose pack has names too, and a search of that pack on an empty device. */
async function opened(names: string = JSON.stringify(NAMES)): Promise<Finder> {
  const manifest = site.publish('2026-01-01', 500);
  const bytes = Buffer.from(names);
  const packed = gzipSync(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const part = { name: 'names', file: FILE, sha256, bytes: bytes.length, transfer: packed.length };
  site.write(FILE, packed);
  site.write('latest.json', JSON.stringify({ ...manifest, parts: [...manifest.parts, part] }));
  const holding = new Holding(site.base, () => Promise.resolve(store));
  const answer = await holding.open(() => {});
  if (!answer.ok) throw new Error(answer.why);
  site.asked();
  return new Finder(holding);
}

const say = (hits: readonly Hit[]) => hits.map(({ kind, zh }) => `${kind} ${zh}`);
const own = (zh: string, words: readonly string[] = [zh]): OwnName => {
  return { kind: 'belt', key: 'own', zh, en: '', detail: { zh: '', en: '' }, words };
};

beforeEach(async () => {
  store = new PackStore(randomUUID());
  site = new Site();
  await site.start();
});

afterEach(async () => {
  vi.doUnmock('../../workers/pinyin.ts');
  store.close();
  await site.remove();
});

it('answers what is written while the names are still on their way, and pinyin as soon as they are here', async () => {
  const finder = await opened();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  site.intercept = (file, response) => {
    if (file !== FILE) return false;
    void held.then(() => response.end(site.read(FILE)));
    return true;
  };
  expect(say(await finder.find('柯桥', 9))).toEqual(['place 柯桥区', 'belt 柯桥纺织']);
  const waiting = finder.find('kqfz', 9);
  release();
  expect(say(await waiting)).toEqual(['belt 柯桥纺织']);
  expect(say(await finder.find('紡織', 1))).toEqual(['industry 纺织']);
  expect(site.asked()).toEqual([FILE]);
});

it('fetches the names when the search opens, before anything is asked', async () => {
  const finder = await opened();
  expect(await finder.find('', 9)).toEqual([]);
  await vi.waitFor(() => expect(site.asked()).toEqual([FILE]));
});

it('does without names that are not to be had, and asks for them again', async () => {
  const finder = await opened();
  await site.stop();
  expect(await finder.find('kqfz', 9)).toEqual([]);
  expect(say(await finder.find('柯桥', 9))).toEqual(['place 柯桥区', 'belt 柯桥纺织']);
  await site.start();
  expect(say(await finder.find('kqfz', 9))).toEqual(['belt 柯桥纺织']);
});

it('does without names that cannot be read', async () => {
  const finder = await opened('{"syllables":1}');
  expect(await finder.find('kqfz', 9)).toEqual([]);
  expect(say(await finder.find('柯桥', 9))).toEqual(['place 柯桥区', 'belt 柯桥纺织']);
});

it('reads a name of one’s own by the dictionary, corrected by the words of the pack', async () => {
  const finder = await opened();
  await finder.addNames([own('浚县重型机械')]);
  for (const text of ['xunxianzhongxingjixie', 'xxzxjx', '浚县']) expect(say(await finder.find(text, 9)), text).toEqual(['belt 浚县重型机械']); // prettier-ignore
  await finder.addNames([own('浚县重型机械', [])]);
  expect(await finder.find('浚县', 9)).toEqual([]);
});

it('reads it character by character where the dictionary cannot be loaded', async () => {
  vi.doMock('../../workers/pinyin.ts', () => {
    throw new Error('offline');
  });
  const finder = await opened();
  await finder.addNames([own('桥纺柯')]);
  expect(say(await finder.find('qiaofangke', 9))).toEqual(['belt 桥纺柯']);
});
