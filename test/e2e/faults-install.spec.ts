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
async function visitStalledAt(path: RegExp, host: Host, device: Device): Promise<Visit> {
  const hangs = host.stallAt(path);
  const visit = await device.visit();
  await hangs;
  return visit;
}

async function cutOff(host: Host, device: Device): Promise<void> {
  await device.kill();
  host.flow();
  await host.stop();
}

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

test('a slow first download shows how far it is', async ({ host, device }) => {
  const visit = await visitStalledAt(/\/pack\/texts/, host, device);
  await expect(visit.page.getByRole('progressbar')).toBeInViewport();
  await expect(visit.page.getByText(visit.words.downloadHint)).toBeInViewport();
});

test('a changed bit in the first download: words, nothing is kept, a retry brings it', async ({ host, device }) => {
  host.flipByte('texts');
  const visit = await device.visit();
  await expectWords(visit, openFailed.damaged);
  expect(await storedPacks(visit.page)).toEqual({ packs: 0, parts: 0 });
  host.restorePack();
  await visit.button(visit.words.retry).click();
  await expectWhole(visit);
});

test('a changed bit in the rest: the list works, words say that nothing is kept, a retry brings it', async ({
  host,
  device,
}) => {
  host.flipByte('shape-county');
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
