import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { backupWords } from '../../src/words/backup.ts';
import { fieldWords } from '../../src/words/field.ts';
import { visitWords } from '../../src/words/visit.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { Device, expect, test } from './device.ts';
import type { Visit } from './visit.ts';

const [field, form, backup] = [fieldWords.zh, visitWords.zh, backupWords.zh];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const fakes = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
    await use({ ...launchOptions, args: [...BROWSER_FLAGS, ...fakes] });
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

const GUZHEN = { longitude: 113.19, latitude: 22.63 };

/** A screen of the field tab. */
class Afield {
  readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  get page(): Page {
    return this.visit.page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async home(): Promise<void> {
    const tab = this.visit.tab(this.visit.words.tabs.field);
    await tab.click();
    if (!(await this.button(new RegExp(field.start)).isVisible())) await tab.click();
    await expect(this.button(new RegExp(field.start))).toBeVisible();
  }

  /** The app says that everything is on the disk. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  }

  /** Lets a colleague's eye see the position move. */
  async stand(north: number, accuracy: number): Promise<void> {
    const { longitude, latitude } = GUZHEN;
    await this.page.context().setGeolocation({ longitude, latitude: latitude + north, accuracy });
  }

  async addBelt(name: string): Promise<void> {
    await this.button(field.trip.addBelt).click();
    await this.page.getByRole('searchbox').fill(name);
    await this.page.getByRole('list', { name: field.trip.addBelt }).getByRole('button').first().click();
  }

  async open(block: string): Promise<void> {
    const head = this.page.locator(`[data-block="${block}"] h2 button`);
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  }

  /** The question's last entry, in its own block. */
  entry(question: string): Locator {
    return this.page.locator(`[data-block] [data-question="${question}"] .entry`).last();
  }

  async claim(question: string, typed: string, taken: string): Promise<void> {
    const entry = this.entry(question);
    await entry.locator('input').first().fill(typed);
    // Thin spaces are for the eye.
    await expect
      .poll(async () => plain(await entry.locator('.said').innerText()))
      .toBe(plain(form.figure.reads(taken)));
  }

  /** Makes the whole backup and brings it home as a file. */
  async backUp(): Promise<Buffer> {
    await this.home();
    await this.button(field.backup).click();
    await this.button(backup.make).click();
    const download = this.page.waitForEvent('download');
    await this.button(backup.save).click();
    const bytes = readFileSync(await (await download).path());
    await expect(this.page.getByText(backup.sent)).toBeVisible();
    return bytes;
  }
}

async function allow(page: Page): Promise<void> {
  // A step that cannot be done is told at once, not at the end of the long story.
  page.setDefaultTimeout(20_000);
  await page.context().grantPermissions(['geolocation', 'camera', 'microphone']);
  await page.context().setGeolocation({ ...GUZHEN, accuracy: 40 });
}

const plain = (text: string) => text.replace(/\s/gu, '');
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

  await afield.open('visit');
  for (const agreed of ['接受访谈', '录音']) await page.locator('[data-block="visit"]').getByRole('button', { name: agreed, exact: true }).click(); // prettier-ignore
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
  await expect(page.locator('.photos .picture')).toHaveCount(5);

  await afield.button(form.voice.start).last().click();
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
