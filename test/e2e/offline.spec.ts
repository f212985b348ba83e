import { messages } from '../../src/words/index.ts';
import { expect, test, type Device } from './device.ts';
import { answer, cardOf, lonelyBelt, must, pack } from './expected.ts';
import type { Host } from './host.ts';
import { manifest } from './newer.ts';
import { changedPixels, coloursOf, picture } from './picture.ts';
import type { Visit } from './visit.ts';

/** 义乌市: a county whose middle is in itself. */
const COUNTY = '330782';

/** The first visit; then the server is gone, and the browser of that visit is closed. The network is up. */
async function loseServer(host: Host, device: Device): Promise<void> {
  await device.install();
  await device.close();
  await host.stop();
  device.forgiveNoServer();
}

/** The first visit; then there is no network, as in flight mode, and the browser of that visit is closed. */
async function loseNetwork(host: Host, device: Device): Promise<void> {
  await device.install();
  await device.close();
  await device.disconnect();
  host.fallSilent();
  host.asked.length = 0;
}

/** Nothing of the app asks for anything. The browser's own look for a newer service worker passes by the flight mode that a test can set. */
function expectNothingAsked(host: Host): void {
  expect(host.asked.filter((path) => path !== '/sw.js')).toEqual([]);
}

const STEPS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'the map draws land and circles': async (visit) => {
    await expect.poll(async () => coloursOf(visit.page, await picture(visit))).toBeGreaterThan(500);
    const withCircles = await picture(visit);
    await visit.openDialog('layers');
    await visit.dialog.getByRole('checkbox', { name: visit.words.circles }).click();
    await visit.closeDialog();
    await visit.expectAddress({ c: '0' });
    await expect.poll(async () => changedPixels(visit.page, withCircles, await picture(visit))).toBeGreaterThan(0.02);
  },
  'a row opens its card with its source': async (visit) => {
    await visit.showList();
    await openFirst(visit);
    const { claims, figure } = firstBelt();
    const claim = must(
      claims.find(({ row }) => row === figure?.claim),
      'the claim of its figure',
    );
    const source = must(pack.texts.sources[claim.source], 'the source of the claim');
    await expect(visit.card.getByText(source.title).first()).toBeVisible();
    await expect(visit.card).toContainText(`${visit.words.source}：`);
    await visit.closeCard();
  },
  'the tab of the ranking stands': async (visit) => {
    await visit.goTo(visit.words.tabs.rank);
    await openFirst(visit);
    await visit.closeCard();
    await visit.goTo(visit.words.tabs.map);
  },
  'search finds a belt': async (visit) => {
    const card = cardOf(must(answer().order[1], 'the second belt'));
    await visit.sheet('half');
    await visit.openDialog('search');
    await visit.dialog.getByRole('searchbox').fill(card.zh);
    await visit.dialog.getByRole('button', { name: card.zh }).first().click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(card.zh);
    await visit.closeCard();
  },
  'a filter narrows the list': async (visit) => {
    const few = answer({ tiers: ['hundred'] });
    await visit.openDialog('filter');
    await visit.dialog.getByRole('button', { name: visit.words.tiers.hundred }).click();
    await visit.button(visit.words.show(few.order.length)).click();
    await expect(visit.summary).toContainText(visit.words.belts(few.order.length));
  },
  'the page about the data stands, and speaks English': async (visit) => {
    await visit.goTo(visit.words.tabs.about);
    await expect(visit.page.getByText(manifest.version)).toBeVisible();
    await visit.settled();
    await visit.button('English').click();
    await expect(visit.page.getByRole('heading', { level: 1 })).toHaveText(messages.en.about.title);
  },
};

const firstBelt = () => cardOf(must(answer().order[0], 'the first belt'));

async function openFirst(visit: Visit): Promise<void> {
  const { id, zh } = firstBelt();
  await visit.row(zh).click();
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(zh);
  expect(visit.params().get('belt')).toBe(id);
}

async function useEverything(visit: Visit): Promise<void> {
  for (const [what, step] of Object.entries(STEPS)) await test.step(what, () => step(visit));
}

test('after one visit everything works without a server', async ({ host, device }) => {
  await loseServer(host, device);
  const visit = await device.open();
  await visit.settled();
  // So that "nothing left the host" (device.ts) speaks for the data worker and the service worker too.
  expect(device.requests).toContain(`${host.url}pack/latest.json`);
  expect(device.requests.filter((address) => address === `${host.url}sw.js`).length).toBeGreaterThan(0);
  await useEverything(visit);
});

test('after one visit everything works without a network, and nothing is asked for', async ({ host, device }) => {
  await loseNetwork(host, device);
  const visit = await device.open();
  await visit.settled();
  // Chromium 150 forgets at each navigation that its pages were told to be offline, and nothing but requests notices: it is told again as a browser tells it.
  await visit.page.evaluate(() => dispatchEvent(new Event('offline')));
  await expect(visit.page.getByText(visit.words.nowOffline).first()).toBeInViewport();
  await useEverything(visit);
  expectNothingAsked(host);
});

test('an address that names a tab opens it without a network', async ({ host, device }) => {
  await loseNetwork(host, device);
  const visit = await device.visit('?tab=about');
  await expect(visit.page.getByRole('heading', { name: visit.words.about.title, exact: true })).toBeVisible();
  await expect(visit.page.getByText(manifest.version)).toBeVisible();
  expectNothingAsked(host);
});

test('an address that names a belt opens it without a server, and its circle can be touched', async ({
  host,
  device,
}) => {
  await loseServer(host, device);
  const belt = lonelyBelt(0.8);
  const visit = await device.open(`?belt=${belt.id}`);
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
  await visit.settled();
  await visit.sheet('full');
  await visit.card.getByRole('button', { name: visit.words.showOnMap }).click();
  await expect(visit.inset).toBeHidden();
  await visit.closeCard();
  await visit.tapMiddle('belt', belt.id);
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
});

test('the outlines of counties are there without a server', async ({ host, device }) => {
  await loseServer(host, device);
  const visit = await device.open(`?c=0&at=${COUNTY}`);
  await visit.settled();
  await visit.sheet('full');
  await visit.card.getByRole('button', { name: visit.words.showOnMap }).click();
  await expect(visit.inset).toBeHidden();
  await visit.closeCard();
  await visit.tapMiddle('at', COUNTY);
  await expect(visit.card).toBeVisible();
});
