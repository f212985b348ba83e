import { NO_EVIDENCE } from '../../src/core/belt/evidence.ts';
import { industryPage } from '../../src/core/evidence/industry-page.ts';
import { placePage } from '../../src/core/evidence/place-page.ts';
import { placeWords } from '../../src/words/place.ts';
import { industryWords } from '../../src/words/industry.ts';
import { test as deviceTest } from './device.ts';
import { must, pack, sumWords } from './expected.ts';
import { expectSound, front, openPage } from './page-look.ts';
import { expect, onEachSize, test } from './visit.ts';

const [ZHUJI, SHAOXING, HEBEI] = ['330681', '330600', '130000'];
const text = placeWords.zh;
const told = (code: string) => must(placePage(pack, NO_EVIDENCE, code), code);

onEachSize(() => {
  test('a place tells its belts, its total with what it stands on, and the way up and down', async ({ visit }) => {
    await openPage(visit, `place:${SHAOXING}`, '绍兴市');
    const page = front(visit);
    const { card, children } = told(SHAOXING);
    const { sum } = card.group;
    await expect(page).toContainText(sumWords(sum));
    await expect(page).toContainText(text.of(sum.withFigure, sum.belts));
    for (const belt of card.belts.slice(0, 3)) await expect(page.getByText(belt.zh).first()).toBeVisible();
    const child = must(
      children.find(({ group }) => group.count > 0),
      'a county with belts',
    );
    await page.getByRole('button', { name: child.zh, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(child.zh);
    await visit.expectAddress({ page: `place:${child.code}` });
    await page.getByRole('navigation').getByRole('button', { name: '绍兴市' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('绍兴市');
    await expectSound(visit);
  });

  test('places stand side by side, found by name, in a table that scrolls by itself', async ({ visit }) => {
    await openPage(visit, `place:${SHAOXING},440600`, '绍兴市');
    const page = front(visit);
    const table = page.getByRole('region', { name: text.table });
    await expect(table.getByRole('columnheader')).toHaveText(['绍兴市', /佛山市/]);
    await page.getByPlaceholder(text.addPlace).fill('泉州');
    await page.getByRole('button', { name: /^泉州市/ }).click();
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await visit.expectAddress({ page: `place:${SHAOXING},440600,350500` });
    await page.getByRole('button', { name: text.drop('佛山市') }).click();
    await expect(table.getByRole('columnheader')).toHaveText(['绍兴市', /泉州市/]);
    const body = page.locator('.body');
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expectSound(visit);
  });

  test('a province has its series as charts and the totals of its clusters', async ({ visit }) => {
    await openPage(visit, `place:${HEBEI}`, '河北省');
    const page = front(visit);
    await expect(page.getByRole('img', { name: /折线图/ }).first()).toBeVisible();
    await expect(page.getByText('河北省重点集群(107个)').first()).toBeVisible();
    await expect(page.getByText(text.specialty)).toBeVisible();
    await expectSound(visit);
  });

  test('an industry tells who makes it, and shows two sources that disagree side by side', async ({ visit }) => {
    await openPage(visit, 'industry:hometextile', '家纺');
    const page = front(visit);
    const { belts, group } = must(industryPage(pack, NO_EVIDENCE, 'hometextile'), 'home textiles');
    await expect(page).toContainText(visit.words.belts(group.count));
    await expect(page.getByText(must(belts[0], 'a belt').zh).first()).toBeVisible();
    await expect(page.getByText(industryWords.zh.disputed, { exact: true })).toHaveCount(2);
    await expect(page.getByText('前 4 名 18.2%')).toBeVisible();
    await expect(page.getByText('前 5 名 3.7%')).toBeVisible();
    await expectSound(visit);
  });
});

test('a county without belts names the nearest, and a code that nobody has is refused in words', async ({ visit }) => {
  await openPage(visit, 'place:110101', '东城区');
  await expect(front(visit).getByText(text.noBelts)).toBeVisible();
  await expect(front(visit).getByRole('heading', { name: text.near })).toBeVisible();
  await visit.page.goto(`${visit.url}?page=place:999999`);
  await expect(front(visit).getByRole('alert')).toHaveText(text.unknown('999999'));
});

test('the card of a place leads to its page', async ({ visit }) => {
  await visit.open(`?at=${ZHUJI}`);
  await visit.button(visit.words.placePage).click();
  await expect(front(visit).getByRole('heading', { level: 1 })).toHaveText('诸暨市');
});

deviceTest('without a network a place opens by its address', async ({ host, device }) => {
  await device.install();
  await device.close();
  await device.disconnect();
  host.fallSilent();
  device.forgiveNoServer();
  const visit = await device.visit(`?page=place:${ZHUJI}`);
  await expect(front(visit).getByRole('heading', { level: 1 })).toHaveText('诸暨市');
  await expect(front(visit)).toContainText(sumWords(told(ZHUJI).card.group.sum));
});
