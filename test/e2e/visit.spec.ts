import { createHash } from 'node:crypto';
import { backupWords } from '../../src/words/backup.ts';
import { fieldWords } from '../../src/words/field.ts';
import { visitWords } from '../../src/words/visit.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { Afield, allow, FAKES } from './afield.ts';
import { Device, expect, test } from './device.ts';

const [field, form, backup] = [fieldWords.zh, visitWords.zh, backupWords.zh];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...BROWSER_FLAGS, ...FAKES] });
  },
});

/** Twelve claims as people say them: question, text, and what it is taken for. */
const CLAIMS = [
  ['output', '约320亿', '约320亿元'],
  ['firms', '两三百家', '200–300家'],
  ['employees', '3万多', '超3万人'],
  ['large', '45', '45家'],
  ['shops', '1200', '1200家'],
  ['sales', '3-4亿', '3–4亿元'],
  ['online', '12.5亿', '12.5亿元'],
  ['exports', '近8亿', '近8亿元'],
  ['nation', '三成', '30%'],
  ['world', '10%', '10%'],
  ['tax', '3200万', '3200万元'],
  ['women', '六成', '60%'],
] as const;

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('a visit without a network: trip, rehearsal, claims, photos, a voice; map and dossier have it at once; a lost phone comes back byte for byte', async ({
  device,
  host,
  launchOptions,
}) => {
  test.setTimeout(400_000);
  device.forgiveNoServer();
  await device.install();
  await device.disconnect();
  await device.close();

  const visit = await device.visit('?tab=field');
  const afield = new Afield(visit);
  const { page } = visit;
  await allow(page);
  await expect(afield.button(new RegExp(field.start))).toBeVisible({ timeout: 30_000 });
  await page.getByLabel(field.who).fill('陈调研');

  await afield.button(field.newTrip).click();
  await page.getByLabel(field.trip.name).fill('中山灯具行');
  await afield.addBelt('古镇');
  await afield.addBelt('小榄五金');
  const agenda = page.getByRole('region', { name: field.trip.agenda });
  await expect(agenda.getByRole('listitem')).toHaveCount(2);

  await afield.button(field.ready).click();
  for (const item of ['shell', 'pack', 'map', 'fonts', 'database', 'position', 'camera', 'microphone'])
    await expect(page.locator(`[data-item="${item}"]`)).toHaveAttribute('data-verdict', 'good', { timeout: 30_000 });
  await afield.button(field.back).click();

  await agenda.getByRole('button', { name: /古镇/ }).click();
  await afield.button(field.trip.visitHere).click();
  // The position is averaged while the person stands there, and is never called better than the receiver says.
  for (const [at, accuracy] of [30, 12, 8, 9].entries()) {
    await afield.stand(at * 0.0001, accuracy);
    await expect(page.getByText(new RegExp(`已取 ${at + 1} 次|±`)).first()).toBeVisible();
  }
  await expect(page.getByText('±8 米', { exact: false }).first()).toBeVisible();
  await afield.button(form.site.gpsStop).click();

  await afield.open('facts');
  for (const [question, typed, taken] of CLAIMS) await afield.claim(question, typed, taken);
  await afield.saved();

  await afield.button(form.photo.take).click();
  for (let taken = 1; taken <= 4; taken++) {
    await afield.button(form.photo.shutter).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(String(taken));
  }
  await afield.button(visit.words.close).click();
  const chosen = page.waitForEvent('filechooser');
  await afield.button(form.photo.pick).click();
  await (await chosen).setFiles({ name: 'gate.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(page.getByText(form.photo.added(1))).toBeVisible();
  await expect(page.locator('.photos .picture')).toHaveCount(5);

  await afield.record();
  await expect(page.getByText('0:02')).toBeVisible();
  await afield.button(new RegExp(form.voice.stop)).click();
  await expect(page.locator('audio')).toHaveCount(1);
  await afield.saved();

  // The same minute: the ranking and the dossier have it, marked as seen on site.
  await visit.goTo(visit.words.tabs.rank);
  await page.getByRole('button', { name: visit.words.search }).click();
  await visit.dialog.getByRole('searchbox').fill('古镇');
  await visit.dialog
    .getByRole('button', { name: /古镇.*灯/ })
    .first()
    .click();
  await expect(visit.card.getByText('320亿', { exact: false }).first()).toBeVisible();
  await expect(visit.card.getByText('实地', { exact: true }).first()).toBeVisible();
  await visit.button(visit.words.dossier).click();
  const dossier = page.getByRole('article', { name: /古镇/ });
  await expect(dossier.getByText('原话：约320亿', { exact: false }).first()).toBeVisible();
  await expect(dossier.getByText(/实地 · 陈调研/).first()).toBeAttached();

  // What was said to be saved outlives a death without farewell.
  await device.kill();
  const again = new Afield(await device.visit('?tab=field'));
  await expect(again.page.getByText(field.photos(5), { exact: false })).toBeVisible({ timeout: 30_000 });
  const before = await again.backUp();

  // Another phone, empty: the file brings all of it back.
  const other = new Device(host, launchOptions);
  try {
    const restored = new Afield(await other.install());
    await restored.home();
    await restored.button(field.backup).click();
    await restored.page.locator('input[data-import]').setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: before }); // prettier-ignore
    await expect(restored.page.getByText(backup.newRecords(2))).toBeVisible();
    await restored.button(backup.take).click();
    await expect(restored.page.getByText(/已导入/)).toBeVisible();
    const after = await restored.backUp();
    expect(digest(after)).toBe(digest(before));
    expect(other.faults).toEqual([]);
  } finally {
    await other.end();
  }
});
