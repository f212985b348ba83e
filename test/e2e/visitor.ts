import { expect, type Locator, type Page } from '@playwright/test';
import { messages, type Language, type Messages } from '../../src/words/index.ts';
import { boxOf, type Point } from './box.ts';

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
    const said = this.page.getByText(this.words.offlineReady).filter({ visible: true });
    await expect(said.first()).toBeVisible({ timeout: 60_000 });
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
    const title = this.legend.locator('button[aria-expanded]').first();
    if (this.phone && (await title.getAttribute('aria-expanded')) === 'false') await title.click();
  }

  tab(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name, exact: true });
  }

  async goTo(tab: string): Promise<void> {
    await this.tab(tab).click();
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
  async clearMiddle(): Promise<Point> {
    const map = await boxOf(this.canvas);
    const x = map.x + map.width / 2;
    if (!this.phone) return { x, y: map.y + map.height / 2 };
    const [above, below] = [await boxOf(this.legend), await boxOf(this.page.getByText(this.words.unreviewed))];
    return { x, y: (above.y + above.height + below.y) / 2 };
  }

  async tap({ x, y }: Point): Promise<void> {
    if (this.phone) await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
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
