import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { Host } from './host.ts';
import { buildNewer, type Newer } from './newer.ts';
import { PHONE, Visit } from './visit.ts';

/** A phone with a browser profile that outlives the browser: it can be closed, killed and started again. */
export class Device {
  /** Everything that went wrong and was not forgiven, and every request that left the host. */
  readonly faults: string[] = [];
  /** Addresses that page, workers and service worker asked for. */
  readonly requests: string[] = [];
  readonly #profile = mkdtempSync(join(tmpdir(), 'daitu-profile-'));
  readonly #forgiven = new Set<string>();
  readonly #host: Host;
  readonly #options: LaunchOptions;
  #context: BrowserContext | null = null;
  #offline = false;

  constructor(host: Host, options: LaunchOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The browser may complain in the console that these addresses could not be had. */
  forgive(...addresses: string[]): void {
    for (const address of addresses) this.#forgiven.add(address);
  }

  /** Without a server the app still asks whether there is something newer. */
  forgiveNoServer(...addresses: string[]): void {
    this.forgive(`${this.#host.url}pack/latest.json`, `${this.#host.url}sw.js`, ...addresses);
  }

  /** No network at all, as in flight mode: neither now nor after a restart. */
  async disconnect(): Promise<void> {
    this.#offline = true;
    await this.#context?.setOffline(true);
  }

  async connect(): Promise<void> {
    this.#offline = false;
    await this.#context?.setOffline(false);
  }

  /** A window of the browser; starts it where it does not run. */
  async page(): Promise<Page> {
    if (this.#context) return this.#context.newPage();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...this.#options,
      ...PHONE.use,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      offline: this.#offline,
    });
    // Whoever tests something else has seen the first steps.
    await this.#context.addInitScript(() => {
      // A blank page has no storage.
      if (location.protocol === 'http:') localStorage.setItem('daitu.welcome', 'seen');
    });
    this.#watch(this.#context);
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  /** Opens the app, or an address in it; waits for nothing but the document. */
  async visit(search = ''): Promise<Visit> {
    const visit = new Visit(await this.page(), this.#host.url, true);
    await visit.page.goto(`${this.#host.url}${search}`, { waitUntil: 'commit' });
    return visit;
  }

  /** Opens the app and waits for its list. */
  async open(search = ''): Promise<Visit> {
    const visit = await this.visit(search);
    await expect(visit.summary).toBeVisible({ timeout: 30_000 });
    return visit;
  }

  /** Opens the app and waits until it says that it works offline. */
  async install(): Promise<Visit> {
    const visit = await this.open();
    await visit.settled();
    return visit;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** As the system does when memory is short: no farewell, nothing is written any more. */
  async kill(): Promise<void> {
    const session = await this.#context?.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main || !this.#context) throw new Error('there is no browser to kill');
    const gone = new Promise((resolve) => this.#context?.once('close', resolve));
    process.kill(main.id, 'SIGKILL');
    await gone;
    this.#context = null;
  }

  async end(): Promise<void> {
    await this.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.faults.push(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      const { url } = message.location();
      const failed = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !(failed && this.#forgiven.has(url)))
        this.faults.push(`console: ${message.text()} (${url})`);
    });
    context.on('request', (request) => {
      this.requests.push(request.url());
      const inside = request.url().startsWith(this.#host.url) || /^(blob|data):/.test(request.url());
      if (!inside) this.faults.push(`request to ${request.url()}`);
    });
  }
}

export const test = base.extend<{ host: Host; device: Device }, { newer: Newer }>({
  newer: [
    async ({}, use) => {
      const newer = await buildNewer();
      await use(newer);
      newer.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.remove();
  },
  device: async ({ host, launchOptions }, use) => {
    const device = new Device(host, launchOptions);
    try {
      await use(device);
    } finally {
      await device.end();
    }
    expect(device.faults).toEqual([]);
  },
});

export { expect };
