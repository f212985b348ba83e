import { expect, test } from './device.ts';
import { manifest } from './newer.ts';
import { watchReloads } from './reload.ts';
import type { Visit } from './visit.ts';
import { updateWords } from '../../src/words/updates.ts';

const text = updateWords.zh;

async function expectDate(visit: Visit, date: string): Promise<void> {
  await visit.goTo(visit.words.tabs.about);
  await expect(visit.page.getByText(`${visit.words.about.date} ${date}`)).toBeVisible();
}

/** The newer data is on the device and the older on screen, until the person says otherwise. */
async function expectWaiting(visit: Visit, date: string): Promise<void> {
  await expect(visit.page.getByText(visit.words.dataUpdated(date))).toBeInViewport({ timeout: 60_000 });
  const stays = await watchReloads(visit.page);
  await expectDate(visit, manifest.date);
  expect(await stays()).toBe(true);
  await visit.goTo(visit.words.tabs.map);
}

/** Through the list of what changes: there is no other way. */
async function switchData(visit: Visit): Promise<void> {
  await visit.button(visit.words.dataLook).click();
  const stays = await watchReloads(visit.page);
  await visit.dialog.getByRole('button', { name: text.update.agree }).click();
  await expect.poll(stays).toBe(false);
  await visit.settled();
}

for (const [what, damage] of [
  ['arrives truncated', 'truncate'],
  ['arrives with a changed bit', 'flipBit'],
  ['is missing', 'withhold'],
] as const)
  test(`newer data of which a part ${what} leaves the data in use alone; the next start brings it whole`, async ({
    host,
    device,
    newer,
  }) => {
    await device.install();
    await device.close();
    host.deploy(newer.pack, 'pack');
    const part = host.part('texts');
    host[damage](part);
    if (damage === 'withhold') device.forgive(`${host.url}${part}`);

    const half = await device.open();
    await expect(half.page.getByText(half.words.dataBehind(manifest.date))).toBeInViewport({ timeout: 30_000 });
    await half.settled();
    await expectDate(half, manifest.date);
    await device.close();
    host.deploy(newer.pack, 'pack');

    const whole = await device.open();
    await expectWaiting(whole, newer.date);
    await switchData(whole);
    await expectDate(whole, newer.date);
  });

test('newer data waits on the device; the person switches to it, and back for good', async ({
  host,
  device,
  newer,
}) => {
  await device.install();
  await device.close();
  host.deploy(newer.pack, 'pack');

  const visit = await device.open();
  await expectWaiting(visit, newer.date);
  await switchData(visit);
  await expectDate(visit, newer.date);

  await visit.button(visit.words.about.rollback).click();
  await visit.dialog.getByRole('button', { name: text.rollback.agree }).click();
  await expect(visit.page.getByText(visit.words.about.previous(newer.date))).toBeVisible();
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
