import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser.ts';

/** Nothing is drawn here. */
const SANDBOX = BROWSER_FLAGS.filter((flag) => flag.includes('sandbox'));

/** A Chromium of our own in a process group of its own, so that it can be killed as a phone kills it: at once and whole. */
export class Chrome {
  readonly profile = mkdtempSync(join(tmpdir(), 'daitu-faults-'));
  readonly #executable: string;
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  constructor(executable: string) {
    this.#executable = executable;
  }

  /** Starts with the profile as it was left, and opens the page. */
  async open(url: string, reported: (id: string, length: number) => void = () => undefined): Promise<Page> {
    const port = join(this.profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    const flags = [...SANDBOX, '--disable-gpu', '--headless=new', '--no-first-run', '--disable-background-networking'];
    this.#process = spawn(
      this.#executable,
      [...flags, '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank'],
      { detached: true, stdio: 'ignore' },
    );
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(port)}`);
    const [context] = this.#browser.contexts();
    if (!context) throw new Error('the browser has no context');
    await context.exposeFunction('reported', reported);
    return this.tab(url);
  }

  async tab(url: string): Promise<Page> {
    const page = await this.#browser?.contexts()[0]?.newPage();
    if (!page) throw new Error('the browser is not open');
    await page.goto(url);
    await page.waitForFunction(() => typeof window.field === 'object');
    return page;
  }

  /** Nothing in the browser has time for anything. */
  async kill(): Promise<void> {
    const { pid } = this.#process ?? {};
    if (pid === undefined) return;
    const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await gone;
    await this.#browser?.close().catch(() => undefined);
    this.#process = null;
    this.#browser = null;
  }

  /** As a phone that was never used. */
  async clear(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async remove(): Promise<void> {
    await this.clear();
  }
}

/** The browser writes the port that it listens on into its profile. */
async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const [port = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port !== '') return port;
    await pause(50);
  }
  throw new Error('the browser did not start within 30 s');
}
