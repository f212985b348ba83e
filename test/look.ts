import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { THEMES } from '../src/core/meeting/ramp.ts';
import { browser, BROWSER_FLAGS } from './browser.ts';
import { serve } from './serve.ts';

// `npm run look [scene] [size] [look]` (`all` = every one): pictures of the built app in every look, to be looked at; two of them are the README's and the manifest's.

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

const [wanted = 'all', wantedSize = 'all', wantedLook = 'all'] = process.argv.slice(2);
const ALL: readonly Scene[] = [
  { name: 'nation', address: '' },
  { name: 'belt', address: '?belt=nankang-furniture' },
  { name: 'province', address: '?p=330000&v=prefecture&a=count&at=330000' },
  { name: 'series', address: '?a=series' },
  { name: 'ranking', address: '?tab=rank&s=growth' },
  { name: 'about', address: '?tab=about' },
  { name: 'filter', address: '', act: (page) => page.getByRole('button', { name: /^(筛选|Filter)/ }).click() },
  { name: 'legend', address: '?a=sum', act: openLegend },
  { name: 'swipe', address: '?swipe=y2020' },
  { name: 'compare', address: '?i=apparel.socks,lighting&page=topic:compare,330000,440000' },
  { name: 'years', address: '?page=topic:years' },
  { name: 'events', address: '?page=topic:events' },
  { name: 'dossier', address: '?page=belt:guzhen-lighting' },
  { name: 'design', address: '?page=design' },
  { name: 'here', address: '', act: (page) => page.keyboard.press('n') },
  { name: 'area', address: '', act: (page) => page.keyboard.press('a') },
  { name: 'links', address: '?i=lighting', act: (page) => page.keyboard.press('g') },
  { name: 'time', address: '', act: (page) => page.keyboard.press('y') },
  { name: 'board', address: '', act: (page) => page.keyboard.press('b') },
  { name: 'views', address: '', act: (page) => page.keyboard.press('v') },
  { name: 'commands', address: '', act: (page) => page.keyboard.press('?') },
  { name: 'ranking-paper', address: '?page=ranking&p=330000' },
  { name: 'decks', address: '?page=deck' },
  { name: 'sheet', address: '?page=sheet' },
  { name: 'layers', address: '', act: (page) => page.getByRole('button', { name: /^(图层|Layers)/ }).click() },
];

/** A phone's legend is closed until it is asked for. */
async function openLegend(page: Page): Promise<void> {
  const title = page.getByRole('region', { name: '图例', exact: true }).locator('button[aria-expanded=false]').first();
  if ((await title.count()) > 0) await title.click();
}

const SCENES = ALL.filter(({ name }) => wanted === 'all' || name === wanted);

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'across', width: 844, height: 390 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'desk', width: 1440, height: 900 },
] as const;

/** Sizes whose picture of a belt the README and the manifest show. */
const SHOWN: readonly string[] = ['phone', 'desk'];

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
for (const size of SIZES.filter(({ name }) => wantedSize === 'all' || name === wantedSize)) {
  for (const theme of THEMES.filter((name) => wantedLook === 'all' || name === wantedLook)) {
    const context = await chrome.newContext({ viewport: size, reducedMotion: 'reduce' });
    await context.addInitScript((chosen) => {
      localStorage.setItem('daitu.welcome', 'seen');
      localStorage.setItem('daitu.theme', chosen);
    }, theme);
    for (const scene of SCENES) {
      const page = await context.newPage();
      await page.goto(site.url + scene.address);
      await settled(page);
      await scene.act?.(page);
      await settled(page);
      await page.screenshot({ path: resolve(LOOKS, `${scene.name}-${size.name}-${theme}.png`) });
      const shown = theme === 'light' && scene.name === 'belt' && SHOWN.includes(size.name);
      if (shown) await page.screenshot({ path: resolve(SCREENS, `${size.name}.png`) });
      await page.close();
    }
    await context.close();
    console.log(`${size.name} ${theme}: ${SCENES.length} pictures`);
  }
}
await chrome.close();
await site.close();
