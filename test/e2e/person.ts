import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { messages } from '../../src/words/index.ts';
import { BROWSER_FLAGS, foundBrowser } from '../browser.ts';
import { Host } from './host.ts';

export const words = messages.zh;

/** Somebody with a phone-sized browser of their own, which keeps what it stored when it is closed or killed. */
export class Person {
  /** What the browser complained about, and requests that left the host. */
  readonly faults: string[] = [];
  /** Requests of page, workers and service worker since the browser was opened last. */
  requests: string[] = [];
  private readonly profile = mkdtempSync(join(tmpdir(), 'daitu-profile-'));
  private readonly host: Host;
  private context: BrowserContext | null = null;

  constructor(host: Host) {
    this.host = host;
  }

  /** Starts the browser; `offline` = no network at all, as in flight mode. */
  async startBrowser({ offline = false } = {}): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: foundBrowser() ?? '',
      args: BROWSER_FLAGS,
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      offline,
    });
    this.requests = [];
    this.context.on('request', (request) => this.note(request.url()));
    this.context.on('weberror', (error) => this.faults.push(`page error: ${error.error().message}`));
    this.context.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    return this.context.pages()[0] ?? (await this.context.newPage());
  }

  /** Starts the browser and opens the app. */
  async open(options: { offline?: boolean; search?: string } = {}): Promise<Page> {
    const page = await this.startBrowser(options);
    await page.goto(`${this.host.url}${options.search ?? ''}`, { waitUntil: 'commit' });
    return page;
  }

  async closeBrowser(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** Ends the browser as a phone does that runs out of power: kill -9, nothing is written any more. */
  async killBrowser(): Promise<void> {
    for (const id of this.processes()) process.kill(id, 'SIGKILL');
    await this.closeBrowser().catch(() => undefined);
  }

  async remove(): Promise<void> {
    await this.closeBrowser().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private note(address: string): void {
    this.requests.push(address);
    if (address.startsWith('http') && !address.startsWith(this.host.url)) this.faults.push(`request to ${address}`);
  }

  /** Main processes of this person's browser: those that were started with this profile. */
  private processes(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((id) => {
        const line = commandLine(id);
        return line.includes(`--user-data-dir=${this.profile}`) && !line.includes('--type=');
      });
  }
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The app says of itself that it opens without a network: caches and pack are proved. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByText(words.offlineReady, { exact: true }).first()).toBeVisible({ timeout: 60_000 });
}

/** The list stands: the pack could be asked. */
export async function listed(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words.belts(597) })).toBeVisible({ timeout: 30_000 });
}

/** Throws away what the browser keeps of the shell where the address matches, its own cache of the network included. The data stays. */
export async function forget(page: Page, pattern: RegExp): Promise<void> {
  await page.evaluate(async (source) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (new RegExp(source).test(request.url)) await cache.delete(request);
    }
  }, pattern.source);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

/** How many colours the map shows: an empty canvas has one or two. */
export async function coloursOfMap(page: Page): Promise<number> {
  const picture = await page.locator('canvas.maplibregl-canvas').screenshot();
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no 2d canvas');
    pen.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(pen.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, Array.from(picture));
}

export const test = base.extend<{ host: Host; person: Person }>({
  host: async ({ baseURL: _ }, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.remove();
  },
  person: async ({ host }, use) => {
    const person = new Person(host);
    await use(person);
    await person.remove();
  },
});

export { expect };
