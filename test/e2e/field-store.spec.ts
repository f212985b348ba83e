import { expect, test } from '@playwright/test';
import { browser } from '../browser.ts';
import { Chrome } from '../faults/chrome.ts';
import { full } from '../faults/full.ts';
import { kills } from '../faults/kills.ts';
import { faultSite } from '../faults/site.ts';
import { tabs } from '../faults/tabs.ts';
import { torn } from '../faults/torn.ts';
import type { Site } from '../serve.ts';

// A short round of `npm run faults`: the real store in a browser that dies.

test.describe.configure({ timeout: 240_000 });
let site: Site;
let chrome: Chrome;

test.beforeAll(async () => {
  site = await faultSite();
});
test.afterAll(() => site.close());
test.beforeEach(async () => {
  chrome = new Chrome(await browser(() => undefined));
});
test.afterEach(() => chrome.remove());

test('nothing that was said to be saved is lost when the browser is killed', async () => {
  const seen = await kills(chrome, site.url, 6, () => undefined);
  expect(seen.keys + seen.photos).toBeGreaterThan(0);
  expect(seen).toMatchObject({ lostKeys: 0, lostPhotos: 0, halves: 0, wrongLists: 0 });
});

test('a record that a kill tore in the log of the browser costs nothing', async () => {
  expect(await torn(chrome, site.url, 3)).toEqual({ rounds: 3, saved: 15, lost: 0 });
});

test('a full disk is told, loses nothing, and is written on again when there is room', async () => {
  const { saved, ...seen } = await full(chrome, site.url);
  expect(saved).toBeGreaterThan(3);
  expect(seen).toEqual({ lost: 0, fault: 'quota', text: 'quota', after: '', halves: 0 });
});

test('two tabs on one record lose nothing', async () => {
  expect(await tabs(chrome, site.url, 40)).toEqual({ saved: 80, lost: 0, listed: true });
});
