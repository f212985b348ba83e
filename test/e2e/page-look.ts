import type { Locator } from '@playwright/test';
import { expectSound as expectAllSound } from './axe.ts';
import { expect, type Visit } from './visit.ts';

/** What lies in front of map and list. */
export function front({ page }: Visit): Locator {
  return page.locator('section.page');
}

/** Opens a page by its address and waits for its heading. */
export async function openPage(visit: Visit, address: string, heading: string | RegExp): Promise<void> {
  await visit.page.goto(`${visit.url}?page=${address}`);
  await expect(front(visit).getByRole('heading', { level: 1 })).toHaveText(heading);
}

/** axe objects to nothing in the page in front, in any look. */
export function expectSound(visit: Visit): Promise<void> {
  return expectAllSound(visit, 'page', { within: 'section.page' });
}
