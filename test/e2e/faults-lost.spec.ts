import { messages } from '../../src/words/index.ts';
import { expect, test, type Device } from './device.ts';
import { answer, namesOf } from './expected.ts';
import type { Host } from './host.ts';
import { manifest, NEWER_TAB } from './newer.ts';
import { loseFiles, losePacks, storedPacks } from './stored.ts';

/** The first visit; then the browser clears files of the app whose address is like this, and is closed. */
async function loseApp(device: Device, like: RegExp): Promise<void> {
  const first = await device.install();
  await loseFiles(first.page, like);
  await device.close();
}

async function loseData(device: Device): Promise<void> {
  const first = await device.install();
  await losePacks(first.page);
  await device.close();
}

/** Neither network nor server. */
async function cutOff(host: Host, device: Device): Promise<void> {
  await device.disconnect();
  await host.stop();
}

/** Opens the app with all there is to be had, and none of the data is fetched. */
async function installShellOnly(host: Host, device: Device): Promise<void> {
  host.asked.length = 0;
  await device.install();
  expect(host.asked).toContain('/pack/latest.json');
  expect(host.asked.filter((path) => /\/pack\/(?!latest)/.test(path))).toEqual([]);
}

test('the data was cleared: the next start with a server fetches it again', async ({ device }) => {
  await loseData(device);
  const visit = await device.install();
  expect(await storedPacks(visit.page)).toEqual({ packs: 1, parts: manifest.parts.length });
});

test('the data was cleared, no server: the app opens and says so; a retry brings the data', async ({
  host,
  device,
}) => {
  await loseData(device);
  await host.stop();
  device.forgiveNoServer();
  const visit = await device.visit();
  for (const text of messages.zh.openFailed.offline)
    await expect(visit.page.getByRole('alert').getByText(text, { exact: true })).toBeInViewport({ timeout: 30_000 });
  await host.start();
  await visit.button(visit.words.retry).click();
  await expect(visit.summary).toBeVisible({ timeout: 30_000 });
  await visit.settled();
});

test('the app was cleared: the next start fetches it again, the data not, and then it opens without a network', async ({
  host,
  device,
}) => {
  await loseApp(device, /./);
  await installShellOnly(host, device);
  await device.close();
  await cutOff(host, device);
  const visit = await device.open();
  await visit.settled();
});

test('the app was cleared, no network: words say what happened and what to do; the data is still there', async ({
  host,
  device,
}) => {
  await loseApp(device, /./);
  await cutOff(host, device);
  // Such a page is answered as an error (503).
  device.forgive(host.url);
  const { page } = await device.visit();
  await expect(page.getByRole('heading', { name: '本机的应用文件不完整，现在又没有网络' })).toBeInViewport();
  await device.close();
  await host.start();
  await device.connect();
  await installShellOnly(host, device);
});

test('the map’s files were cleared, no network: the list still works, and words say what does not', async ({
  host,
  device,
}) => {
  await loseApp(device, /maplibre/);
  await cutOff(host, device);
  device.forgive(`${host.url}${host.asset('maplibre', '.js')}`);
  const visit = await device.open();
  await expect(visit.page.getByText(visit.words.mapFailed)).toBeInViewport();
  await visit.showList();
  await visit.expectNames(namesOf(answer()));
  await visit.goTo(visit.words.tabs.about);
  await expect(visit.page.getByText(visit.words.offlineNot)).toBeVisible();
  await expect(visit.page.getByText(visit.words.offlineReady)).toHaveCount(0);
});

test('the app was cleared and the server has a newer one: that one opens, and is ready when the person agrees', async ({
  host,
  device,
  newer,
}) => {
  await loseApp(device, /./);
  host.deploy(newer.app);
  const visit = await device.open();
  await expect(visit.tab(NEWER_TAB)).toBeVisible();
  await visit.button(visit.words.updateNow).click({ timeout: 30_000 });
  await visit.settled();
});
