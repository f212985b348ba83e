import type { Page } from '@playwright/test';
import { fieldWords } from '../../src/words/field.ts';
import { visitWords } from '../../src/words/visit.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { Afield, FAKES, startField } from './afield.ts';
import { expect, test, type Device } from './device.ts';
import { NEWER_TAB } from './newer.ts';

const [field, form] = [fieldWords.zh, visitWords.zh];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...BROWSER_FLAGS, ...FAKES] });
  },
});
test.describe.configure({ timeout: 180_000 });

test('an update in the middle of a form waits for the disk, and finds every word again', async ({
  host,
  device,
  newer,
}) => {
  await device.install();
  await device.close();
  host.deploy(newer.app);
  const afield = await startField(device);
  const { page, visit } = afield;
  await afield.begin('灯饰');
  const free = await occupy(page);
  await afield.products.pressSequentially('和照明', { delay: 30 });
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saving');
  await visit.goTo(visit.words.tabs.map);
  await visit.button(visit.words.updateNow).click({ timeout: 60_000 });
  await free(3000);
  await expect(visit.tab(NEWER_TAB)).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => sessionStorage.getItem('left'))).toBe('when free');
  await afield.home();
  await afield.firstVisit.click();
  await expect(afield.products).toHaveValue('灯饰和照明');
});

for (const locks of [true, false]) {
  test(`a voice outlives a kill while it is recorded, up to its last piece${locks ? '' : ', where the browser has no locks'}`, async ({
    device,
  }) => {
    await outlives(device, locks);
  });
}

async function outlives(device: Device, locks: boolean): Promise<void> {
  if (!locks) await takeLocks(device);
  const afield = await startField(device);
  await afield.begin('灯饰');
  await afield.record();
  await expect(afield.page.getByText('0:08')).toBeVisible({ timeout: 20_000 });
  // Another window of the same browser takes nothing that is still recorded.
  const beside = new Afield(await device.visit('?tab=field'));
  await expect(beside.page.getByRole('region', { name: field.visits }).getByRole('listitem')).toHaveCount(1);
  await expect(beside.page.getByText(field.voices(1), { exact: false })).toHaveCount(0);
  await device.kill();

  for (let starts = 0; starts < (locks ? 2 : 1); starts++) {
    if (!locks) await takeLocks(device);
    const again = new Afield(await device.visit('?tab=field'));
    await expect(again.page.getByText(field.voices(1), { exact: false })).toBeVisible({ timeout: 30_000 });
    await again.firstVisit.click();
    await expect(again.page.locator('audio')).toHaveCount(1);
    await expect(again.page.getByRole('textbox', { name: form.voice.caption })).toHaveValue(form.voice.brokenOff);
    expect(await heard(again.page)).toBeGreaterThan(5);
    await device.close();
  }
}

/** As in a browser that has no Web Locks. */
async function takeLocks(device: Device): Promise<void> {
  const page = await device.page();
  await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
}

/** Something else writes to the field's database and holds it, until so many ms after it is told to let go; the page notes what it was left for. */
async function occupy(page: Page): Promise<(after: number) => Promise<void>> {
  await page.evaluate(async () => {
    const { documentElement: html } = document;
    addEventListener('pagehide', () => sessionStorage.setItem('left', html.dataset['free'] ?? 'too early'));
    const asked = indexedDB.open('daitu-field');
    await new Promise((done) => (asked.onsuccess = done));
    const database = asked.result;
    const store = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('settings');
    const hold = () => {
      if (html.dataset['free']) return database.close();
      store.get('device').onsuccess = hold;
    };
    hold();
  });
  return (after) =>
    page.evaluate((ms) => void setTimeout(() => (document.documentElement.dataset['free'] = 'when free'), ms), after);
}

/** Seconds of sound in the one voice on the page. */
function heard(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const bytes = await (await fetch(document.querySelector('audio')?.src ?? '')).arrayBuffer();
    const sound = await new AudioContext().decodeAudioData(bytes);
    return sound.duration;
  });
}
