import { deckWords } from '../../src/words/deck.ts';
import { toolWords } from '../../src/words/tools.ts';
import { expectSound } from './axe.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const text = deckWords.zh;
const slides = ({ page }: Visit) => page.locator('ol > li > button');
const add = async (visit: Visit, name: string | RegExp) => {
  await visit.page.keyboard.press('d');
  await visit.dialog.getByRole('button', { name }).click();
  await expect(visit.dialog.getByRole('button', { name: text.show })).toBeVisible();
};

onEachSize(() => {
  test('a deck of a province is made in one tap, put in order, written on and kept, without a network', async ({
    visit,
    page,
    context,
  }) => {
    await visit.open('?page=deck');
    await visit.settled();
    await context.setOffline(true);
    await page.getByRole('combobox', { name: text.province }).selectOption({ label: '浙江省' });
    await expect(slides(visit)).toHaveCount(13);
    await expect(slides(visit).nth(1)).toContainText('浙江省的产业带中已知规模最大的是');
    await expectSound(visit, 'deck');
    // Up by hand, down by key, and what a person writes stands at once.
    if (visit.phone) await slides(visit).nth(1).click();
    else await slides(visit).nth(1).focus();
    await slides(visit).nth(1).press('Alt+ArrowDown');
    await expect(slides(visit).nth(2)).toContainText('已知规模最大的是');
    await slides(visit).nth(2).click();
    if (visit.phone) await slides(visit).nth(2).click();
    await page.getByRole('textbox', { name: text.slideTitle, exact: true }).fill('浙江看这一张');
    await page.getByRole('textbox', { name: text.notes }).fill('先说全省');
    await page.getByRole('button', { name: text.freeze, exact: true }).click();
    await expect(slides(visit).nth(2)).toContainText('冻结于');
    await page.reload();
    await expect(slides(visit).nth(2)).toContainText('浙江看这一张');
    await slides(visit).nth(2).focus();
    await page.keyboard.press('Delete');
    await expect(slides(visit)).toHaveCount(12);
    await page.getByRole('button', { name: text.undo }).click();
    await expect(slides(visit).nth(2)).toContainText('浙江看这一张');
    await context.setOffline(false);
  });

  test('what is in front goes into a deck: the map, a dossier, a belt in five slides', async ({ visit, page }) => {
    await visit.open('?p=330000');
    await visit.settled();
    await page.getByRole('button', { name: toolWords.zh.deck }).first().click();
    await expect(visit.dialog).toContainText('浙江省的产业带中');
    await visit.dialog.getByRole('button', { name: text.into(text.first) }).click();
    await expect(visit.dialog).toContainText(text.added(text.first, 1));
    await page.keyboard.press('Escape');
    await visit.open('?page=topic:report');
    await add(visit, text.into(text.first));
    await visit.dialog.getByRole('button', { name: text.show }).click();
    await expect(slides(visit)).toHaveCount(2);
    await expect(slides(visit).nth(1)).toContainText('报告点名 10 个核心省份');
    await expect(page.getByRole('button', { name: text.present })).toBeEnabled();
    // A figure that read otherwise when the deck was last looked at.
    await page.evaluate(seenBelts, OTHER);
    await page.reload();
    await expect(page.getByText(text.changes(1))).toBeVisible();
    await page
      .locator('summary')
      .filter({ hasText: text.slideChanges(1) })
      .click();
    await expect(page.getByText(`${text.was} 9`)).toBeVisible();
    await page.getByRole('button', { name: text.accept }).click();
    await expect(page.getByText(text.changes(1))).toHaveCount(0);
    await expect.poll(() => page.evaluate(seenBelts, null)).not.toBe(OTHER);
    await page.reload();
    await expect(slides(visit).nth(1)).toContainText('报告点名');
    await expect(page.getByText(text.changes(1))).toHaveCount(0);
  });
});

const OTHER = '9\n9';

/** Runs in the page. @returns what is kept of the belts that the only deck's second slide was seen with. @param instead what is kept from now on */
async function seenBelts(instead: string | null): Promise<string | undefined> {
  const done = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
  const database = await done(indexedDB.open('daitu-decks'));
  const table = database.transaction('decks', 'readwrite').objectStore('decks');
  const [deck] = (await done(table.getAll())) as { slides: { id: string }[]; seen: Record<string, Record<string, string>> }[]; // prettier-ignore
  const seen = deck?.seen[deck.slides[1]?.id ?? ''];
  if (!deck || !seen) throw new Error('the deck has not been seen');
  const before = seen['产业带个数\nBelts'];
  if (instead !== null) await done(table.put({ ...deck, seen: { ...deck.seen, [deck.slides[1]?.id ?? '']: { ...seen, '产业带个数\nBelts': instead } } })); // prettier-ignore
  database.close();
  return before;
}
