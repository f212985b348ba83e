import { resolve } from 'node:path';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { serve } from '../serve.ts';
import { Visit } from './visitor.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

export const PHONE = { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } };
export const DESK = { name: 'desk', use: { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false } };
export const SIZES = [PHONE, DESK] as const;

/** Everything that must not happen while anybody uses the app. */
function watch(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && !request.url().startsWith(url)) faults.push(`request to ${request.url()}`);
  });
  return faults;
}

export const test = base.extend<{ visit: Visit }>({
  visit: async ({ page, context, viewport }, use) => {
    const site = await serve({ directory: DIST });
    // Whoever tests something else has seen the first steps.
    await context.addInitScript(() => {
      // A blank page has no storage.
      if (location.protocol === 'http:') localStorage.setItem('daitu.welcome', 'seen');
    });
    const faults = watch(context, site.url);
    const visit = new Visit(page, site.url, (viewport?.width ?? 0) < 900);
    try {
      await use(visit);
    } finally {
      await context.close();
      await site.close();
    }
    expect(faults.filter((fault) => !visit.forgiven.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
});

/** The same tests on a phone and on a desktop. */
export function onEachSize(define: (size: number) => void): void {
  for (const [size, { name, use }] of SIZES.entries()) {
    test.describe(name, () => {
      test.use(use);
      define(size);
    });
  }
}

export { boxOf } from './box.ts';
export { Visit } from './visitor.ts';
export { expect };
