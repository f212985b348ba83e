import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './device.ts';
import { answer, cardOf, must } from './expected.ts';
import { deploy, manifest, NEWER_TAB } from './newer.ts';
import type { Visit } from './visit.ts';

/** Leaves a mark that lives as long as the document; returns whether it still does. */
async function watchReloads(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
  return async () => (await page.locator('html[data-mark]').count()) === 1;
}

function tab(visit: Visit, name: string) {
  return visit.page.getByRole('navigation').getByRole('button', { name, exact: true });
}

async function expectDate(visit: Visit, date: string): Promise<void> {
  await visit.goTo(visit.words.tabs.about);
  await expect(visit.page.getByText(`${visit.words.about.date} ${date}`)).toBeVisible();
}

test('half an update of the app: the old one goes on; the whole one waits for the person', async ({
  host,
  device,
  newer,
}) => {
  await device.install();
  await device.close();
  deploy(host, newer.app);
  const late = join(host.folder, 'assets', chunk(host.folder, 'MapStage', '.js'));
  renameSync(late, `${late}.late`);
  device.forgive(`${host.url}assets/${chunk(newer.app, 'MapStage', '.js')}`);

  const visit = await device.open();
  await expect(visit.page.getByText(visit.words.appBehind)).toBeInViewport({ timeout: 30_000 });
  await visit.settled();
  await expect(tab(visit, visit.words.tabs.rank)).toBeVisible();
  const stays = await watchReloads(visit.page);

  renameSync(`${late}.late`, late);
  await visit.goTo(visit.words.tabs.about);
  await visit.button(visit.words.about.check).click();
  await visit.goTo(visit.words.tabs.map);
  await expect(visit.page.getByText(visit.words.updateReady)).toBeInViewport({ timeout: 30_000 });
  expect(await stays()).toBe(true);
  await expect(tab(visit, visit.words.tabs.rank)).toBeVisible();
  await visit.button(visit.words.updateNow).click();
  await expect(tab(visit, NEWER_TAB)).toBeVisible({ timeout: 30_000 });
  await visit.settled();
});

test('an update of the app that was put off is there at the next start', async ({ host, device, newer }) => {
  const visit = await device.install();
  const stays = await watchReloads(visit.page);
  deploy(host, newer.app);
  await visit.goTo(visit.words.tabs.about);
  await visit.button(visit.words.about.check).click();
  await visit.goTo(visit.words.tabs.map);
  await visit.button(visit.words.later).click({ timeout: 60_000 });
  await expect(visit.page.getByText(visit.words.updateReady)).toHaveCount(0);
  await expect(tab(visit, visit.words.tabs.rank)).toBeVisible();
  expect(await stays()).toBe(true);
  await device.close();
  await host.stop();
  device.forgiveNoServer();

  const next = await device.open();
  await expect(tab(next, NEWER_TAB)).toBeVisible();
  await next.settled();
});

test('newer data waits on the device; the person switches to it, and back for good', async ({
  host,
  device,
  newer,
}) => {
  await device.install();
  await device.close();
  deploy(host, newer.pack, 'pack');

  const visit = await device.open();
  await expect(visit.page.getByText(visit.words.dataUpdated(newer.date))).toBeInViewport({ timeout: 60_000 });
  const stays = await watchReloads(visit.page);
  await expectDate(visit, manifest.date);
  expect(await stays()).toBe(true);
  await visit.goTo(visit.words.tabs.map);
  await visit.button(visit.words.dataSwitch).click();
  await expect.poll(stays).toBe(false);
  await visit.settled();
  await expectDate(visit, newer.date);

  await visit.button(visit.words.about.rollback).click();
  await expect(visit.page.getByText(visit.words.about.previous(newer.version))).toBeVisible();
  await expect(visit.page.getByText(`${visit.words.about.date} ${manifest.date}`)).toBeVisible();
  await device.close();

  const after = await device.install();
  await after.goTo(after.words.tabs.about);
  await after.button(after.words.about.check).click();
  await expect(after.page.getByText(after.words.about.checked)).toBeVisible({ timeout: 30_000 });
  await expect(after.page.getByText(`${after.words.about.date} ${manifest.date}`)).toBeVisible();
  await after.goTo(after.words.tabs.map);
  await expect(after.page.getByText(after.words.dataUpdated(newer.date))).toHaveCount(0);
});

test('two windows: an update in one neither reloads nor breaks the other', async ({ host, device, newer }) => {
  // The window of the first visit is the harder case: it was opened before there was a service worker.
  const two = await device.install();
  const one = await device.open();
  await one.settled();
  const stays = await watchReloads(two.page);
  deploy(host, newer.app);
  deploy(host, newer.pack, 'pack');

  await one.goTo(one.words.tabs.about);
  await one.button(one.words.about.check).click();
  await one.goTo(one.words.tabs.map);
  await one.button(one.words.updateNow).click({ timeout: 60_000 });
  await expect(tab(one, NEWER_TAB)).toBeVisible({ timeout: 30_000 });
  await one.settled();

  await expect(two.page.getByText(two.words.updateReady)).toBeVisible();
  expect(await stays()).toBe(true);
  await expect(tab(two, two.words.tabs.rank)).toBeVisible();
  await two.showList();
  const card = cardOf(must(answer().order[0], 'the first belt'));
  await two.row(card.zh).click();
  await expect(two.card.getByRole('heading', { level: 2 })).toHaveText(card.zh);
  await two.closeCard();
  await two.sheet('peek');
  await two.button(two.words.updateNow).click();
  await expect(tab(two, NEWER_TAB)).toBeVisible({ timeout: 30_000 });
  await two.settled();
});

/** Name of a built file. */
function chunk(dist: string, start: string, end: string): string {
  const found = readdirSync(join(dist, 'assets')).find((name) => name.startsWith(start) && name.endsWith(end));
  return must(found, `${start}…${end} in ${dist}/assets`);
}
