import { paletteWords } from '../../src/words/palette.ts';
import { spokenWords } from '../../src/words/spoken.ts';
import { welcomeWords } from '../../src/words/welcome.ts';
import { expectSound } from './axe.ts';
import { command } from './commands.ts';
import { answer, cardOf, must } from './expected.ts';
import { DESK, expect, onEachSize, test } from './visit.ts';

const own = paletteWords.zh;
const spoken = spokenWords.zh;
const steps = welcomeWords.zh;

onEachSize(() => {
  test('commands are found in Chinese, by initials and in English, and do what they say', async ({ visit }) => {
    await visit.open();
    await command(visit, '增长数字', own.growing);
    await expect(visit.chip(visit.words.hasGrowth)).toBeVisible();
    await command(visit, 'qcqb', own.clear);
    await expect(visit.chip(visit.words.hasGrowth)).toHaveCount(0);
    await command(visit, 'sort by gr', own.by('增长'));
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
    await expectSound(visit, 'here');
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
  await visit.open();
  await page.keyboard.press('f');
  await page.keyboard.press('Control+k');
  await expect(visit.page.getByRole('combobox')).toBeFocused();
});

test('the first steps come once, on the real data, and go on by what is done', async ({ browser, visit }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(visit.url);
    const first = cardOf(must(answer().order[0], 'a belt')).zh;
    await page.getByRole('button', { name: steps.show(first) }).click({ timeout: 40_000 });
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByText(steps.step(2, 3))).toBeVisible();
    await page.getByRole('button', { name: steps.next }).click();
    await page.getByRole('button', { name: steps.done }).click();
    await page.goto(visit.url);
    await expect(page.getByText(visit.words.offlineReady).first()).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText(steps.step(1, 3))).toHaveCount(0);
  } finally {
    await context.close();
  }
});

test.describe('without a mouse', () => {
  test.use(DESK.use);

  test('belts in Hebei of 10 bn or more, and on whose word', async ({ visit, page }) => {
    await visit.open('?p=130000');
    await command(visit, '100 亿', visit.words.tiers.hundred);
    const order = answer({ place: '130000', tiers: ['hundred'] }).order;
    await expect(
      page
        .locator('[aria-live="polite"]')
        .filter({ hasText: spoken.found(visit.words.tiers.hundred, order.length).split('：')[1] ?? '' }),
    ).toBeAttached();
    await visit.rows.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    const second = cardOf(must(order[1], 'a second belt'));
    await expect(visit.row(second.zh)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(second.zh);
    await expectSound(visit, 'here');
    await page.keyboard.press('Escape');
    await expect(visit.row(second.zh)).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('navigation', { name: spoken.crumbs })).toHaveCount(0);
    await visit.expectAddress({ t: 'hundred' });
  });

  test('a province chosen in the filter keeps the keyboard where it was', async ({ visit, page }) => {
    await visit.open();
    await visit.openDialog('filter');
    await visit.dialog.getByRole('button', { name: /^河北省/ }).press('Enter');
    await expect(visit.dialog.getByRole('button', { name: '河北省', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: spoken.crumbs })).toContainText('河北省');
  });
});
