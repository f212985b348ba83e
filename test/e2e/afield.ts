import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { backupWords } from '../../src/words/backup.ts';
import { fieldWords } from '../../src/words/field.ts';
import { visitWords } from '../../src/words/visit.ts';
import type { Device } from './device.ts';
import { expect, type Visit } from './visit.ts';

const [field, form, backup] = [fieldWords.zh, visitWords.zh, backupWords.zh];
/** Camera and microphone that show and say something, and a browser that never asks. */
export const FAKES = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const GUZHEN = { longitude: 113.19, latitude: 22.63 };

/** A screen of the field tab. */
export class Afield {
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

  /** A visit with its first answer. */
  async begin(products: string): Promise<void> {
    await this.button(new RegExp(field.start)).click();
    await this.products.fill(products);
    await this.saved();
  }

  get firstVisit(): Locator {
    return this.page.getByRole('region', { name: field.visits }).getByRole('listitem').getByRole('button').first();
  }

  /** The first question of a belt's facts. */
  get products(): Locator {
    return this.page.locator('[data-block="facts"]').getByRole('textbox').first();
  }

  /** Says that the informant agrees, and begins to record. */
  async record(): Promise<void> {
    await this.open('visit');
    for (const agreed of ['接受访谈', '录音'])
      await this.page.locator('[data-block="visit"]').getByRole('button', { name: agreed, exact: true }).click();
    await this.button(form.voice.start).last().click();
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
    const bytes = await this.fetch(backup.save);
    await expect(this.page.getByText(backup.sent)).toBeVisible();
    return bytes;
  }

  /** What a button hands out as a file. */
  async fetch(name: string): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.button(name).click();
    return readFileSync(await (await download).path());
  }
}

/** The home of the field tab on a phone that allows all. */
export async function startField(device: Device): Promise<Afield> {
  const afield = new Afield(await device.visit('?tab=field'));
  await allow(afield.page);
  await expect(afield.button(new RegExp(field.start))).toBeVisible({ timeout: 30_000 });
  return afield;
}

/** Position, camera and microphone may be used; the person stands in Guzhen. */
export async function allow(page: Page): Promise<void> {
  // A step that cannot be done is told at once, not at the end of the long story.
  page.setDefaultTimeout(20_000);
  await page.context().grantPermissions(['geolocation', 'camera', 'microphone']);
  await page.context().setGeolocation({ ...GUZHEN, accuracy: 40 });
}

const plain = (text: string) => text.replace(/\s/gu, '');
