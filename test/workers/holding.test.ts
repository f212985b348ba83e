import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../../src/core/belt/manifest.ts';
import { PackStore } from '../../src/store/packs.ts';
import { changing } from '../../workers/changing.ts';
import { Holding } from '../../workers/holding.ts';
import type { Progress } from '../../workers/shelf.ts';
import { change, keys } from '../store/database.ts';
import { Site } from './site.ts';

const quiet = () => {};
let site: Site;
let device = '';
let stores: PackStore[] = [];

/** The app as it starts on the same device. */
function start(): Holding {
  const store = new PackStore(device);
  stores.push(store);
  return new Holding(site.base, () => Promise.resolve(store));
}

/** A start with the network as it is now; the test fails when the pack does not open. */
async function opened(): Promise<Holding> {
  const holding = start();
  const answer = await holding.open(quiet);
  if (!answer.ok) throw new Error(answer.why);
  return holding;
}

/** A device on which this version is whole and current. */
async function settledOn(date: string, value: number): Promise<Manifest> {
  const manifest = site.publish(date, value);
  const holding = await opened();
  const answer = await holding.settle(quiet);
  expect(answer.ok && (answer.waiting?.version ?? answer.version)).toBe(manifest.version);
  if (answer.ok && answer.waiting) expect(await holding.take()).toBe(true);
  return manifest;
}

/** A version that waits for the person to agree. */
async function waitingOn(date: string, value: number): Promise<Manifest> {
  const manifest = site.publish(date, value);
  expect(await (await opened()).settle(quiet)).toMatchObject({ waiting: { version: manifest.version } });
  return manifest;
}

async function besides(holding: Holding): Promise<(string | undefined)[]> {
  return [(await holding.beside('previous'))?.version, (await holding.beside('waiting'))?.version];
}

/** Output of the belt in 2023, 亿元: what tells one version from another. */
function output(holding: Holding): number | undefined {
  return holding.pack.claims.value[0];
}

function sha(manifest: Manifest, name: string): string {
  const part = manifest.parts.find((each) => each.name === name);
  if (!part) throw new Error(`the pack has no part ${name}`);
  return part.sha256;
}

function file(manifest: Manifest, name: string): string {
  return manifest.parts.find((each) => each.name === name)?.file ?? '';
}

const lose = (manifest: Manifest, name: string) =>
  change(device, 'parts', (parts) => parts.delete(sha(manifest, name)));
const spoil = (manifest: Manifest, name: string, bytes: string) =>
  change(device, 'parts', (parts) => parts.put({ sha256: sha(manifest, name), bytes: new Blob([bytes]) }));

beforeEach(async () => {
  device = randomUUID();
  site = new Site();
  await site.start();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
  stores = [];
  await site.remove();
});

describe('the first start', () => {
  it('fetches what a list needs, and says how far it is', async () => {
    const manifest = site.publish('2026-01-01', 500);
    const said: Progress[] = [];
    const answer = await start().open((progress) => said.push(progress));
    const { version, date } = manifest;
    expect(answer).toEqual({ ok: true, version, date, from: 'network', belts: 2 });
    expect(site.asked()).toEqual([file(manifest, 'columns'), 'latest.json', file(manifest, 'texts')]);
    const total = manifest.parts.filter(({ name }) => ['columns', 'texts'].includes(name)).reduce((sum, part) => sum + part.transfer, 0); // prettier-ignore
    expect(said.at(-1)).toEqual({ done: total, total });
    expect(said.map(({ done }) => done)).toEqual(said.map(({ done }) => done).sort((a, b) => a - b));
  });

  it('settling brings the rest, fetches nothing twice, and proves that all is here', async () => {
    const manifest = site.publish('2026-01-01', 500);
    const holding = await opened();
    expect(await holding.complete()).toBe(false);
    site.asked();
    const { version, date } = manifest;
    expect(await holding.settle(quiet)).toEqual({ ok: true, state: 'complete', version, date, waiting: null });
    expect(site.asked()).toEqual([file(manifest, 'gazetteer'), 'latest.json', file(manifest, 'shape-county')]);
    expect(await holding.complete()).toBe(true);
    expect(await holding.settle(quiet)).toMatchObject({ state: 'complete' });
    expect(site.asked()).toEqual(['latest.json']);
  });

  it('offline, with nothing stored, says that it is offline', async () => {
    await site.stop();
    const holding = start();
    expect(await holding.open(quiet)).toMatchObject({ ok: false, fault: 'offline' });
    expect(await holding.settle(quiet)).toMatchObject({ ok: false, fault: 'offline' });
    expect(await holding.complete()).toBe(false);
    expect(() => holding.pack).toThrow('open() must have succeeded');
  });

  it('names the file that is damaged or not there', async () => {
    const manifest = site.publish('2026-01-01', 500);
    const columns = file(manifest, 'columns');
    site.write(columns, site.read(columns).subarray(0, 60));
    const why = `${columns}: it cannot be decompressed`;
    expect(await start().open(quiet)).toEqual({ ok: false, fault: 'damaged', why });
    site.delete(columns);
    expect(await start().open(quiet)).toMatchObject({ ok: false, fault: 'missing', why: expect.stringContaining(columns) as string }); // prettier-ignore
  });

  it('puts nothing on the device while a file is missing, and the rest once it is there', async () => {
    const manifest = site.publish('2026-01-01', 500);
    const outlines = site.read(file(manifest, 'shape-county'));
    site.delete(file(manifest, 'shape-county'));
    const holding = await opened();
    expect(await holding.settle(quiet)).toMatchObject({ ok: false, fault: 'missing' });
    expect(await keys(device, 'parts')).toEqual([]);
    site.write(file(manifest, 'shape-county'), outlines);
    site.asked();
    expect(await holding.settle(quiet)).toMatchObject({ ok: true, state: 'complete' });
    expect(site.asked()).toEqual(['latest.json', file(manifest, 'shape-county')]);
  });

  it('works without any database, from the network alone', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    site.publish('2026-01-01', 500);
    const holding = await opened();
    expect(output(holding)).toBe(500);
    expect(await holding.settle(quiet)).toMatchObject({ ok: false, fault: 'unavailable' });
    expect((await holding.gazetteer()).map(({ code }) => code)).toEqual(['330683']);
  });
});

describe('a later start', () => {
  it('opens from the device with the server gone, every file of it', async () => {
    const { version, date } = await settledOn('2026-01-01', 500);
    await site.stop();
    const holding = start();
    expect(await holding.open(quiet)).toEqual({ ok: true, version, date, from: 'device', belts: 2 });
    expect(holding.pack.texts.belts.map(({ zh }) => zh)).toEqual(['柯桥纺织', 'caoxian']);
    expect((await holding.gazetteer()).map(({ zh }) => zh)).toEqual(['嵊州市']);
    expect(await (await holding.bytes('shape-county', quiet))?.text()).toContain('FeatureCollection');
    expect(await holding.bytes('shape-moon', quiet)).toBeNull();
    expect(await holding.complete()).toBe(true);
    expect(await holding.settle(quiet)).toMatchObject({ ok: true, state: 'behind', version, fault: 'offline' });
  });

  it.each([
    ['a sign-in page', '<!doctype html>', 'latest.json is no JSON object'],
    ['another format', '{"format":2}', 'latest.json has format 2'],
  ])('%s in place of the newest version changes nothing', async (_, text, why) => {
    const { version } = await settledOn('2026-01-01', 500);
    site.write('latest.json', text);
    const answer = await (await opened()).settle(quiet);
    expect(answer).toMatchObject({ ok: true, state: 'behind', version, fault: 'damaged' });
    expect(answer.why).toContain(why);
  });
});

describe('a newer version', () => {
  it('waits beside the open one, at the next start too; shared files are not fetched again', async () => {
    const before = await settledOn('2026-01-01', 500);
    const after = site.publish('2026-02-01', 600);
    const holding = await opened();
    site.asked();
    const waiting = { version: after.version, date: after.date };
    const stays = { ok: true, version: before.version, date: before.date, waiting };
    expect(await holding.settle(quiet)).toEqual({ ...stays, state: 'complete' });
    expect(site.asked()).toEqual([file(after, 'columns'), 'latest.json']);
    expect(await besides(holding)).toEqual([undefined, after.version]);
    await site.stop();
    const next = await opened();
    expect([output(next), await next.complete()]).toEqual([500, true]);
    expect(await next.settle(quiet)).toMatchObject({ ...stays, state: 'behind', fault: 'offline' });
  });

  it('opens at the start after the person agreed, the network gone', async () => {
    const before = await settledOn('2026-01-01', 500);
    await waitingOn('2026-02-01', 600);
    await site.stop();
    const holding = await opened();
    expect(await holding.take()).toBe(true);
    expect(output(holding)).toBe(500);
    expect(await holding.settle(quiet)).toMatchObject({ ok: true, state: 'behind', waiting: null });
    const next = await opened();
    expect([output(next), await next.complete()]).toEqual([600, true]);
    expect(await besides(next)).toEqual([before.version, undefined]);
  });

  it('tells what it would change before it is taken, and what going back would', async () => {
    await settledOn('2026-01-01', 500);
    const after = await waitingOn('2026-02-01', 600);
    await site.stop();
    const holding = await opened();
    expect(await changing(holding, 'previous')).toBeNull();
    const ahead = await changing(holding, 'waiting');
    expect(ahead).toMatchObject({ from: { date: '2026-01-01' }, to: { version: after.version }, parts: [] });
    expect(ahead?.groups[0]?.changes[0]).toMatchObject({ before: { value: 500 }, after: { value: 600 } });
    await holding.take();
    const back = await changing(await opened(), 'previous');
    expect(back?.groups[0]?.changes[0]).toMatchObject({ before: { value: 600 }, after: { value: 500 } });
  });

  it('is brought once, and again where a file of it was lost; until then it cannot be taken', async () => {
    const before = await settledOn('2026-01-01', 500);
    const after = await waitingOn('2026-02-01', 600);
    const holding = await opened();
    site.asked();
    expect(await holding.settle(quiet)).toMatchObject({ waiting: { version: after.version } });
    expect(site.asked()).toEqual(['latest.json']);
    await lose(after, 'columns');
    expect([await holding.take(), await holding.complete()]).toEqual([false, true]);
    expect(await holding.settle(quiet)).toMatchObject({ version: before.version, waiting: { version: after.version } });
    expect(await holding.take()).toBe(true);
  });

  it('gives its place to a newer one', async () => {
    const before = await settledOn('2026-01-01', 500);
    await waitingOn('2026-02-01', 600);
    const third = await waitingOn('2026-03-01', 700);
    expect(await keys(device, 'packs')).toEqual([before.version, third.version]);
  });

  it('half deployed: the version on the device stays whole, and the fault is told', async () => {
    const before = await settledOn('2026-01-01', 500);
    const after = site.publish('2026-02-01', 600);
    const columns = site.read(file(after, 'columns'));
    site.delete(file(after, 'columns'));
    const holding = await opened();
    const answer = await holding.settle(quiet);
    expect(answer).toMatchObject({ ok: true, state: 'behind', version: before.version, fault: 'missing' });
    expect(answer.why).toContain(file(after, 'columns'));
    expect([await holding.complete(), ...(await besides(holding))]).toEqual([true, undefined, undefined]);
    expect(await keys(device, 'packs')).toEqual([before.version]);
    site.write(file(after, 'columns'), columns);
    expect(await holding.settle(quiet)).toMatchObject({ version: before.version, waiting: { version: after.version } });
  });

  it('an older version on the server is not brought', async () => {
    const { version } = await settledOn('2026-02-01', 600);
    site.publish('2026-01-01', 500);
    expect(await (await opened()).settle(quiet)).toMatchObject({ state: 'complete', version });
    expect(await keys(device, 'packs')).toEqual([version]);
  });

  it('a shared file that is damaged on the device does not go into it', async () => {
    const before = await settledOn('2026-01-01', 500);
    await spoil(
      before,
      'shape-county',
      'x'.repeat(before.parts.find(({ name }) => name === 'shape-county')?.bytes ?? 0),
    );
    const after = site.publish('2026-02-01', 600);
    const holding = await opened();
    expect(await holding.settle(quiet)).toMatchObject({ state: 'complete', waiting: { version: after.version } });
    expect([await holding.complete(), await holding.take()]).toEqual([true, true]);
    expect(await (await opened()).complete()).toBe(true);
  });
});

describe('going back', () => {
  it('opens the version before at the next start, and settling does not undo it', async () => {
    const before = await settledOn('2026-01-01', 500);
    const after = await settledOn('2026-02-01', 600);
    expect(await (await opened()).rollback()).toBe(true);
    const holding = await opened();
    expect(output(holding)).toBe(500);
    expect(await holding.settle(quiet)).toMatchObject({ state: 'complete', version: before.version });
    expect(await besides(holding)).toEqual([after.version, undefined]);
    expect(output(await opened())).toBe(500);
  });

  it('a third version is brought all the same', async () => {
    await settledOn('2026-01-01', 500);
    await settledOn('2026-02-01', 600);
    await (await opened()).rollback();
    const third = site.publish('2026-03-01', 700);
    const holding = await opened();
    expect(await holding.settle(quiet)).toMatchObject({ waiting: { version: third.version } });
    await holding.take();
    expect(output(await opened())).toBe(700);
  });

  it('is not there before a second version came', async () => {
    await settledOn('2026-01-01', 500);
    const holding = await opened();
    expect([await holding.rollback(), await holding.beside('previous')]).toEqual([false, null]);
  });
});

describe('mending', () => {
  it.each([
    ['lost', lose],
    ['of another size', (manifest: Manifest, name: string) => spoil(manifest, name, 'short')],
    [
      'of the same size with other bytes',
      (manifest: Manifest, name: string) =>
        spoil(manifest, name, '!'.repeat(manifest.parts.find((part) => part.name === name)?.bytes ?? 0)),
    ],
  ])('fetches a file that is %s again, and no other', async (_, damage) => {
    const manifest = await settledOn('2026-01-01', 500);
    await damage(manifest, 'shape-county');
    const holding = await opened();
    expect(await holding.complete()).toBe(false);
    site.asked();
    expect(await holding.settle(quiet)).toMatchObject({ state: 'complete', version: manifest.version });
    expect(site.asked()).toEqual(['latest.json', file(manifest, 'shape-county')]);
    expect(await holding.complete()).toBe(true);
  });

  it('opens by the network what can no longer be read on the device', async () => {
    const manifest = await settledOn('2026-01-01', 500);
    await spoil(manifest, 'columns', 'DAITUPAK, or so it says');
    const holding = start();
    expect(await holding.open(quiet)).toMatchObject({ ok: true, from: 'network' });
    expect(await holding.settle(quiet)).toMatchObject({ state: 'complete' });
    await site.stop();
    expect(output(await opened())).toBe(500);
  });

  it.each([
    ['columns', 'the pack ends after 9 bytes'],
    ['texts', 'the texts of version 2026-01-01'],
  ])('offline, with %s unreadable, says what is damaged', async (name, why) => {
    const manifest = await settledOn('2026-01-01', 500);
    await spoil(manifest, name, '{unusable');
    await site.stop();
    const answer = await start().open(quiet);
    expect(answer).toMatchObject({ ok: false, fault: 'damaged' });
    expect(!answer.ok && answer.why).toContain(why);
  });

  it('offline, with a file lost, says which version is not whole', async () => {
    const manifest = await settledOn('2026-01-01', 500);
    await lose(manifest, 'texts');
    await site.stop();
    const why = `version ${manifest.version} is not whole on this device`;
    expect(await start().open(quiet)).toEqual({ ok: false, fault: 'missing', why });
  });

  it('offline, with the current version damaged, opens the one before; the network brings the current one back', async () => {
    await settledOn('2026-01-01', 500);
    const after = await settledOn('2026-02-01', 600);
    await spoil(after, 'columns', 'broken');
    await site.stop();
    expect(output(await opened())).toBe(500);
    await site.start();
    const holding = await opened();
    expect(await holding.settle(quiet)).toMatchObject({ state: 'updated', version: after.version });
    expect(output(await opened())).toBe(600);
    expect((await (await opened()).beside('previous'))?.date).toBe('2026-01-01');
  });

  it('a damaged version that the server no longer has gives way to the newer one', async () => {
    const before = await settledOn('2026-01-01', 500);
    await lose(before, 'columns');
    const after = site.publish('2026-02-01', 600);
    const holding = start();
    expect(await holding.open(quiet)).toMatchObject({ ok: true, from: 'network', version: after.version });
    expect(await holding.settle(quiet)).toMatchObject({ ok: true, state: 'complete', version: after.version });
    expect(await holding.complete()).toBe(true);
    await site.stop();
    expect(output(await opened())).toBe(600);
  });

  it('a damaged version that cannot be mended says why', async () => {
    const manifest = await settledOn('2026-01-01', 500);
    await lose(manifest, 'shape-county');
    site.delete(file(manifest, 'shape-county'));
    const answer = await (await opened()).settle(quiet);
    expect(answer).toMatchObject({ ok: false, fault: 'missing' });
    expect(answer.why).toContain(file(manifest, 'shape-county'));
  });

  it('names of empty places that cannot be read are none, not a crash', async () => {
    const manifest = await settledOn('2026-01-01', 500);
    await spoil(manifest, 'gazetteer', '[{');
    expect(await (await opened()).gazetteer()).toEqual([]);
  });
});
