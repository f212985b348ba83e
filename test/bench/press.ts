import type { Locator, Page } from '@playwright/test';

/** A step is over when nothing has been asked of the page for so long. */
const REST_MS = 1000;

/** Presses something as a finger does, without the questions to the page that Playwright's own click asks, which would be counted; marked in the trace. */
export async function press(page: Page, button: Locator, mark: string): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('what was to be pressed has gone');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await quiet(page);
  await page.evaluate((name) => performance.mark(name), mark);
  await page.mouse.down();
  await page.mouse.up();
  await quiet(page);
}

/** Waits until the page has drawn and rested. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
