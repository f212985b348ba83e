import type { Page } from '@playwright/test';
import type { Chrome } from './chrome.ts';

export interface Filled {
  /** Photos that were said to be saved before and after the disk was full. */
  readonly saved: number;
  readonly lost: number;
  /** What the writing said when there was no room; '' = nothing. */
  readonly fault: string;
  /** What a text said then: '' = it had room. */
  readonly text: string;
  /** What the same text said when there was room again. */
  readonly after: string;
  readonly halves: number;
}

const ROOM = 20_000_000;

/** Takes photos until the disk is full, types on, makes room, types on. */
export async function full(chrome: Chrome, url: string): Promise<Filled> {
  const page = await chrome.open(url);
  // Before the first write: the browser asks for the room that is left now and then only.
  await room(page, url, ROOM);
  await page.evaluate(() => window.field.write('before', '之前', []));
  const { saved, fault } = await page.evaluate(() => window.field.fill(500_000, 200));
  // Smaller and smaller, until not even a line has room.
  const crumbs = await page.evaluate(() => window.field.fill(20_000, 500));
  const text = await page.evaluate(() => window.field.write('during', '字'.repeat(400_000)));
  await room(page, url, null);
  const after = await page.evaluate(() => window.field.write('during', '写得下了'));
  const more = await page.evaluate(() => window.field.fill(500_000, 3));
  await chrome.kill();
  const again = await chrome.open(url);
  const ids = ['before', 'during', ...saved, ...crumbs.saved, ...more.saved];
  const stands = await again.evaluate((asked) => window.field.stands(asked), ids);
  const halves = await again.evaluate(() => window.field.orphans());
  await chrome.kill();
  return {
    ...{ fault, text, after, halves, saved: ids.length },
    lost: ids.filter((id) => stands[id] === undefined || stands[id] === null).length,
  };
}

async function room(page: Page, url: string, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(url).origin;
  await session.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes });
}
