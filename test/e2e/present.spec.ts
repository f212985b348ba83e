import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { deckWords } from '../../src/words/deck.ts';
import { presentWords } from '../../src/words/present.ts';
import { timeWords } from '../../src/words/time.ts';
import { viewWords } from '../../src/words/views.ts';
import { expectSound } from './axe.ts';
import { atRest } from './picture.ts';
import { expect, test, type Visit } from './visit.ts';

const text = presentWords.zh;
/** Name of the view and what it asks. */
const SLIDES = [
  ['全国的产业带', ''],
  ['浙江各市的产业带', '?p=330000&v=prefecture&a=count'],
  ['古镇灯饰的档案', '?page=belt:guzhen-lighting'],
] as const;

const title = (page: Page) => page.getByRole('region', { name: text.wall }).getByRole('heading', { level: 1 });
const wall = (page: Page) => page.getByRole('region', { name: text.wall, exact: true });
const black = (page: Page) => page.locator('[data-black]');

/** Keeps the views that are then presented, and takes the network away. */
async function keepViews(visit: Visit): Promise<void> {
  for (const [name, search] of SLIDES) {
    await visit.open(search);
    if (search === '') await visit.settled();
    await visit.page.keyboard.press('v');
    await visit.dialog.getByRole('textbox', { name: viewWords.zh.name }).fill(name);
    await visit.page.keyboard.press('Enter');
    await expect(visit.dialog.getByRole('button', { name: viewWords.zh.open(name) })).toBeVisible();
  }
  await visit.page.context().setOffline(true);
}

/** Where each line that is drawn on the wall begins, CSS pixels. */
async function inkOf(page: Page): Promise<number[][]> {
  const lines = wall(page).locator('svg[data-ink] path:not([d=""])');
  const drawn = await lines.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
  return drawn.map((line) =>
    (/[\d.]+ [\d.]+/.exec(line)?.[0] ?? '').split(' ').map((each) => Math.round(Number(each))),
  );
}

/** From a cold start without a network to the first slide, by the keyboard alone. */
async function begin(visit: Visit): Promise<void> {
  await visit.open('?i=lighting');
  await visit.page.keyboard.press('v');
  await visit.dialog.getByRole('button', { name: viewWords.zh.present }).press('Enter');
  await expect(title(visit.page)).toHaveText(SLIDES[0][0]);
}

/** The smallest type in a part of the wall, as so many lines to its height. */
async function linesOf(part: Locator, height: number): Promise<number> {
  const sizes = await part.evaluate((root) =>
    [root, ...root.querySelectorAll('*')]
      .filter(
        (each) =>
          each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .map((each) => parseFloat(getComputedStyle(each).fontSize)),
  );
  return height / Math.min(...sizes);
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const) {
  test.describe(`a wall of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('a deck is presented without a network, by keys alone', async ({ visit, page }) => {
      await keepViews(visit);
      await begin(visit);
      const [, first, second] = [null, ...SLIDES];

      // The wall has map, title, legend and sources, and nothing else.
      await expect(visit.list).toBeHidden();
      await expect(visit.button(visit.words.nationView)).toHaveCount(0);
      await expect(page.getByText(visit.words.unreviewed)).toBeVisible();
      await expect(visit.inset).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
      expect(await linesOf(title(page), height)).toBeLessThanOrEqual(22);
      expect(await linesOf(visit.legend, height)).toBeLessThanOrEqual(54.1);
      expect(await linesOf(wall(page).locator('footer'), height)).toBeLessThanOrEqual(54.1);

      await page.keyboard.press('PageDown');
      await expect(title(page)).toHaveText(second?.[0] ?? '');
      await visit.expectAddress({ p: '330000', v: 'prefecture', a: 'count' });
      await page.keyboard.press('End');
      await expect(page.getByRole('heading', { name: /古镇/ }).last()).toBeVisible();
      await page.keyboard.press('Home');
      await expect(title(page)).toHaveText(first?.[0] ?? '');
      await page.keyboard.press('.');
      await expect(black(page)).toBeVisible();
      await page.keyboard.press('PageDown');
      await expect(black(page)).toHaveCount(0);
      await expect(title(page)).toHaveText(first?.[0] ?? '');

      await page.keyboard.press('g');
      await expect(visit.dialog.getByRole('button', { name: SLIDES[0][0] })).toBeFocused();
      if (height === 720) await expectSound(visit, 'overview of a presentation', { looks: false });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(title(page)).toHaveText(SLIDES[1][0]);

      // A question from the room, and back to the very slide.
      await page.keyboard.press('q');
      await page.keyboard.press('/');
      await visit.dialog.getByRole('searchbox').fill('柯桥轻纺');
      await visit.dialog
        .getByRole('button', { name: /柯桥轻纺/ })
        .first()
        .press('Enter');
      await expect(visit.card).toContainText('柯桥');
      await page.keyboard.press('PageDown');
      await expect(title(page)).toHaveText(SLIDES[1][0]);
      await expect(visit.card).toHaveCount(0);
      await visit.expectAddress({ p: '330000', v: 'prefecture', a: 'count' });

      // The end: as it was.
      await page.keyboard.press('Escape');
      await expect(wall(page)).toHaveCount(0);
      await visit.expectAddress({ i: 'lighting' });
      await expect(visit.list).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    });
  });
}

test.describe('two windows and a projector', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('notes follow and lead in a second window; the calibration is remembered and can be done again', async ({
    visit,
    page,
  }) => {
    await keepViews(visit);
    await begin(visit);
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText(SLIDES[0][0]);
    expect((await new AxeBuilder({ page: notes }).analyze()).violations).toEqual([]);
    await expectSound(visit, 'a slide on the wall', { looks: false });
    await expect(notes.getByRole('heading', { level: 3 })).toHaveText(SLIDES[1][0]);
    await notes.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(SLIDES[1][0]);
    await notes.getByRole('spinbutton').fill('20');
    await notes.getByRole('spinbutton').press('Tab');
    await expect(notes.getByText(/还剩\s*(20:00|19:\d\d)/)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(notes.getByText(text.notes.last)).toBeVisible();

    // The pen stays on its slide and goes line by line.
    await page.keyboard.press('Home');
    await page.keyboard.press('d');
    await expect(page.locator('[data-ink]')).toBeVisible();
    await page.mouse.move(600, 300);
    await page.mouse.down();
    await page.mouse.move(700, 340, { steps: 3 });
    await page.mouse.up();
    const line = page.locator('[data-ink] path[d^="M"]');
    await expect(line).toHaveCount(1);
    await page.keyboard.press('z');
    await expect(line).toHaveCount(0);
    await page.keyboard.press('Escape');

    for (const seam of [1, 2]) {
      await page.keyboard.press('c');
      const wedge = page.getByRole('region', { name: text.wedge.title });
      if (seam === 1) await expectSound(visit, 'calibration', { looks: false });
      await wedge.getByRole('button', { name: text.wedge.seam(text.wedge.lines.ochre, seam) }).press('Enter');
      // What was chosen before stays where nothing separates more.
      await expect(wedge.getByText(text.wedge.chosen(text.wedge.lines.teal, text.wedge.lines.growth))).toBeVisible();
      await wedge.getByRole('button', { name: text.wedge.use }).press('Enter');
      await expect(wedge).toHaveCount(0);
    }
    expect(await page.evaluate(() => localStorage.getItem('daitu.projector'))).toBe('teal.usual');

    await page.keyboard.press('Escape');
    await expect(wall(page)).toHaveCount(0);
    await expect(notes.getByText(text.notes.over)).toBeVisible();
  });
});

test.describe('what lies beside the map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('neighbours, charts and years are slides; a frozen one is drawn as it was; a reload comes back to slide and clock', async ({
    visit,
    page,
  }) => {
    const side = wall(page).getByRole('complementary');
    for (const search of ['?p=330000&side=links', '?m=output_value&side=board', '?m=output_value&y=2023&side=years']) {
      await visit.open(search);
      if (search.endsWith('links')) await visit.settled();
      if (search.endsWith('links')) await page.locator('.linkage ol button').first().click();
      await page.keyboard.press('d');
      await visit.dialog.getByRole('button', { name: deckWords.zh.into(deckWords.zh.first) }).click();
      await expect(visit.dialog.getByRole('button', { name: deckWords.zh.show })).toBeVisible();
    }
    await visit.dialog.getByRole('button', { name: deckWords.zh.show }).click();
    const lines = page.locator('ol > li > button');
    await expect(lines).toHaveCount(3);
    await lines.nth(1).click();
    await page.getByRole('button', { name: deckWords.zh.freeze, exact: true }).click();
    await expect(lines.nth(1)).toContainText('冻结于');
    await page.context().setOffline(true);

    await lines.first().click();
    await page.getByRole('button', { name: deckWords.zh.present }).click();
    await expect(title(page)).toContainText('公里');
    await expect(side.getByRole('table').first()).toContainText('公里');
    await page.keyboard.press('PageDown');
    await expect(side.getByText('各行业的产业带数')).toBeVisible();
    await expect(wall(page).getByRole('img', { name: /最多/ })).toBeVisible();
    await page.keyboard.press('t');
    await page.keyboard.press('PageDown');
    await expect(side.getByText('2023 年（本页）')).toBeVisible();
    const clock = wall(page).getByRole('time');
    await expect(clock).toHaveText(/^0:(0[2-9]|[1-5]\d)$/);
    const before = await clock.textContent();
    await page.keyboard.press('d');
    await expect(wall(page).locator('svg[data-ink]')).toBeVisible();
    // The clock goes on, in the corner above.
    await atRest(page, { x: 0, y: 200, width: 1440, height: 600 });
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(420, 380, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => inkOf(page)).toEqual([[300, 300]]);

    await page.reload();
    await expect(side.getByText('2023 年（本页）')).toBeVisible();
    await expect.poll(() => inkOf(page)).toEqual([[300, 300]]);
    expect((await clock.textContent()) ?? '').not.toBe('0:00');
    expect(((await clock.textContent()) ?? '') >= (before ?? '')).toBe(true);
    // The whole screen is back, or one tap brings it back: the browser may remember the last key for a moment.
    const again = wall(page).getByRole('button', { name: text.again });
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect.poll(async () => (await again.isVisible()) || (await full())).toBe(true);

    // A question opens the panel itself; the end leaves nothing to come back to.
    await page.keyboard.press('q');
    await expect(page.getByRole('region', { name: timeWords.zh.title, exact: true })).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(wall(page)).toHaveCount(0);
    await page.reload();
    await expect(lines).toHaveCount(3);
    await expect(wall(page)).toHaveCount(0);
    await page.context().setOffline(false);
  });
});
