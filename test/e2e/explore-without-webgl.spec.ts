import { answer, cardOf, must, namesOf } from './expected.ts';
import { expect, onEachSize, test } from './visit.ts';

onEachSize(() => {
  test('without WebGL the words say so, and list, cards, filters and about work', async ({ visit, page }) => {
    await page.addInitScript(() => {
      const native = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
      const get = native?.value as (kind: string, ...given: unknown[]) => RenderingContext | null;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...given: unknown[]) {
        return kind.includes('webgl') ? null : get.call(this, kind, ...given);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    await visit.open();
    await expect(page.getByText(visit.words.noMap)).toBeAttached();
    await expect(visit.canvas).toHaveCount(0);
    await visit.settled();
    await visit.showList();
    await visit.expectNames(namesOf(answer()));
    const belt = cardOf(must(answer().order[0], 'a belt'));
    await visit.row(belt.zh).click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
    await expect(visit.card.getByRole('button', { name: visit.words.showOnMap })).toHaveCount(0);
    await visit.closeCard();
    if (visit.phone) {
      await visit.sheet('peek');
      await expect(page.getByText(visit.words.noMap)).toBeVisible();
    }
    await visit.openDialog('filter');
    await visit.dialog.getByRole('button', { name: visit.words.tiers.hundred }).click();
    await visit.closeDialog();
    await expect(visit.summary).toContainText(visit.words.belts(answer({ tiers: ['hundred'] }).order.length));
    await visit.goTo(visit.words.tabs.about);
    await expect(page.getByRole('table')).toBeVisible();
  });
});
