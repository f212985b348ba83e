import { messages } from '../../src/words/index.ts';
import { expect, test } from './device.ts';
import { deploy, manifest, NEWER_TAB } from './newer.ts';
import { loseFiles, losePacks, storedPacks } from './stored.ts';

test('the data was cleared: the next start with a server fetches it again', async ({ device }) => {
  const first = await device.install();
  await losePacks(first.page);
  await device.close();
  const visit = await device.install();
  expect(await storedPacks(visit.page)).toEqual({ packs: 1, parts: manifest.parts.length });
});

test('the data was cleared, no server: the app opens and says so; a retry brings the data', async ({
  host,
  device,
}) => {
  const first = await device.install();
  await losePacks(first.page);
  await device.close();
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

test('the app was cleared and the server has a newer one: that one opens, and is ready when the person agrees', async ({
  host,
  device,
  newer,
}) => {
  const first = await device.install();
  await loseFiles(first.page, /./);
  await device.close();
  deploy(host, newer.app);
  const visit = await device.open();
  await expect(visit.page.getByRole('navigation').getByRole('button', { name: NEWER_TAB })).toBeVisible();
  await visit.button(visit.words.updateNow).click({ timeout: 30_000 });
  await visit.settled();
});
