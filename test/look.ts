import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browser, BROWSER_FLAGS } from './browser.ts';
import { serve } from './serve.ts';

// `npm run look [scene]`: pictures of the built app in every look, to be looked at; two of them are the README's and the manifest's.

const ROOT = resolve(import.meta.dirname, '..');
const LOOKS = resolve(ROOT, 'test/results/look');
const SCREENS = resolve(ROOT, 'public/screens');

interface Scene {
  readonly name: string;
  /** Query string of the app's address. */
  readonly address: string;
  /** What to do before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

const wanted = process.argv[2];
const ALL: readonly Scene[] = [
  { name: 'nation', address: '' },
  { name: 'belt', address: '?belt=nankang-furniture' },
  { name: 'province', address: '?p=330000&v=prefecture&a=count&at=330000' },
  { name: 'series', address: '?a=series' },
  { name: 'ranking', address: '?tab=rank&s=growth' },
  { name: 'about', address: '?tab=about' },
  { name: 'filter', address: '', act: (page) => page.getByRole('button', { name: /^(筛选|Filter)/ }).click() },
  { name: 'layers', address: '', act: (page) => page.getByRole('button', { name: /^(图层|Layers)/ }).click() },
];

const SCENES = ALL.filter(({ name }) => wanted === undefined || name === wanted);

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1440, height: 900 },
] as const;

/** The map has nothing left to draw when two pictures in a row are the same. */
async function settled(page: Page): Promise<Buffer> {
  await page
    .getByText(/可离线使用|Works offline/)
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });
  for (let before = await page.screenshot(), tries = 0; ; tries++) {
    const now = await page.screenshot();
    if (now.equals(before) || tries > 20) return now;
    before = now;
  }
}

const found = await browser();
const site = await serve({ directory: resolve(ROOT, 'dist'), port: 0 });
const chrome = await chromium.launch({ executablePath: found, args: [...BROWSER_FLAGS] });
mkdirSync(LOOKS, { recursive: true });
mkdirSync(SCREENS, { recursive: true });
for (const size of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['zh', 'en'] as const) {
      const context = await chrome.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
      await context.addInitScript(() => localStorage.setItem('daitu.welcome', 'seen'));
      await context.addInitScript((chosen) => localStorage.setItem('daitu.language', chosen), language);
      for (const scene of SCENES) {
        const page = await context.newPage();
        await page.goto(site.url + scene.address);
        await settled(page);
        await scene.act?.(page);
        await settled(page);
        await page.screenshot({ path: resolve(LOOKS, `${scene.name}-${size.name}-${theme}-${language}.png`) });
        const shown = theme === 'light' && language === 'zh' && scene.name === 'belt';
        if (shown) await page.screenshot({ path: resolve(SCREENS, `${size.name}.png`) });
        await page.close();
      }
      await context.close();
      console.log(`${size.name} ${theme} ${language}: ${SCENES.length} pictures`);
    }
  }
}
await chrome.close();
await site.close();
