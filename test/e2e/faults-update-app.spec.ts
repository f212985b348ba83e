import { expect, test, type Device } from './device.ts';
import { answer, cardOf, must } from './expected.ts';
import { NEWER_TAB } from './newer.ts';
import { watchReloads } from './reload.ts';
import type { Visit } from './visit.ts';

/** The first visit, and the browser of that visit is closed. */
async function installed(device: Device): Promise<void> {
  await device.install();
  await device.close();
}

async function expectOld(visit: Visit): Promise<void> {
  await expect(visit.tab(visit.words.tabs.rank)).toBeVisible();
}

async function expectNewer(visit: Visit): Promise<void> {
  await expect(visit.tab(NEWER_TAB)).toBeVisible({ timeout: 30_000 });
}

/** By the button on the page about the data, as a person does. */
async function lookForNewer(visit: Visit): Promise<void> {
  await visit.goTo(visit.words.tabs.about);
  await visit.button(visit.words.about.check).click();
  await visit.goTo(visit.words.tabs.map);
}

test('half an update: the old app goes on; the whole one waits for the person', async ({ host, device, newer }) => {
  await installed(device);
  host.deploy(newer.app);
  const late = host.asset('MapStage', '.js');
  host.withhold(late);
  device.forgive(`${host.url}${late}`);

  const visit = await device.open();
  await expect(visit.page.getByText(visit.words.appBehind)).toBeInViewport({ timeout: 30_000 });
  await visit.settled();
  await expectOld(visit);
  const stays = await watchReloads(visit.page);

  host.deploy(newer.app);
  await lookForNewer(visit);
  await expect(visit.page.getByText(visit.words.updateReady)).toBeInViewport({ timeout: 30_000 });
  expect(await stays()).toBe(true);
  await expectOld(visit);
  await visit.button(visit.words.updateNow).click();
  await expectNewer(visit);
  await visit.settled();
});

test('a newer app is found at the start, waits until the person agrees, and then opens', async ({
  host,
  device,
  newer,
}) => {
  await installed(device);
  host.deploy(newer.app);

  const visit = await device.open();
  await expect(visit.page.getByText(visit.words.updateReady)).toBeInViewport({ timeout: 30_000 });
  await expectOld(visit);
  await visit.button(visit.words.updateNow).click();
  await expectNewer(visit);
  await visit.settled();
});

test('an update that was put off is there at the next start', async ({ host, device, newer }) => {
  const visit = await device.install();
  const stays = await watchReloads(visit.page);
  host.deploy(newer.app);
  await lookForNewer(visit);
  await visit.button(visit.words.later).click({ timeout: 60_000 });
  await expect(visit.page.getByText(visit.words.updateReady)).toHaveCount(0);
  await expectOld(visit);
  expect(await stays()).toBe(true);
  await device.close();
  await host.stop();
  device.forgiveNoServer();

  const next = await device.open();
  await expectNewer(next);
  await next.settled();
});

test('two windows: an update in one neither reloads nor breaks the other', async ({ host, device, newer }) => {
  // The window of the first visit is the harder case: it was opened before there was a service worker.
  const two = await device.install();
  const one = await device.open();
  await one.settled();
  const stays = await watchReloads(two.page);
  host.deploy(newer.app);
  host.deploy(newer.pack, 'pack');

  await lookForNewer(one);
  await one.button(one.words.updateNow).click({ timeout: 60_000 });
  await expectNewer(one);
  await one.settled();

  await expect(two.page.getByText(two.words.updateReady)).toBeVisible();
  expect(await stays()).toBe(true);
  await expectOld(two);
  await two.showList();
  const card = cardOf(must(answer().order[0], 'the first belt'));
  await two.row(card.zh).click();
  await expect(two.card.getByRole('heading', { level: 2 })).toHaveText(card.zh);
  await two.closeCard();
  await two.sheet('peek');
  await two.button(two.words.updateNow).click();
  await expectNewer(two);
  await two.settled();
});
