import { boardWords } from '../../src/words/board.ts';
import { timeWords } from '../../src/words/time.ts';
import { toolWords } from '../../src/words/tools.ts';
import { viewWords } from '../../src/words/views.ts';
import { parseAddress } from '../../src/core/analysis/address.ts';
import { expectSound } from './axe.ts';
import { answer, must, pack } from './expected.ts';
import { expectSound as expectPageSound } from './page-look.ts';
import { expect, onEachSize, test } from './visit.ts';

const tools = toolWords.zh;
const saved = viewWords.zh;
const time = timeWords.zh;
const board = boardWords.zh;

const sectors = new Map(pack.texts.industries.filter(({ level }) => level === 1).map(({ code, zh }) => [code, zh]));

onEachSize(() => {
  test('undo and redo go through the questions, by button and by key, and the browser goes along', async ({
    visit,
  }) => {
    await visit.open();
    await expect(visit.button(tools.undo)).toHaveCount(0);
    await visit.openDialog('filter');
    await visit.dialog.getByRole('button', { name: new RegExp(`^${visit.words.tiers.hundred}`) }).click();
    await visit.closeDialog();
    await visit.expectAddress({ t: 'hundred' });
    await visit.openDialog('filter');
    await visit.dialog.getByRole('checkbox', { name: visit.words.hasGrowth }).click();
    await visit.closeDialog();
    await visit.expectAddress({ t: 'hundred', g: '1' });
    await visit.button(tools.undo).click();
    await visit.expectAddress({ t: 'hundred' });
    await visit.page.keyboard.press('Control+z');
    await visit.expectAddress({});
    await expect(visit.summary).toContainText(visit.words.belts(answer().order.length));
    await expect(visit.button(tools.undo)).toHaveCount(0);
    await visit.page.keyboard.press('Control+Shift+Z');
    await visit.expectAddress({ t: 'hundred' });
    await visit.button(tools.redo).click();
    await visit.expectAddress({ t: 'hundred', g: '1' });
    await visit.page.goBack();
    await visit.expectAddress({ t: 'hundred' });
    await visit.button(tools.undo).click();
    await visit.expectAddress({ t: 'hundred', g: '1' });
  });

  test('what is asked while the data is still on its way can be undone too', async ({ visit, page }) => {
    let arrive = () => {};
    const way = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/pack\//, async (route) => {
      await way;
      await route.fallback();
    });
    await page.goto(visit.url);
    await visit.openDialog('filter');
    await visit.dialog.getByRole('button', { name: new RegExp(`^${visit.words.tiers.hundred}`) }).click();
    await visit.closeDialog();
    arrive();
    await visit.expectAddress({ t: 'hundred' });
    await visit.button(tools.undo).click();
    await visit.expectAddress({});
    await expect(visit.button(tools.undo)).toHaveCount(0);
  });

  test('a saved view outlives a reload without a network, is renamed, deleted and brought back', async ({ visit }) => {
    await visit.open('?t=hundred');
    await visit.settled();
    await visit.button(tools.views).click();
    await visit.dialog.getByRole('textbox', { name: saved.name }).fill('百亿的');
    await visit.button(saved.save).click();
    await expect(visit.button(saved.open('百亿的')).locator('img')).toHaveJSProperty('naturalWidth', 160);
    await expectSound(visit, 'time');
    await visit.page.context().setOffline(true);
    visit.forgiven.push(/Failed to load resource/);
    await visit.page.goto(visit.url);
    await expect(visit.summary).toContainText(visit.words.belts(answer().order.length));
    await visit.button(tools.views).click();
    await visit.button(saved.rename('百亿的')).click();
    await visit.dialog.getByRole('listitem').getByRole('textbox').fill('大的');
    await visit.button(saved.keep).click();
    await visit.button(saved.remove('大的')).click();
    await expect(visit.button(saved.open('大的'))).toHaveCount(0);
    await visit.button(saved.undo).click();
    await visit.button(saved.open('大的')).click();
    await visit.expectAddress({ t: 'hundred' });
    await expect(visit.summary).toContainText(visit.words.belts(answer({ tiers: ['hundred'] }).order.length));
  });

  test('a finger draws through the years: map, list and chips follow when it stops, and all is of one year when it is lifted', async ({
    visit,
  }) => {
    const { page } = visit;
    await visit.open();
    await visit.settled();
    await visit.button(tools.time).click();
    const slider = page.getByRole('slider', { name: time.title });
    const stops = Number(await slider.getAttribute('max')) + 1;
    const box = must(await slider.boundingBox(), 'the bar of years');
    const to = (stop: number) => page.mouse.move(box.x + ((stop + 0.5) / stops) * box.width, box.y + box.height / 2);
    const years = answer()
      .facets.years.map(({ key }) => Number(key))
      .sort((a, b) => a - b);
    const known = (year: number) => {
      const { total } = answer({ year });
      return visit.words.coverage(total.withFigure, total.belts);
    };
    const [one, other] = [years.length - 1, years.length - 3];
    const canvas = page.locator('canvas').first();
    const before = await canvas.screenshot();
    await to(stops - 1);
    await page.mouse.down();
    for (let stop = stops - 2; stop >= other; stop--) await to(stop);
    await expect(visit.summary).toContainText(known(must(years[other], 'a year')));
    await expect(visit.button(visit.words.remove(visit.words.year(must(years[other], 'a year'))))).toBeVisible();
    expect(before.equals(await canvas.screenshot())).toBe(false);
    for (let stop = other; stop <= one; stop++) await to(stop);
    await page.mouse.up();
    await expect(visit.summary).toContainText(known(must(years[one], 'a year')));
    await visit.expectAddress({ y: String(years[one]) });
    await expect(slider).toHaveJSProperty('value', String(one));
  });

  test('the years: each says how much is known, the keys move through them, and each has its map', async ({
    visit,
  }) => {
    const years = answer()
      .facets.years.map(({ key, count }) => ({ year: Number(key), count }))
      .sort((a, b) => b.year - a.year);
    const [newest, before] = [must(years[0], 'a year'), must(years[1], 'a second year')];
    await visit.open();
    await visit.settled();
    await visit.button(tools.time).click();
    const slider = visit.page.getByRole('slider', { name: time.title });
    await expect(slider).toHaveAttribute('aria-valuetext', time.latestLong);
    await slider.press('ArrowLeft');
    await visit.expectAddress({ y: String(newest.year) });
    await slider.press('ArrowLeft');
    await visit.expectAddress({ y: String(before.year) });
    await expect(slider).toHaveAttribute('aria-valuetext', `${time.year(before.year)}，${time.known(before.count)}`);
    await visit.button(time.next).click();
    await visit.expectAddress({ y: String(newest.year) });
    await expectSound(visit, 'time');
    await visit.button(time.side).click();
    await expect(visit.page.getByRole('heading', { name: time.pageTitle })).toBeVisible();
    await expect(visit.page.locator('section.page ol > li')).toHaveCount(years.length);
    await expectPageSound(visit);
    await visit.button(new RegExp(`^${time.show(time.year(before.year), '')}`)).click();
    await visit.expectAddress({ y: String(before.year) });
    await visit.page.emulateMedia({ reducedMotion: 'no-preference' });
    await visit.button(time.play).click();
    await visit.expectAddress({ y: String(newest.year) });
    await expect(visit.button(time.play)).toBeVisible();
  });

  test('charts filter each other, the list and the map, and can be undone', async ({ visit }) => {
    test.setTimeout(180_000);
    await visit.open();
    await visit.settled();
    await visit.button(tools.board).click();
    const panel = visit.page.getByRole('region', { name: board.title });
    const growth = panel.getByRole('img', { name: new RegExp(`^${board.growthAlt}`) });
    await expect(growth).toBeVisible();
    await expectSound(visit, 'time');
    const bars = growth.locator('.bin');
    const bins = await bars.count();
    const last = must((await bars.nth(bins - 1).boundingBox()) ?? undefined, 'the last bar');
    const third = must((await bars.nth(bins - 3).boundingBox()) ?? undefined, 'the third last bar');
    await visit.page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
    await visit.page.mouse.down();
    await visit.page.mouse.move(third.x + third.width / 2, third.y + third.height / 2, { steps: 4 });
    await visit.page.mouse.up();
    await expect.poll(() => visit.params().get('h')).not.toBeNull();
    const { query } = parseAddress(new URL(visit.page.url()).search);
    const narrowed = answer(query).order.length;
    expect(narrowed).toBeLessThan(answer().order.length);
    await expect(panel.getByRole('status')).toHaveText(visit.words.belts(narrowed));
    const sector = must(
      answer(query)
        .facets.industries.map(({ key }) => key)
        .find((key) => sectors.has(key)),
      'a sector',
    );
    await panel.getByRole('button', { name: new RegExp(`^${sectors.get(sector)} `) }).click();
    const both = answer({ ...query, industries: [sector] }).order.length;
    await expect(panel.getByRole('status')).toHaveText(visit.words.belts(both));
    await visit.page.keyboard.press('Control+z');
    await expect(panel.getByRole('status')).toHaveText(visit.words.belts(narrowed));
    await panel.getByRole('combobox', { name: board.from }).first().selectOption({ label: board.least });
    await visit.expectAddress({});
    const quadrants = panel.getByRole('group', { name: board.quadrantsFilter });
    const [leading, rising] = [visit.words.quadrants.leading, visit.words.quadrants.rising];
    const press = (name: string) => quadrants.getByRole('button', { name: new RegExp(`^${name} `) });
    await press(leading).click();
    await expect(press(leading)).toHaveAttribute('aria-pressed', 'true');
    const one = answer({ quadrants: ['leading'] }).order.length;
    await expect(press(leading)).toHaveText(new RegExp(`${one}$`));
    await expect(panel.getByRole('status')).toHaveText(visit.words.belts(one));
    await press(rising).click();
    const two = answer({ quadrants: ['leading', 'rising'] }).order.length;
    await expect(panel.getByRole('status')).toHaveText(visit.words.belts(two));
    for (const name of [leading, rising]) await press(name).click();
    await visit.expectAddress({});
    await panel.getByRole('checkbox', { name: board.extent }).click();
    await expect.poll(() => visit.params().get('w')).toMatch(/^box/);
    await visit.button(board.close).click();
    await expect(panel).toHaveCount(0);
  });
});
