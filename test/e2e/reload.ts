import type { Page } from '@playwright/test';

/** Leaves a mark that lives as long as the document; returns whether it still does. */
export async function watchReloads(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
  return async () => (await page.locator('html[data-mark]').count()) === 1;
}
