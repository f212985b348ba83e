import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, foundBrowser } from './browser.ts';

const executablePath = foundBrowser();

/** Real Chromium on the built app in dist/; every spec starts its own server (test/e2e/host.ts). */
export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e'),
  outputDir: resolve(import.meta.dirname, 'results/e2e'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Two cores: while one test waits for its map to rest, another runs. Nothing here measures time.
  workers: 2,
  // A loaded machine may let a software-drawn map miss a limit once; a second miss is a failure, and a second try is always told.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: resolve(import.meta.dirname, 'results/e2e.json') }]],
  use: {
    // A step that cannot be done is told at once, not at the end of a long test.
    actionTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
});
