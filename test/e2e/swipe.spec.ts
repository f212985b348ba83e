import { swipeWords } from '../../src/words/swipe.ts';
import { toolWords } from '../../src/words/tools.ts';
import { expectSound } from './axe.ts';
import { answer, must } from './expected.ts';
import type { Box } from './box.ts';
import { changedPixels } from './picture.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const text = swipeWords.zh;
const divider = ({ page }: Visit) => page.getByRole('slider', { name: text.divider });

onEachSize(() => {
  test('the map is swiped between two years, by keys and by hand, and the address keeps it', async ({ visit }) => {
    const years = answer().facets.years.toSorted((a, b) => b.count - a.count || Number(b.key) - Number(a.key));
    const best = Number(must(years[0], 'a year').key);
    await visit.open();
    await visit.settled();
    await visit.button(toolWords.zh.swipe).click();
    await visit.expectAddress({ swipe: `y${best}` });
    await expect(visit.legend).toContainText(text.sides(visit.words.year(best), text.latest));
    const [left, right] = [answer({ year: best }).total, answer().total];
    await expect(visit.legend).toContainText(text.known(left.withFigure, right.withFigure, right.belts));
    await expect(visit.button(text.close)).toBeVisible();
    await divider(visit).press('Home');
    await expect(divider(visit)).toHaveAttribute('aria-valuenow', '4');
    const middle = await middleOf(visit);
    const seen = async () => (await visit.page.screenshot({ clip: middle })).toString('base64');
    const newest = await seen();
    await divider(visit).press('End');
    await expect(divider(visit)).toHaveAttribute('aria-valuenow', '96');
    // The larger circles of many belts stand on one side only.
    await expect.poll(async () => changedPixels(visit.page, newest, await seen())).toBeGreaterThan(0.01);
    await drag(visit);
    await expect(divider(visit)).toHaveAttribute('aria-valuenow', '50');
    await expectSound(visit, 'swipe');
    await visit.button(text.turn).click();
    await visit.expectAddress({ y: String(best), swipe: 'ylatest' });
    await visit.button(text.close).click();
    await expect(divider(visit)).toHaveCount(0);
    await visit.expectAddress({ y: String(best) });
  });

  test('two measures of different units are told with a size of their own each', async ({ visit }) => {
    await visit.open('?swipe=menterprises');
    await visit.openLegend();
    await expect(visit.legend).toContainText(text.sides('企业数', visit.words.best));
    await expect(visit.legend).toContainText(text.scales);
    await expect(visit.legend).toContainText(/左边 \d.*家/);
    await visit.page.getByRole('combobox', { name: text.right }).selectOption('output_value');
    await visit.expectAddress({ m: 'output_value', swipe: 'menterprises' });
    await visit.open('?swipe=mnothing');
    await expect(visit.page.getByText(visit.words.addressDropped('swipe=mnothing'))).toBeVisible();
  });
});

/** Where the belts are, without the divider at either end. */
async function middleOf(visit: Visit): Promise<Box> {
  const { x, y, width, height } = must(await visit.canvas.boundingBox(), 'the map');
  const share = visit.phone ? { top: 0.38, tall: 0.14 } : { top: 0.5, tall: 0.3 };
  return { x: x + 0.4 * width, width: 0.4 * width, y: y + share.top * height, height: share.tall * height };
}

/** Takes the divider to the middle of the map. */
async function drag(visit: Visit): Promise<void> {
  const [map, handle] = [await visit.canvas.boundingBox(), await divider(visit).boundingBox()];
  const { x, width } = must(map, 'the map');
  const at = must(handle, 'the handle');
  const y = at.y + at.height / 2;
  await visit.page.mouse.move(at.x + at.width / 2, y);
  await visit.page.mouse.down();
  await visit.page.mouse.move(x + width / 2, y, { steps: 4 });
  await visit.page.mouse.up();
}
