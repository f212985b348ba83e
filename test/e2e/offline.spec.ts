import { coloursOfMap, expect, listed, ready, test, words } from './person.ts';

test('after one visit the app works with the server gone, the browser restarted and no network', async ({
  host,
  person,
}) => {
  const first = await person.open();
  await ready(first);
  expect(person.faults).toEqual([]);
  await person.closeBrowser();
  await host.stop();
  host.asked.length = 0;

  const page = await person.open({ offline: true });
  await listed(page);
  await ready(page);
  await expect(page.getByText(words.nowOffline).first()).toBeVisible();
  await expect.poll(() => coloursOfMap(page), { timeout: 30_000 }).toBeGreaterThan(500);

  await page.getByRole('navigation').getByRole('button', { name: words.tabs.rank }).click();
  const rows = page.getByRole('list', { name: words.listLabel }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const name = await rows.first().locator('.name').innerText();
  await rows.first().getByRole('button').click();
  const card = page.getByRole('article', { name });
  await expect(card).toBeVisible();
  await expect(card).toContainText(`${words.source}：`);
  expect(new URL(page.url()).searchParams.get('belt')).not.toBeNull();

  expect(host.asked).toEqual([]);
  expect(person.faults).toEqual([]);
});

test('a shared address opens its card without a network', async ({ host, person }) => {
  const first = await person.open();
  await ready(first);
  await person.closeBrowser();
  await host.stop();

  const page = await person.open({ offline: true, search: '?tab=about' });
  await expect(page.getByRole('heading', { name: words.tabs.about }).first()).toBeVisible();
  expect(person.faults).toEqual([]);
});

test('with the server gone but the network up, the app opens the same', async ({ host, person }) => {
  const first = await person.open();
  await ready(first);
  await person.closeBrowser();
  await host.stop();

  const page = await person.open();
  await listed(page);
  await ready(page);
  // Looking for newer data is the one thing that is tried, and nothing is said of its failure.
  expect(
    person.faults.filter(
      (fault) => !/ERR_CONNECTION_REFUSED|unknown error occurred when fetching the script/.test(fault),
    ),
  ).toEqual([]);
});
