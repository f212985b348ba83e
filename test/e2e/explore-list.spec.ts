import { figureWords, answer, cardOf, must, namesOf, pack, sumWords } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

/** Zero as an amount: what a belt without a figure must never be said to have. */
const ZERO = /(^|[^\d.,])0(\.0+)?\s?(万|亿|元)/;

onEachSize(() => {
  test('the first screen says how many belts there are, their sum and what it stands on', async ({ visit }) => {
    await visit.open();
    const { order, total } = answer();
    expect(order.length).toBe(pack.belts.count);
    await expect(visit.summary).toContainText(`${visit.words.nation} · ${visit.words.belts(order.length)}`);
    await expect(visit.summary).toContainText(sumWords(total));
    await expect(visit.summary).toContainText(visit.words.coverage(total.withFigure, total.belts));
    expect(total.withFigure).toBeLessThan(total.belts);
    await visit.settled();
  });

  test('the whole ranking stands as a table, to be printed', async ({ visit, page }) => {
    await visit.open('?page=ranking&p=330000');
    const result = answer({ place: '330000' });
    const rows = page.locator('table tbody tr');
    await expect(rows).toHaveCount(result.order.length);
    const first = cardOf(must(result.order[0], 'a belt'));
    await expect(rows.first()).toContainText(first.zh);
    await expect(rows.first()).toContainText(figureWords(must(first.figure, 'its figure')));
    await expect(rows.last()).toContainText(visit.words.noFigure);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(visit.page.getByRole('navigation')).toHaveCount(0);
  });

  test('the ranking runs from the greatest down, each line with its figure and place', async ({ visit }) => {
    await visit.open();
    await visit.showList();
    const result = answer();
    await visit.expectNames(namesOf(result));
    for (const position of [0, 1, 2]) {
      const card = cardOf(must(result.order[position], 'a belt'));
      const row = visit.rows.nth(position);
      await expect(row).toContainText(figureWords(must(card.figure, 'its figure')));
      await expect(row).toContainText(card.place.zh);
      if (card.saidBy) await expect(row).toContainText(visit.words.saidBy(card.saidBy));
      await expect(row.getByLabel(visit.words.rankNo(must(result.rank[position], 'its rank')))).toBeVisible();
    }
  });

  test('scrolling brings every row, with only those in view in the document; unknown is never zero', async ({
    visit,
  }) => {
    await visit.open();
    await visit.showList();
    const said = await everyRow(visit);
    const wrong = Array.from(answer().order, (belt) => cardOf(belt)).flatMap(({ zh, place, industry, figure }) => {
      const shown = said.get(`${zh} ${place.zh} · ${industry.zh}`) ?? 'nothing';
      const sound = shown.includes(figure ? figureWords(figure) : visit.words.noFigure) && !ZERO.test(shown);
      return sound ? [] : [`${zh}: ${shown}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the list sorts by growth and by name, either way', async ({ visit }) => {
    await visit.open();
    await visit.showList();
    await visit.button(visit.words.sorts.growth).click();
    await visit.expectNames(namesOf(answer({ sort: 'growth' })));
    await visit.expectAddress({ s: 'growth' });
    await visit.button(visit.words.descending).click();
    await visit.expectNames(namesOf(answer({ sort: 'growth', descending: false })));
    await visit.expectAddress({ s: 'growth', d: '0' });
    // At the end are those without: each says so, and another question is read from its top.
    await expect(async () => {
      await visit.list.evaluate((list) => list.scrollTo(0, list.scrollHeight));
      await expect(visit.rows.last()).toContainText(visit.words.noGrowthRow, { timeout: 1000 });
    }).toPass();
    await visit.button(visit.words.sorts.name).click();
    await visit.expectNames(namesOf(answer({ sort: 'name', descending: false })));
    await visit.expectAddress({ s: 'name', d: '0' });
    await visit.button(visit.words.sorts.scale).click();
    await visit.expectNames(namesOf(answer()));
    await visit.expectAddress({});
  });
});

/** What each row says of its figure, by name and place: scrolls down by less than a screen and waits until the rows in view are filled. */
async function everyRow({ list }: Visit): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  await expect(async () => {
    const { rows, atEnd } = await list.evaluate(readAndScroll);
    expect(rows.length).toBeLessThan(40);
    for (const [name, where, how = ''] of rows) said.set(`${name} ${where}`, how);
    expect(atEnd).toBe(true);
  }).toPass({ intervals: [1], timeout: 80_000 });
  return said;
}

/** In the page: the rows in the document, and whether they are the last; unless some are still to come, goes on down. */
async function readAndScroll(list: HTMLElement): Promise<{ rows: string[][]; atEnd: boolean }> {
  const parts = ['.name', '.where', '.how'];
  const rows = [...list.querySelectorAll('[role="listitem"]')].map((row) =>
    parts.map((part) => row.querySelector<HTMLElement>(part)?.innerText ?? ''),
  );
  const filled = !list.querySelector('.empty');
  const atEnd = filled && list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
  if (filled) list.scrollBy(0, list.clientHeight * 0.8);
  // Two frames: the rows of the new place stand in the document.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return { rows, atEnd };
}
