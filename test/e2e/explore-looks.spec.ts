import { messages } from '../../src/words/index.ts';
import { answer, cardOf, must } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

onEachSize(() => {
  test('the language changes where one stands, without a reload, and is remembered', async ({ visit }) => {
    const { page } = visit;
    await visit.open();
    await page.evaluate(() => ((document as { stayed?: boolean }).stayed = true));
    await visit.goTo(visit.words.tabs.about);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await visit.button('English').click();
    visit.words = messages.en;
    await expect(page.getByRole('heading', { name: messages.en.about.title, exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(messages.en.appTitle);
    await visit.goTo(messages.en.tabs.map);
    await expect(visit.summary).toContainText(messages.en.nation);
    await visit.showList();
    await expect(visit.rows.first()).toContainText(cardOf(must(answer().order[0], 'a belt')).en);
    expect(await page.evaluate(() => (document as { stayed?: boolean }).stayed)).toBe(true);

    await page.reload();
    await expect(visit.summary).toContainText(messages.en.nation);
    await visit.goTo(messages.en.tabs.about);
    await visit.button('中文').click();
    await expect(page.getByRole('heading', { name: messages.zh.about.title, exact: true })).toBeVisible();
  });

  test('dark follows the system until somebody chooses, and the choice is remembered', async ({ visit }) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit.open();
    await visit.settled();
    await expectTheme(visit, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expectTheme(visit, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit.goTo(visit.words.tabs.about);
    await visit.button(visit.words.about.themes.light).click();
    await expectTheme(visit, 'light');
    await page.reload();
    await expectTheme(visit, 'light');
    await expect(visit.button(visit.words.about.themes.light)).toHaveAttribute('aria-pressed', 'true');
    await visit.button(visit.words.about.themes.auto).click();
    await expectTheme(visit, 'dark');
  });
});

async function expectTheme({ page }: Visit, theme: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  const dark = () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
  await expect.poll(async () => ((await dark())[0] ?? 0) < 128).toBe(theme === 'dark');
}
