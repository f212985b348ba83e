import { AxeBuilder } from '@axe-core/playwright';
import { paletteWords } from '../../src/words/palette.ts';
import { answer } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const own = paletteWords.zh;

async function sound({ page }: Visit): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Opens the commands by their keys and takes the first that fits. */
async function command(visit: Visit, typed: string, found: string): Promise<void> {
  await visit.page.keyboard.press('Control+k');
  const field = visit.page.getByRole('combobox', { name: own.field });
  await expect(field).toBeFocused();
  await field.fill(typed);
  await expect(visit.page.getByRole('option', { selected: true })).toContainText(found);
  await visit.page.keyboard.press('Enter');
  await expect(visit.dialog).toHaveCount(0);
}

onEachSize(() => {
  test('commands are found in Chinese, by initials and in English, and do what they say', async ({ visit, page }) => {
    await visit.open();
    await command(visit, '增长数字', own.growing);
    await visit.expectAddress({ g: '1' });
    await command(visit, 'qcqb', own.clear);
    await visit.expectAddress({});
    await command(visit, 'growth', own.by('增长'));
    await visit.expectAddress({ s: 'growth' });
    await command(visit, '古镇', '古镇');
    await expect(visit.card).toBeVisible();
  });

  test('a question mark lists all commands with their keys; a finger comes to them from the search', async ({
    visit,
    page,
  }) => {
    await visit.open();
    await page.keyboard.press('?');
    await expect(visit.dialog.getByRole('option', { name: own.filter })).toContainText('F');
    await sound(visit);
    await page.keyboard.press('Escape');
    await expect(visit.dialog).toHaveCount(0);
    await visit.openDialog('search');
    await visit.dialog.getByRole('button', { name: own.open }).click();
    await visit.page.getByRole('option', { name: visit.words.tabs.about }).click();
    await expect(page.getByRole('heading', { name: visit.words.about.title, exact: true })).toBeVisible();
  });
});

test('single-letter keys can be put off and stay off', async ({ visit, page }) => {
  await visit.open();
  await page.keyboard.press('f');
  await expect(visit.button(visit.words.show(answer().order.length))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await visit.dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(visit.rows.first()).toBeVisible();
  await page.keyboard.press('f');
  await page.keyboard.press('Control+k');
  await expect(visit.page.getByRole('combobox')).toBeFocused();
});
