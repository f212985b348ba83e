import { answer, cardOf, must } from './expected.ts';
import { tabTo } from './tabbing.ts';
import { DESK, expect, test, type Visit } from './visit.ts';

test.use(DESK.use);

test('search, filter, rows and card are reached and left by the keyboard alone', async ({ visit, page }) => {
  await visit.open();
  await visit.settled();

  await tabTo(visit, visit.words.search);
  await page.keyboard.press('Enter');
  await expect(visit.dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(visit.dialog).toHaveCount(0);
  await expect(visit.button(visit.words.search)).toBeFocused();

  await tabTo(visit, visit.words.filter);
  await page.keyboard.press('Enter');
  await expect(visit.dialog).toBeVisible();
  await tabTo(visit, /100 亿/);
  await page.keyboard.press('Space');
  await expect(visit.button(visit.words.show(answer({ tiers: ['hundred'] }).order.length))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(visit.dialog).toHaveCount(0);

  const belt = cardOf(must(answer({ tiers: ['hundred'] }).order[1], 'a belt'));
  await tabTo(visit, new RegExp(escaped(belt.zh)));
  await page.keyboard.press('Enter');
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
  await tabTo(visit, visit.words.close);
  await page.keyboard.press('Enter');
  await expect(visit.card).toHaveCount(0);
  await visit.expectAddress({ t: 'hundred' });
});

test('a hit is taken with Enter, or run to with the arrows; Escape closes the card', async ({ visit, page }) => {
  await visit.open();
  const belt = cardOf(must(answer().order[0], 'a belt'));
  await visit.openDialog('search');
  await visit.dialog.getByRole('searchbox').fill(belt.zh);
  await expect(visit.dialog.getByRole('listitem').first()).toContainText(belt.zh);
  await page.keyboard.press('ArrowDown');
  await expect(visit.dialog.getByRole('listitem').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(visit.dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
  await page.keyboard.press('Escape');
  await expect(visit.card).toHaveCount(0);
});

test('whatever the keyboard stands on can be seen', async ({ visit, page }) => {
  await visit.open();
  await visit.settled();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const stop = await focused(visit);
    if (stop.name === '') continue;
    expect(stop.outline, stop.name).toBeGreaterThanOrEqual(2);
    expect(stop.inView, stop.name).toBe(true);
  }
});

test('rows beyond the first screen come as the keyboard goes down', async ({ visit, page }) => {
  await visit.open();
  // The page brings the first rows itself; the others come with the data.
  await visit.settled();
  await visit.showList();
  const belt = cardOf(must(answer().order[14], 'the fifteenth belt'));
  await tabTo(visit, new RegExp(escaped(belt.zh)));
  await expect(visit.row(belt.zh)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What has the focus: its words, the width of the line around it, and whether it is on the screen. */
function focused({ page }: Visit): Promise<{ name: string; outline: number; inView: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', outline: 0, inView: false };
    const style = getComputedStyle(element);
    const { top, left, bottom, right } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.innerText).trim(),
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      inView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
}
