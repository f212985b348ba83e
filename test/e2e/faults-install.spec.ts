import { messages } from '../../src/words/index.ts';
import { expect, test, type Device } from './device.ts';
import { answer, namesOf } from './expected.ts';
import type { Host } from './host.ts';
import { storedPacks } from './stored.ts';
import type { Visit } from './visit.ts';

const { openFailed, offlineReady } = messages.zh;

/** What is said instead of the list can be read without moving anything. */
async function expectWords(visit: Visit, [title, hint]: readonly string[]): Promise<void> {
  const alert = visit.page.getByRole('alert');
  await expect(alert.getByText(title ?? '', { exact: true })).toBeInViewport({ timeout: 30_000 });
  await expect(alert.getByText(hint ?? '', { exact: true })).toBeInViewport();
  await expect(visit.page.getByText(offlineReady)).toHaveCount(0);
}

async function expectWhole(visit: Visit): Promise<void> {
  await expect(visit.summary).toBeVisible({ timeout: 30_000 });
  await visit.settled();
  await visit.showList();
  await visit.expectNames(namesOf(answer()));
}

/** Opens the app while the host leaves an answer unfinished. */
async function visitStalledAt(path: RegExp, host: Host, device: Device, search = ''): Promise<Visit> {
  const hangs = host.stallAt(path);
  const visit = await device.visit(search);
  await hangs;
  return visit;
}

async function cutOff(host: Host, device: Device): Promise<void> {
  await device.kill();
  host.flow();
  await host.stop();
}

for (const [what, path] of [
  ['the app’s own copy', /\/index\.html$/],
  ['the columns of the data', /\/pack\/columns/],
  ['the outlines', /\/pack\/shape-county/],
] as const)
  test(`killed while ${what} came down: the next visit completes the installation`, async ({ host, device }) => {
    await visitStalledAt(path, host, device);
    await device.kill();
    host.flow();
    await expectWhole(await device.visit());
  });

test('killed before the data came, then no server: words say so, and a retry brings it when the server is back', async ({
  host,
  device,
}) => {
  const { page } = await visitStalledAt(/\/pack\/columns/, host, device);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await cutOff(host, device);
  // The icons were to follow with the map.
  device.forgiveNoServer(`${host.url}icons/icon-192.png`);
  const visit = await device.visit();
  await expectWords(visit, openFailed.offline);
  await host.start();
  await visit.button(visit.words.retry).click();
  await expectWhole(visit);
});

test('killed before the app itself came, then no server: only the browser’s own page; the next visit installs', async ({
  host,
  device,
}) => {
  await visitStalledAt(/sw\.js/, host, device);
  await cutOff(host, device);
  // The unfinished answer names no script's type, of which the browser complains as it goes down.
  device.faults.length = 0;
  device.forgive(host.url);
  const page = await device.page();
  await expect(page.goto(host.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await host.start();
  await expectWhole(await device.visit());
});

test('a slow first download: the list is there from the page itself, and words say how far the download is', async ({
  host,
  device,
}) => {
  const visit = await visitStalledAt(/\/pack\/texts/, host, device);
  await expect(visit.summary).toBeInViewport();
  await expect(visit.page.getByText(/^首次下载 [\d.]+ \S+ \/ [\d.]+ \S+$/)).toBeInViewport();
  await visit.showList();
  await visit.expectNames(namesOf(answer()));
});

test('a slow first download of an address that asks more than the page can answer shows how far it is', async ({
  host,
  device,
}) => {
  const visit = await visitStalledAt(/\/pack\/texts/, host, device, '?t=hundred');
  await expect(visit.page.getByRole('progressbar')).toBeInViewport();
  await expect(visit.page.getByText(visit.words.downloadHint)).toBeInViewport();
});

for (const [what, damage, part] of [
  ['columns that arrive truncated', 'truncate', 'columns'],
  ['columns with a changed bit', 'flipBit', 'columns'],
  ['texts with a changed bit', 'flipBit', 'texts'],
] as const)
  test(`${what} at the first download: words, nothing is kept, a retry brings them`, async ({ host, device }) => {
    host[damage](host.part(part));
    const visit = await device.visit();
    await expectWords(visit, openFailed.damaged);
    expect(await storedPacks(visit.page)).toEqual({ packs: 0, parts: 0 });
    host.restorePack();
    // The browser's own cache holds the damaged file under a name that never changes; the app must get past it.
    await visit.button(visit.words.retry).click();
    await expectWhole(visit);
  });

test('a changed bit in the rest: the list works, words say that nothing is kept, a retry brings it', async ({
  host,
  device,
}) => {
  host.flipBit(host.part('shape-county'));
  const visit = await device.open();
  const notice = visit.page.getByText(openFailed.damaged[1] ?? '');
  await expect(notice).toBeInViewport({ timeout: 60_000 });
  await expect(visit.page.getByText(offlineReady)).toHaveCount(0);
  expect(await storedPacks(visit.page)).toEqual({ packs: 0, parts: 0 });
  host.restorePack();
  await visit.button(visit.words.retry).click();
  await expectWhole(visit);
  await expect(notice).toHaveCount(0);
});
