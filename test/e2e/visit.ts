import { resolve } from 'node:path';
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { messages, type Language, type Messages } from '../../src/words/index.ts';
import { serve } from '../serve.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

export const PHONE = { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } };
export const DESK = { name: 'desk', use: { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false } };
export const SIZES = [PHONE, DESK] as const;

/** One person before the app: what there is to see and to do, by the words on the screen. */
export class Visit {
  readonly page: Page;
  readonly url: string;
  readonly phone: boolean;
  /** Messages of the language on screen. */
  words: Messages = messages.zh;
  /** Faults that a test provokes on purpose. */
  readonly forgiven: RegExp[] = [];

  constructor(page: Page, url: string, phone: boolean) {
    this.page = page;
    this.url = url;
    this.phone = phone;
  }

  /** Opens the app, or an address in it, and waits for the list. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`${this.url}${search}`);
    const about = this.page.getByRole('heading', { name: this.words.about.title, exact: true });
    await expect(this.summary.or(about).first()).toBeVisible();
  }

  /** Before `open`: the language that an earlier visit chose. */
  async speak(language: Language): Promise<void> {
    this.words = messages[language];
    await this.page.addInitScript((chosen) => localStorage.setItem('daitu.language', chosen), language);
  }

  /** The map stands, nothing moves, and all is on the device: the app says so itself. */
  async settled(): Promise<void> {
    await expect(this.page.getByText(this.words.offlineReady).first()).toBeVisible({ timeout: 60_000 });
  }

  get summary(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\d+ (个产业带|belts?)/ });
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: this.words.listLabel });
  }

  /** Rows of the ranking that are in the document. */
  get rows(): Locator {
    return this.list.getByRole('listitem');
  }

  /** The row of the selected belt; on a phone its card may lie over it. */
  get chosenRow(): Locator {
    return this.page
      .getByRole('list', { name: this.words.listLabel, includeHidden: true })
      .locator('button[aria-pressed="true"]');
  }

  row(name: string): Locator {
    return this.rows.getByRole('button').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get card(): Locator {
    return this.page.getByRole('article');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get canvas(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: this.words.legend, exact: true });
  }

  get inset(): Locator {
    return this.page.getByRole('img', { name: this.words.inset });
  }

  get handle(): Locator {
    return this.page.getByRole('button', { name: this.words.handle });
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  /** A button that takes a filter off. */
  chip(text: string): Locator {
    return this.button(this.words.remove(text));
  }

  /** Makes the list readable: on a phone the sheet goes up. */
  async showList(): Promise<void> {
    if (this.phone) await this.sheet('full');
    await expect(this.rows.first()).toBeVisible();
  }

  /** Moves the sheet of a phone by the keyboard. */
  async sheet(stop: 'peek' | 'half' | 'full'): Promise<void> {
    const keys = {
      peek: ['ArrowDown', 'ArrowDown'],
      half: ['ArrowDown', 'ArrowDown', 'ArrowUp'],
      full: ['ArrowUp', 'ArrowUp'],
    };
    for (const key of keys[stop]) await this.handle.press(key);
  }

  async openLegend(): Promise<void> {
    const title = this.legend.getByRole('button');
    if (this.phone && (await title.getAttribute('aria-expanded')) === 'false') await title.click();
  }

  async goTo(tab: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: tab }).click();
  }

  async openDialog(name: 'filter' | 'layers' | 'search'): Promise<void> {
    const label = name === 'filter' ? new RegExp(`^${this.words.filter}( \\d+)?$`) : this.words[name];
    await this.button(label).click();
    await expect(this.dialog).toBeVisible();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.close, exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  async closeCard(): Promise<void> {
    await this.button(this.words.close).click();
    await expect(this.card).toHaveCount(0);
  }

  /** Names of the rows that are in the document now, from the top. */
  async names(): Promise<string[]> {
    return this.rows.locator('.name').allInnerTexts();
  }

  /** The list begins with these names. */
  async expectNames(expected: readonly string[]): Promise<void> {
    await expect
      .poll(async () => {
        const names = await this.names();
        return names.length >= Math.min(5, expected.length) && names.every((name, at) => name === expected[at]);
      })
      .toBe(true);
  }

  /** Parts of the address, without the question mark. */
  params(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The address comes to hold these parts and no others. */
  async expectAddress(parts: Readonly<Record<string, string>>): Promise<void> {
    await expect.poll(() => Object.fromEntries(this.params())).toEqual(parts);
  }

  /** Where the middle of the map is that no panel covers, on the page. */
  async clearMiddle(): Promise<{ x: number; y: number }> {
    const canvas = await boxOf(this.canvas);
    if (!this.phone) return { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
    const legend = await boxOf(this.legend);
    const line = await boxOf(this.page.getByText(this.words.unreviewed));
    return { x: canvas.x + canvas.width / 2, y: (legend.y + legend.height + line.y) / 2 };
  }

  /** Touches or clicks the map at a place (WGS-84) while it shows the whole country, until a card is open. */
  async tapOnNation(lon: number, lat: number): Promise<void> {
    await this.button(this.words.nationView).click();
    const { x, y } = await this.clearMiddle();
    const { width } = await boxOf(this.canvas);
    const scale = (width - 24) / (NATION.east - NATION.west);
    const middle = (mercator(NATION.south) + mercator(NATION.north)) / 2;
    const point = { x: x + (lon - (NATION.west + NATION.east) / 2) * scale, y: y - (mercator(lat) - middle) * scale };
    await expect(async () => {
      await this.tap(point);
      await expect(this.card).toBeVisible({ timeout: 2000 });
    }).toPass();
  }

  private async tap({ x, y }: { x: number; y: number }): Promise<void> {
    if (this.phone) await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
  }

  /** A picture of the map between the panels, to see whether it changed. */
  async picture(): Promise<string> {
    const { x, y } = await this.clearMiddle();
    const bytes = await this.page.screenshot({ clip: { x: x - 60, y: y - 60, width: 120, height: 120 } });
    return bytes.toString('base64');
  }

  /** Touches or clicks the middle of the map until the address says what was hit: drawing may lag behind moving. */
  async tapMiddle(part: string, value: string): Promise<void> {
    const point = await this.clearMiddle();
    await expect(async () => {
      await this.tap(point);
      await expect.poll(() => this.params().get(part), { timeout: 2000 }).toBe(value);
    }).toPass();
  }
}

/** What the view of the whole country shows, in degrees. */
const NATION = { west: 73.4, east: 135.2, south: 17.6, north: 53.7 };

/** Height on a Mercator map, in degrees of longitude. */
function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

export async function boxOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect(what).toBeVisible();
  const box = await what.boundingBox();
  if (!box) throw new Error('it is visible and has no box');
  return box;
}

/** Everything that must not happen while anybody uses the app. */
function watch(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && !request.url().startsWith(url)) faults.push(`request to ${request.url()}`);
  });
  return faults;
}

export const test = base.extend<{ visit: Visit }>({
  visit: async ({ page, context, viewport }, use) => {
    const site = await serve({ directory: DIST });
    const faults = watch(context, site.url);
    const visit = new Visit(page, site.url, (viewport?.width ?? 0) < 900);
    try {
      await use(visit);
    } finally {
      await context.close();
      await site.close();
    }
    expect(faults.filter((fault) => !visit.forgiven.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
});

/** The same tests on a phone and on a desktop. */
export function onEachSize(define: () => void): void {
  for (const { name, use } of SIZES) {
    test.describe(name, () => {
      test.use(use);
      define();
    });
  }
}

export { expect };
