import { expect, forget, listed, ready, test, words } from './person.ts';

// What a person sees when something breaks on the way, and that what was there before stays.

for (const [what, path] of [
  ['the app’s own copy', /\/index\.html$/],
  ['the columns of the data', /\/pack\/columns/],
  ['the outlines', /\/pack\/shape-county/],
] as const) {
  test(`killed while ${what} came down: the next visit completes the installation`, async ({ host, person }) => {
    const hangs = host.stallAt(path);
    await person.open();
    await hangs;
    await person.killBrowser();
    host.flow();
    person.faults.length = 0;

    const page = await person.open();
    await listed(page);
    await ready(page);
    expect(person.faults).toEqual([]);
  });
}

for (const [what, damage] of [
  ['truncated', 'truncate'],
  ['with one byte flipped', 'flipByte'],
] as const) {
  test(`a pack that arrives ${what} is refused, and fetched again when the person asks`, async ({ host, person }) => {
    host[damage]('columns');
    const page = await person.open();
    for (const sentence of words.openFailed.damaged)
      await expect(page.getByText(sentence, { exact: true })).toBeVisible();

    host.restorePack();
    // The browser's own cache holds the damaged file under a name that never changes; the app must get past it.
    await page.getByRole('button', { name: words.retry }).click();
    await listed(page);
    await ready(page);
    expect(person.faults).toEqual([]);
  });

  test(`a newer pack that arrives ${what} leaves the data in use alone`, async ({ host, person }) => {
    await ready(await person.open());
    await person.closeBrowser();
    host.publishPack('2027-01-05');
    host[damage]('texts');

    const page = await person.open();
    await listed(page);
    await expect(page.getByText(/^更新没有完成，仍在使用 \S+ 的数据/)).toBeVisible({ timeout: 30_000 });
    await ready(page);
    expect(person.faults).toEqual([]);
  });
}

test('newer data of which a part is missing waits until it is whole; then the person switches', async ({
  host,
  person,
}) => {
  await ready(await person.open());
  await person.closeBrowser();
  host.publishPack('2027-01-05', ['texts']);

  const half = await person.open();
  await listed(half);
  await expect(half.getByText(/^更新没有完成，仍在使用 \S+ 的数据/)).toBeVisible({ timeout: 30_000 });
  await ready(half);
  await person.closeBrowser();
  host.restorePack();
  host.publishPack('2027-01-05');

  const whole = await person.open();
  await listed(whole);
  await expect(whole.getByText(words.dataUpdated('2027-01-05'))).toBeVisible({ timeout: 30_000 });
  await whole.getByRole('button', { name: words.dataSwitch }).click();
  await listed(whole);
  await ready(whole);
  await whole.getByRole('navigation').getByRole('button', { name: words.tabs.about }).click();
  await expect(whole.getByText('2027-01-05').first()).toBeVisible();
  expect(person.faults.filter((fault) => !/404 \(Not Found\).*\/pack\/texts/.test(fault))).toEqual([]);
});

test('a newer app of which a file is missing leaves the old one in place', async ({ host, person }) => {
  await ready(await person.open());
  await person.closeBrowser();
  host.publishApp({ withheld: true });

  const page = await person.open();
  await listed(page);
  await expect(page.getByText(/^更新没有完成/)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html[data-build]')).toHaveCount(0);
  await ready(page);
});

test('a newer app waits until the person agrees, and then opens', async ({ host, person }) => {
  await ready(await person.open());
  await person.closeBrowser();
  host.publishApp();

  const page = await person.open();
  await listed(page);
  await expect(page.getByText(words.updateReady)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html[data-build]')).toHaveCount(0);
  await page.getByRole('button', { name: words.updateNow }).click();
  await expect(page.locator('html[data-build="later"]')).toBeAttached();
  await listed(page);
  await ready(page);
  expect(person.faults).toEqual([]);
});

test('caches that the browser threw away are filled again at the next start, and the data is not fetched twice', async ({
  host,
  person,
}) => {
  const first = await person.open();
  await ready(first);
  await forget(first, /./);
  await person.closeBrowser();
  host.asked.length = 0;

  const page = await person.open();
  await listed(page);
  await ready(page);
  expect(host.asked.filter((path) => /\/pack\/(?!latest)/.test(path))).toEqual([]);
  await person.closeBrowser();
  await host.stop();

  const offline = await person.open({ offline: true });
  await listed(offline);
  expect(person.faults).toEqual([]);
});

test('caches thrown away and no network: words that say what happened and what to do; the data is still there', async ({
  host,
  person,
}) => {
  const first = await person.open();
  await ready(first);
  await forget(first, /./);
  await person.closeBrowser();
  await host.stop();

  const page = await person.open({ offline: true });
  await expect(page.getByRole('heading', { name: '本机的应用文件不完整，现在又没有网络' })).toBeVisible();
  await person.closeBrowser();
  await host.start();
  host.asked.length = 0;

  const back = await person.open();
  await listed(back);
  await ready(back);
  expect(host.asked.filter((path) => /\/pack\/(?!latest)/.test(path))).toEqual([]);
});

test('without the map’s files and without a network the list still works', async ({ host, person }) => {
  const first = await person.open();
  await ready(first);
  await forget(first, /maplibre/);
  await person.closeBrowser();
  await host.stop();

  const page = await person.open({ offline: true });
  await listed(page);
  await expect(page.getByText(words.mapFailed)).toBeVisible();
  await expect(page.getByText(words.offlineReady, { exact: true })).toHaveCount(0);
});
