import { areaWords } from '../../src/words/area.ts';
import { linkageWords } from '../../src/words/linkage.ts';
import { nearWords } from '../../src/words/near.ts';
import { toolWords } from '../../src/words/tools.ts';
import { formatArea, readArea } from '../../src/core/analysis/area.ts';
import { linkagesOf } from '../../src/core/evidence/linkages.ts';
import { beltsAround } from '../../src/core/evidence/hereabouts.ts';
import { expectSound } from './axe.ts';
import { answer, must, namesOf, pack, query, sumWords } from './expected.ts';
import { boxOf, expect, onEachSize, test, type Visit } from './visit.ts';

/** In 小榄, 中山. */
const SPOT = { longitude: 113.245, latitude: 22.668, accuracy: 35 };
const [near, area, linkage, tools] = [nearWords.zh, areaWords.zh, linkageWords.zh, toolWords.zh];

async function open(visit: Visit, tool: string, search = ''): Promise<void> {
  await visit.open(search);
  await visit.settled();
  await visit.button(tool).click();
}

onEachSize(() => {
  test('a granted position tells county, nearest belts and other maps, without a network', async ({ visit }) => {
    const { page } = visit;
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(SPOT);
    await open(visit, tools.here);
    visit.forgiven.push(/Failed to load resource/);
    await page.context().setOffline(true);
    await visit.button(near.locate).click();
    await expect(page.getByText(near.at('22.66800', '113.24500'))).toBeVisible();
    await expect(page.getByText(near.accuracy(near.metres('35')))).toBeVisible();
    await expect(page.getByRole('heading', { name: near.county('中山市') })).toBeVisible();
    const [first] = beltsAround(pack, SPOT.longitude, SPOT.latitude, 1);
    const list = page.getByRole('region', { name: near.nearest });
    await expect(list.getByRole('listitem').first()).toContainText(must(first, 'a belt').row.zh);
    await page.getByText(near.elsewhere).click();
    const links = page.getByRole('link', { name: /离开带图/ });
    await expect(links).toHaveCount(4);
    await expect(links.first()).toHaveAttribute('href', /^https:\/\/uri\.amap\.com\/marker\?position=113\.25/);
    await expectSound(visit, 'near');

    await list.getByRole('button', { name: near.around(30) }).click();
    await expect.poll(() => visit.params().get('w')).toBe('circle~113.245~22.668~30');
    const inside = answer({ area: { kind: 'circle', lon: 113.245, lat: 22.668, km: 30 } });
    await expect(visit.summary.first()).toContainText(visit.words.belts(inside.order.length));
  });

  test('a refused position is said in words, and the map is tapped instead', async ({ visit }) => {
    const { page } = visit;
    await page.context().clearPermissions();
    await open(visit, tools.here);
    await visit.button(near.locate).click();
    await expect(page.getByText(near.states.refused)).toBeVisible();
    await visit.button(near.point).click();
    await expect(page.getByText(near.pointing)).toBeVisible();
    await visit.button(near.middle).click();
    await expect(page.getByText(near.byHand)).toBeVisible();
    await expect(page.getByRole('region', { name: near.nearest })).toBeVisible();

    await visit.button(near.point).click();
    const before = await page.locator('strong.number').first().textContent();
    const canvas = await boxOf(visit.canvas);
    await visit.tap({ x: canvas.x + canvas.width * 0.4, y: canvas.y + canvas.height * 0.45 });
    await expect(page.locator('strong.number').first()).not.toHaveText(before ?? '');
    await expectSound(visit, 'near');
  });

  test('a radius, the view and a stroke narrow list and map; the chip takes the area off', async ({ visit }) => {
    const { page } = visit;
    await open(visit, tools.area, '?belt=guzhen-lighting');
    await page.getByLabel(area.radius).fill('0');
    await expect(page.getByText(area.wrong(1, 2000))).toBeVisible();
    await page.getByLabel(area.radius).fill('50');
    await page.getByLabel(area.radius).press('Enter');
    await expect.poll(() => visit.params().get('w')).toMatch(/^circle~113\.\d+~22\.\d+~50$/);
    const [, lon, lat] = (visit.params().get('w') ?? '').split('~').map(Number);
    const inside = answer({ area: { kind: 'circle', lon: lon ?? NaN, lat: lat ?? NaN, km: 50 } });
    const told = page.getByRole('region', { name: area.circle('50') });
    await expect(told).toContainText(area.size('7,854'));
    await expect(told).toContainText(area.belts(inside.order.length));
    await expect(told).toContainText(sumWords(inside.total));
    await expect(told).toContainText(visit.words.coverage(inside.total.withFigure, inside.total.belts));
    await expectSound(visit, 'near');

    await visit.button(area.view).click();
    await expect.poll(() => visit.params().get('w')).toMatch(/^box~/);
    await visit.button(area.lasso).click();
    await stroke(visit);
    await expect.poll(() => visit.params().get('w')).toMatch(/^polygon~/);
    await expect(page.getByRole('region', { name: area.kinds.polygon })).toContainText(/平方公里/);
    await visit.chip(visit.words.areaFilter.polygon).click();
    await expect.poll(() => visit.params().get('w')).toBeNull();
  });

  test('one tap on a card, or a name, draws a circle; its headline says around what', async ({ visit }) => {
    const { page } = visit;
    const { lon, lat, zh } = must(
      pack.texts.places.find(({ code }) => code === '442000105'),
      'Guzhen',
    );
    await visit.open('?at=442000105');
    await visit.button(visit.words.aroundKm(30)).click();
    await visit.expectAddress({ w: formatArea({ kind: 'circle', lon, lat, km: 30 }) });
    const inside = answer({ area: must(readArea(visit.params().get('w') ?? ''), 'a circle') });
    const headline = `${visit.words.aroundNamed(zh, '30')} · ${visit.words.belts(inside.order.length)}`;
    await expect(visit.summary.first()).toContainText(headline);
    await expect(visit.card).toHaveCount(0);
    await visit.expectNames(namesOf(inside));

    await visit.settled();
    await visit.button(tools.area).click();
    await page.getByRole('searchbox', { name: area.byName }).fill('小榄镇');
    await page.getByRole('button', { name: /^小榄镇/ }).click();
    await visit.button(area.draw).click();
    await expect(visit.summary.first()).toContainText(visit.words.aroundNamed('小榄镇', '30'));
    await expectSound(visit, 'near');
  });

  test('a distance is measured between two points', async ({ visit }) => {
    const { page } = visit;
    await open(visit, tools.area);
    await visit.button(area.measure).click();
    await visit.button(near.middle).click();
    await expect(page.getByText(area.second)).toBeVisible();
    const canvas = await boxOf(visit.canvas);
    await visit.tap({ x: canvas.x + canvas.width * 0.3, y: canvas.y + canvas.height * 0.4 });
    await expect(page.getByText(/公里，向/)).toBeVisible();
  });

  test('neighbours of one trade are listed with a sentence each, and a tap shows the pair', async ({ visit }) => {
    const { page } = visit;
    await open(visit, tools.links, '?belt=guzhen-lighting');
    const tale = linkagesOf(pack, query(), 'guzhen-lighting');
    const [first] = tale.pairs;
    await expect(page.getByText(linkage.pairs(tale.pairs.length, tale.total))).toBeVisible();
    await expect(page.getByText(must(first, 'a pair').sentence.zh)).toBeVisible();
    const [, one] = tale.complements ?? [];
    await expect(page.getByText(must(one, 'a complement').sentence.zh)).toBeAttached();
    const pair = page.getByRole('button', { name: linkage.fly(first?.a.zh ?? '', first?.b.zh ?? '') });
    await pair.click();
    await expect(pair).toHaveAttribute('aria-pressed', 'true');
    await expectSound(visit, 'near');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: tools.links })).toHaveCount(0);
  });
});

/** Around the middle of the upper half of the map. */
async function stroke({ page, canvas }: Visit): Promise<void> {
  const { x, y, width, height } = await boxOf(canvas);
  const [middle, row, reach] = [x + width * 0.4, y + height * 0.4, Math.min(width, height) * 0.12];
  await page.mouse.move(middle + reach, row);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) {
    const turn = (step / 20) * 1.9 * Math.PI;
    await page.mouse.move(middle + reach * Math.cos(turn), row + reach * Math.sin(turn));
  }
  await page.mouse.up();
}
