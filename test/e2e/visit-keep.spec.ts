import type { Page } from '@playwright/test';
import { fieldWords } from '../../src/words/field.ts';
import { keepWords } from '../../src/words/keep.ts';
import { expect, PHONE, test, type Visit } from './visit.ts';

const [field, keep] = [fieldWords.zh, keepWords.zh];

test.use({ ...PHONE.use });

/** A visit is begun; its address. */
async function begin(visit: Visit): Promise<string> {
  visit.page.setDefaultTimeout(20_000);
  await visit.page.goto(`${visit.url}?tab=field`);
  await visit.page.getByRole('button', { name: new RegExp(field.start) }).click();
  await expect(visit.page.locator('[data-block="facts"]')).toBeVisible();
  return visit.page.url();
}

const products = (page: Page) => page.locator('[data-block="facts"]').getByRole('textbox').first();

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
}

test('what two windows write of one field at once is kept twice, until a person chooses', async ({
  visit,
  context,
}) => {
  const address = await begin(visit);
  const other = await context.newPage();
  // A window that hears nothing of the others, as on a browser without the channel.
  await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await other.goto(address);
  await expect(products(other)).toBeVisible();
  // Neither window knows of the other's words while it writes its own.
  await products(visit.page).fill('灯饰');
  await saved(visit.page);
  await products(other).fill('照明');
  await saved(other);
  await visit.page.reload();
  const choosing = visit.page.getByRole('region', { name: field.chooseOne });
  await expect(choosing).toBeVisible();
  for (const words of ['灯饰', '照明']) await expect(choosing.getByText(words, { exact: true })).toBeVisible();
  await choosing.getByRole('button', { name: field.chooseThis }).first().click();
  await expect(choosing).toHaveCount(0);
  await saved(visit.page);
  await other.reload();
  await expect(products(other)).toBeVisible();
  await expect(other.getByRole('region', { name: field.chooseOne })).toHaveCount(0);
});

test('who writes while the map still opens stays in the form', async ({ visit }) => {
  let open: () => void = () => undefined;
  const held = new Promise<void>((release) => (open = release));
  await visit.page.route('**/pack/**', async (route) => {
    await held;
    await route.continue();
  });
  await begin(visit);
  await products(visit.page).pressSequentially('灯');
  open();
  await expect(visit.page.getByText(/全国：\d+ 个产业带/)).toBeAttached({ timeout: 30_000 });
  await expect(products(visit.page)).toBeFocused();
  await visit.page.keyboard.type('饰');
  await expect(products(visit.page)).toHaveValue('灯饰');
  await expect.poll(() => visit.params().get('field')).toMatch(/^visit:/);
});

test('a passphrase seals the visits: a wrong one opens nothing and harms nothing', async ({ visit }) => {
  await begin(visit);
  await products(visit.page).fill('灯饰');
  await saved(visit.page);
  await visit.page.goto(`${visit.url}?tab=field&field=privacy`);
  await visit.page.getByLabel(keep.privacy.understood).check();
  await visit.page.getByRole('textbox', { name: keep.privacy.first, exact: true }).fill('古镇的灯亮了');
  await visit.page.getByLabel(keep.privacy.second).fill('古镇的灯亮了');
  // Eight characters at least.
  await expect(visit.button(keep.privacy.protect)).toBeDisabled();
  await visit.page.getByRole('textbox', { name: keep.privacy.first, exact: true }).fill('古镇的灯亮了一夜');
  await visit.page.getByLabel(keep.privacy.second).fill('古镇的灯亮了一夜');
  await visit.button(keep.privacy.protect).click();
  await expect(visit.page.getByText(keep.privacy.on, { exact: true })).toBeVisible({ timeout: 30_000 });

  await visit.page.goto(`${visit.url}?tab=field`);
  await visit.page.getByLabel(keep.lock.phrase).fill('不是这个口令');
  await visit.button(keep.lock.open).click();
  await expect(visit.page.getByText(keep.lock.wrong)).toBeVisible();
  await visit.page.getByLabel(keep.lock.phrase).fill('古镇的灯亮了一夜');
  await visit.button(keep.lock.open).click();
  await visit.page.getByRole('button', { name: new RegExp(field.untitled) }).click();
  await expect(products(visit.page)).toHaveValue('灯饰');
});
