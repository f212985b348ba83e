import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
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

/** axe objects to nothing, in light nor in dark. */
export async function expectSound(visit: Visit): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await visit.page.emulateMedia({ colorScheme: theme });
    await expect(visit.page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder(visit).include('section.page').analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    expect.soft(told, theme).toEqual([]);
  }
}
