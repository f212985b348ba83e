import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, foundBrowser } from '../browser.ts';
import { expect, test } from './device.ts';

test('a browser may install the app', async ({ device }) => {
  const visit = await device.install();
  const { page } = visit;
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as { name: string; shortcuts: readonly { url: string }[] };
  expect(manifest.name).toBe('带图 · 中国产业带地图');
  for (const { url } of manifest.shortcuts) {
    await page.goto(new URL(url, page.url()).href);
    await visit.settled();
  }
});

test('Lighthouse finds nothing in accessibility and best practices', async ({ host }) => {
  test.setTimeout(180_000);
  const browser = await puppeteer.launch({
    executablePath: foundBrowser() ?? '',
    args: BROWSER_FLAGS,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const result = await lighthouse(
      host.url,
      { onlyCategories: ['accessibility', 'best-practices'], logLevel: 'error' },
      undefined,
      page,
    );
    if (!result) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    writeFileSync(resolve(import.meta.dirname, '../results/lighthouse.json'), JSON.stringify(result.lhr, null, 2));
    const failed = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
    expect(
      failed.filter(({ id }) => weighty.some((audit) => audit.id === id)).map(({ id, title }) => `${id}: ${title}`),
    ).toEqual([]);
    expect(categories['accessibility']?.score).toBe(1);
    expect(categories['best-practices']?.score).toBe(1);
  } finally {
    await browser.close();
  }
});

test('no page may be framed, guessed at or run what is not its own', async ({ host, request }) => {
  const { 'content-security-policy': policy = '', ...headers } = (await request.get(host.url)).headers();
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
