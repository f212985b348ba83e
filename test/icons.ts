import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, browser } from './browser.ts';

// Draws the PNG icons from public/icons/mark.svg: `npx tsx test/icons.ts` after a change of the mark.

const ICONS = resolve(import.meta.dirname, '../public/icons');
const mark = readFileSync(resolve(ICONS, 'mark.svg'), 'utf8');

/** Full-bleed paper for masks and iOS; `scale` keeps the drawing inside the safe circle (80 % of the width). */
const bleeding = (scale: number) =>
  mark
    .replace(
      'viewBox="0 0 512 512"',
      `viewBox="${256 - 256 / scale} ${256 - 256 / scale} ${512 / scale} ${512 / scale}"`,
    )
    .replace('<rect id="clip" width="512" height="512" rx="112"', '<rect x="-256" y="-256" width="1024" height="1024"')
    .replace('<rect id="paper" width="512" height="512"', '<rect x="-256" y="-256" width="1024" height="1024"');

const DRAWINGS = [
  { file: 'icon-192.png', size: 192, svg: mark },
  { file: 'icon-512.png', size: 512, svg: mark },
  { file: 'maskable-192.png', size: 192, svg: bleeding(0.78) },
  { file: 'maskable-512.png', size: 512, svg: bleeding(0.78) },
  { file: 'touch-180.png', size: 180, svg: bleeding(0.9) },
];

const instance = await chromium.launch({ executablePath: await browser(), args: BROWSER_FLAGS });
const page = await instance.newPage();
for (const { file, size, svg } of DRAWINGS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: resolve(ICONS, file), omitBackground: true });
}
await instance.close();
