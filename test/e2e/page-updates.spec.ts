import { updateWords } from '../../src/words/updates.ts';
import { expect, test } from './device.ts';
import { CHANGED, manifest } from './newer.ts';
import { watchReloads } from './reload.ts';
import type { Visit } from './visit.ts';

const text = updateWords.zh;

async function expectData(visit: Visit, date: string): Promise<void> {
  const said = visit.page.getByText(visit.words.dataOf(date), { exact: true }).filter({ visible: true });
  await expect(said.first()).toBeVisible({ timeout: 30_000 });
}

/** The list of changes as the person reads it: both dates, and each figure old → new with its source. */
async function expectChanges({ dialog }: Visit, date: string): Promise<void> {
  await expect(dialog).toContainText(manifest.date);
  await expect(dialog).toContainText(date);
  await expect(dialog.getByRole('listitem').filter({ hasText: text.tables.claims })).toContainText(
    `${text.count.added} 1 · ${text.count.corrected} 1 · ${text.count.withdrawn} 1`,
  );
  await expect(dialog.getByRole('heading', { name: CHANGED.name })).toBeVisible();
  const change = (kind: string) =>
    dialog.getByRole('listitem').filter({ has: dialog.page().getByText(kind, { exact: true }) });
  await expect(change(text.count.corrected).getByRole('deletion')).toHaveText(CHANGED.corrected.before);
  await expect(change(text.count.corrected).getByRole('insertion')).toHaveText(CHANGED.corrected.after);
  await expect(change(text.count.added)).toContainText(CHANGED.added);
  await expect(change(text.count.withdrawn)).toContainText(CHANGED.withdrawn);
  await expect(change(text.count.withdrawn)).toContainText('第 9 行');
}

test('newer data shows what it changes before it is taken; declined it waits, taken it stays, and there is a way back', async ({
  host,
  device,
  newer,
}) => {
  test.setTimeout(180_000);
  await (await device.install()).page.close();
  await device.close();
  host.deploy(newer.pack, 'pack');

  await test.step('seen and declined: the old data stays', async () => {
    const visit = await device.open();
    const look = visit.button(visit.words.dataLook);
    await expect(look).toBeVisible({ timeout: 60_000 });
    await look.click();
    await expectChanges(visit, newer.date);
    await visit.dialog.getByRole('button', { name: text.later }).click();
    await expect(visit.dialog).toHaveCount(0);
    await visit.settled();
    await expectData(visit, manifest.date);
    await device.close();
  });

  await device.disconnect();
  device.forgiveNoServer();

  await test.step('after a restart in flight mode too, and it can be looked at again', async () => {
    const visit = await device.open(`?tab=rank&belt=${CHANGED.belt}`);
    await expect(visit.card).toContainText(CHANGED.corrected.before);
    await visit.goTo(visit.words.tabs.about);
    await visit.button(visit.words.dataLook).click();
    await expectChanges(visit, newer.date);
    const stays = await watchReloads(visit.page);
    await visit.dialog.getByRole('button', { name: text.update.agree }).click();
    await expect.poll(stays).toBe(false);
  });

  await test.step('taken: the new data is there, whole, at the next start as well', async () => {
    await device.close();
    const visit = await device.open(`?tab=rank&belt=${CHANGED.belt}`);
    await expect(visit.card).toContainText(CHANGED.added);
    await visit.goTo(visit.words.tabs.rank);
    await expectData(visit, newer.date);
    await visit.settled();
  });

  await test.step('back: what that undoes is shown first', async () => {
    const visit = await device.open();
    await visit.goTo(visit.words.tabs.about);
    await visit.button(visit.words.about.rollback).click();
    const corrected = visit.dialog
      .getByRole('listitem')
      .filter({ has: visit.page.getByText(text.count.corrected, { exact: true }) });
    await expect(corrected.getByRole('deletion')).toHaveText(CHANGED.corrected.after);
    await expect(corrected.getByRole('insertion')).toHaveText(CHANGED.corrected.before);
    const stays = await watchReloads(visit.page);
    await visit.dialog.getByRole('button', { name: text.rollback.agree }).click();
    await expect.poll(stays).toBe(false);
    await expect(visit.page.getByText(visit.words.about.previous(newer.date))).toBeVisible({ timeout: 30_000 });
    await visit.goTo(visit.words.tabs.rank);
    await expectData(visit, manifest.date);
  });
});

/** The device's clock, so long after the data's own day. */
async function openLater(visit: Visit, days: number): Promise<void> {
  await visit.page.clock.setFixedTime(new Date(Date.parse(`${manifest.date}T12:00:00+08:00`) + days * 86_400_000));
  await visit.page.goto(visit.url);
  await expect(visit.summary).toBeVisible({ timeout: 30_000 });
}

test('data older than twelve months says so, and what to do; a day younger does not', async ({ device }) => {
  const visit = await device.install();
  const stale = visit.page.getByText(text.stale(manifest.date, 12)).filter({ visible: true });
  await openLater(visit, 365);
  await visit.settled();
  await expectData(visit, manifest.date);
  await expect(stale).toHaveCount(0);
  await openLater(visit, 366);
  await expect(stale).toBeVisible();
  await visit.settled();
  await visit.button(text.check).click();
  await expect(visit.page.getByText(text.newest)).toBeVisible({ timeout: 30_000 });
});
