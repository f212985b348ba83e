import type { Page } from '@playwright/test';
import type {} from './page.ts';

/** Asks a worker of the bench's page and waits for its answer. */
export async function ask<Answer>(page: Page, worker: Parameters<Window['ask']>[0], asked: unknown): Promise<Answer> {
  await page.waitForFunction(() => typeof window.ask === 'function');
  return (await page.evaluate(([name, question]) => window.ask(name, question), [worker, asked] as const)) as Answer;
}
