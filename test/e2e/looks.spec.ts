import { messages } from '../../src/words/index.ts';
import { lookWords } from '../../src/words/looks.ts';
import { boxOf } from './box.ts';
import { answer } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const text = lookWords.zh;

onEachSize(() => {
  test('the classes of places are made by the method that was chosen, and the address keeps it', async ({ visit }) => {
    await visit.open('?a=sum&v=prefecture');
    await visit.openDialog('layers');
    await visit.dialog.getByRole('button', { name: text.methods.equal, exact: true }).click();
    await visit.expectAddress({ a: 'sum', v: 'prefecture', b: 'equal' });
    await visit.dialog.getByRole('button', { name: text.methods.jenks, exact: true }).click();
    await visit.expectAddress({ a: 'sum', v: 'prefecture', b: 'jenks' });
    await visit.dialog.getByRole('button', { name: text.methods.typed, exact: true }).click();
    const field = visit.dialog.getByRole('textbox');
    await field.fill('100 50');
    await field.press('Enter');
    await expect(visit.dialog.getByRole('alert')).toHaveText(text.faults.order(2, '50'));
    await field.fill('50，200');
    await visit.dialog.getByRole('button', { name: text.use, exact: true }).click();
    await visit.expectAddress({ a: 'sum', v: 'prefecture', b: '500000~2000000' });
    await visit.closeDialog();
    await visit.openLegend();
    await expect
      .poll(() => visit.legend.locator('.breaks').last().locator('span').allInnerTexts())
      .toEqual(['50亿', '200亿']);
  });

  test('what has no tiers falls back and says so', async ({ visit }) => {
    await visit.open('?a=count&b=tiers');
    await visit.openLegend();
    await expect(visit.legend).toContainText(text.lacks.other);
  });

  test('scale and growth together: the grid counts the belts that have both', async ({ visit }) => {
    await visit.open();
    await visit.openDialog('layers');
    await visit.dialog.getByRole('button', { name: text.readings.both, exact: true }).click();
    await visit.closeDialog();
    await visit.expectAddress({ f: 'both' });
    await visit.openLegend();
    const cells = visit.legend.getByRole('table').locator('tbody td');
    await expect(cells).toHaveCount(9);
    const { scale, growth } = answer();
    const both = scale.filter((value, at) => !Number.isNaN(value) && !Number.isNaN(growth[at] ?? NaN)).length;
    const said = (await cells.allInnerTexts()).map(Number);
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(both);
    const large = scale.filter((value, at) => value >= 1e6 && (growth[at] ?? NaN) >= 0.05).length;
    expect(said[2]).toBe(large);
  });

  test('the distribution filters by keyboard and by pointer, and can be widened again', async ({ visit }) => {
    await visit.open();
    await showDistribution(visit);
    const group = visit.legend.getByRole('group', { name: text.distribution.growthRange });
    const from = group.getByRole('slider', { name: text.from });
    const known = answer().growth.filter((value) => !Number.isNaN(value)).length;
    const unknown = answer().growth.length - known;
    await expect(visit.legend).toContainText(`${text.distribution.growthRange} · ${text.known(known, unknown)}`);
    for (let step = 0; step < 6; step++) await from.press('ArrowRight');
    await visit.expectAddress({ h: '0.05~' });
    await expect(visit.summary).toContainText(
      visit.words.belts(answer().growth.filter((value) => value >= 0.05).length),
    );
    await expect(visit.legend).toContainText(text.known(known, unknown));
    await from.press('Home');
    await visit.expectAddress({});

    const bars = visit.legend.getByRole('group', { name: text.distribution.scaleRange }).locator('.bars');
    await bars.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(bars);
    await visit.page.mouse.move(x + width - 4, y + height / 2);
    await visit.page.mouse.down();
    await visit.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await visit.page.mouse.up();
    await expect.poll(() => visit.params().get('k')).toMatch(/^\d+~$/);
    const least = Number.parseFloat(visit.params().get('k') ?? '');
    await expect(visit.summary).toContainText(
      visit.words.belts(answer().scale.filter((value) => value >= least).length),
    );
  });

  for (const look of ['sun', 'projector'] as const) {
    test(`the ${look} look is worn at once and remembered`, async ({ visit }) => {
      const { page } = visit;
      await visit.open('?tab=about');
      await visit.button(messages.zh.about.themes[look]).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', look);
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', look);
      await expect(visit.button(messages.zh.about.themes[look])).toHaveAttribute('aria-pressed', 'true');
      const size = look === 'sun' ? '17px' : '15px';
      await expect(page.locator('body')).toHaveCSS('font-size', size);
    });
  }

  test('the colours of scale are chosen by their picture and remembered', async ({ visit }) => {
    await visit.open('?a=count');
    await visit.openDialog('layers');
    await visit.dialog.getByRole('button', { name: text.ramps.grey, exact: true }).click();
    await visit.closeDialog();
    await visit.page.reload();
    await visit.openLegend();
    const last = visit.legend.locator('.ramp').last().locator('span').last();
    await expect(last).toHaveCSS('background-color', 'rgb(38, 38, 38)');
  });

  test('at half sheet the opened legend ends above the line on the review, and scrolls', async ({ visit }) => {
    await visit.open('?a=count');
    if (visit.phone) {
      await expect(visit.legend.locator('.ramp')).toHaveCount(2);
      await visit.sheet('half');
    }
    await showDistribution(visit);
    const [legend, line] = [await boxOf(visit.legend), await boxOf(visit.page.getByText(visit.words.unreviewed))];
    expect(legend.y + legend.height).toBeLessThanOrEqual(line.y);
    expect(legend.y).toBeGreaterThanOrEqual(0);
  });
});

async function showDistribution(visit: Visit): Promise<void> {
  await visit.openLegend();
  await visit.legend.getByRole('button', { name: text.show, exact: true }).click();
  await expect(visit.legend.getByRole('group', { name: text.distribution.growthRange })).toBeAttached();
}
