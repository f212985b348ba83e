import { figureWords, answer, cardOf, must, namesOf, pack, sumWords } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

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
      await expect(row.getByLabel(visit.words.rankNo(must(result.rank[position], 'its rank')))).toBeVisible();
    }
  });

  test('scrolling brings every row, with only those in view in the document; unknown is never zero', async ({
    visit,
  }) => {
    await visit.open();
    await visit.showList();
    const said = await everyRow(visit);
    const { order } = answer();
    for (const belt of order) {
      const card = cardOf(belt);
      const figure = said.get(`${card.zh} ${card.place.zh} · ${card.industry.zh}`);
      expect(figure, card.zh).toContain(card.figure ? figureWords(card.figure) : visit.words.noFigure);
      expect(figure, card.zh).not.toMatch(/(^|[^\d.,])0(\.0+)?\s?(万|亿|元)/);
    }
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
    await visit.button(visit.words.sorts.name).click();
    await visit.expectNames(namesOf(answer({ sort: 'name', descending: false })));
    await visit.expectAddress({ s: 'name', d: '0' });
    await visit.button(visit.words.sorts.scale).click();
    await visit.expectNames(namesOf(answer()));
    await visit.expectAddress({});
  });
});

/** What each row says of its figure, by name and place: scrolls down by less than a screen and waits until the rows in view are filled. */
async function everyRow({ list, rows }: Visit): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  await expect(async () => {
    expect(await list.locator('.empty').count()).toBe(0);
    const seen = await rows.evaluateAll((all) =>
      all.map((row) =>
        ['.name', '.where', '.how'].map((part) => row.querySelector<HTMLElement>(part)?.innerText ?? ''),
      ),
    );
    expect(seen.length).toBeLessThan(40);
    for (const [name, where, how = ''] of seen) said.set(`${name} ${where}`, how);
    const atEnd = await list.evaluate(async (element) => {
      element.scrollBy(0, element.clientHeight * 0.7);
      // Two frames: the rows of the new place stand in the document.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
    });
    expect(atEnd).toBe(true);
  }).toPass({ intervals: [50], timeout: 60_000 });
  return said;
}
