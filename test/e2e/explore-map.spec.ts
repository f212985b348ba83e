import { formatAddress } from '../../src/core/analysis/address.ts';
import { answer, lonelyBelt, must, pack, query, sumWords } from './expected.ts';
import { picture, tapOnNation } from './map-touch.ts';
import { atRest, changedPixels, picture as wholePicture } from './picture.ts';
import { expect, onEachSize, PHONE, test } from './visit.ts';

const SICHUAN = '510000';

onEachSize(() => {
  test('a touch on a circle of the map opens its card', async ({ visit }) => {
    const belt = lonelyBelt(0.8);
    await visit.open(`?belt=${belt.id}`);
    await visit.settled();
    if (visit.phone) await visit.sheet('full');
    await visit.card.getByRole('button', { name: visit.words.showOnMap }).click();
    await visit.closeCard();
    await visit.tapMiddle('belt', belt.id);
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
    await expect(visit.chosenRow).toContainText(belt.zh);
  });

  test('a touch on a province opens its totals', async ({ visit }) => {
    await visit.open('?c=0');
    await visit.settled();
    await tapOnNation(visit, 102.9, 30.3);
    const group = must(
      answer().groups.find(({ key }) => key === SICHUAN),
      'the group of the province',
    );
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(nameOf(SICHUAN));
    await visit.expectAddress({ c: '0', at: SICHUAN });
    await expect(visit.card).toContainText(sumWords(group.sum));
    await expect(visit.card).toContainText(visit.words.belts(group.count));
    await expect(visit.card).toContainText(visit.words.coverage(group.sum.withFigure, group.sum.belts));
  });

  test('“only here” narrows list and map to a place, and its chip widens them again', async ({ visit }) => {
    await visit.open('?a=count&c=0');
    await visit.settled();
    const nation = await picture(visit);
    await tapOnNation(visit, 102.9, 30.3);
    if (visit.phone) await visit.sheet('full');
    await visit.card.getByRole('button', { name: visit.words.onlyHere }).click();
    const inside = answer({ place: SICHUAN, level: 'prefecture' });
    await expect(visit.summary).toContainText(`${nameOf(SICHUAN)} · ${visit.words.belts(inside.order.length)}`);
    await expect(visit.card).toHaveCount(0);
    if (visit.phone) await visit.sheet('peek');
    await visit.expectAddress({ p: SICHUAN, v: 'prefecture', a: 'count', c: '0' });
    await expect.poll(() => picture(visit)).not.toBe(nation);
    await visit.openLegend();
    await expect(visit.legend).toContainText(`${visit.words.levels.prefecture} · n = ${inside.groups.length}`);

    await visit.chip(nameOf(SICHUAN)).click();
    await visit.expectAddress({ a: 'count', c: '0' });
    await expect(visit.summary).toContainText(visit.words.belts(pack.belts.count));
    await expect(visit.legend).toContainText(`${visit.words.levels.province} · n = ${answer().groups.length}`);
  });

  test('circles that a filter leaves lie between ground and names, as on a map that is drawn afresh', async ({
    visit,
  }) => {
    // Every belt with a figure stays, and so does every name: nothing but the rings goes.
    const part = { tiers: ['hundred', 'ten', 'below'] } as const;
    const search = formatAddress(query(part));
    await visit.open();
    await visit.settled();
    const nation = await picture(visit);
    await visit.page.evaluate((asked) => {
      history.pushState({ within: true }, '', asked);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await expect(visit.summary).toContainText(visit.words.belts(answer(part).order.length));
    await expect.poll(() => picture(visit)).not.toBe(nation);
    const live = await wholePicture(visit);
    await visit.open(search);
    await visit.settled();
    await expect
      .poll(async () => changedPixels(visit.page, live, await wholePicture(visit)), { timeout: 15_000 })
      .toBeLessThan(0.0005);
  });

  test('a view of the whole country carries the islands of the South China Sea and the line below', async ({
    visit,
  }) => {
    await visit.open(`?p=${SICHUAN}`);
    await visit.settled();
    await expect(visit.inset).toBeHidden();
    if (visit.phone) await visit.sheet('half');
    await visit.button(visit.words.nationView).click();
    await expect(visit.inset).toBeVisible();
    await expect(visit.page.getByText(visit.words.unreviewed)).toBeVisible();
  });
});

test.describe('a phone', () => {
  test.use(PHONE.use);

  test('shows the whole country still when it is turned', async ({ visit, page }) => {
    await visit.open();
    await visit.settled();
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const turned = await atRest(page);
      await visit.button(visit.words.nationView).click();
      expect(await changedPixels(page, turned, await atRest(page)), `${width} × ${height}`).toBeLessThan(0.001);
    }
  });
});

function nameOf(code: string): string {
  return must(
    pack.texts.places.find((place) => place.code === code),
    `the place ${code}`,
  ).zh;
}
