import { expect, test, type Locator, type Page } from '@playwright/test';
import { SECRET, singleFile } from './single-file.ts';

let file: Awaited<ReturnType<typeof singleFile>>;
test.beforeAll(async () => {
  file = await singleFile();
});
test.use({ viewport: { width: 1280, height: 720 }, offline: true });

/** Everything that the page asks for beyond itself, and everything that goes wrong. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => request.url().split('#')[0] !== file.url && faults.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  return faults;
}

/** A number that tells one picture of the map from another. */
function pictureOf(map: Locator): Promise<number> {
  return map.evaluate((canvas: HTMLCanvasElement) => {
    // From a copy that is there to be read: reading the map's own canvas would have it drawn by other means.
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const brush = copy.getContext('2d', { willReadFrequently: true });
    brush?.drawImage(canvas, 0, 0);
    const dots = brush?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    let sum = 0;
    for (let at = 0; at < dots.length; at += 16) sum = (sum * 31 + (dots[at] ?? 0)) % 2147483647;
    return sum;
  });
}

/** The picture once the map has come to rest: the same in two frames that a whole flight lies between. */
async function stillPicture(map: Locator): Promise<number> {
  let last = NaN;
  await expect
    .poll(
      async () => {
        const now = await pictureOf(map);
        const same = now === last;
        last = now;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return last;
}

test('a deck opens from the disk without a network: slides, belts with sources, drill, zoom, overview, both languages', async ({
  page,
}) => {
  expect(file.bytes).toBeLessThan(4e6);
  expect(file.text).not.toContain(SECRET);
  const faults = faultsOf(page);
  await page.goto(file.url);
  const title = page.getByRole('heading', { level: 1 });
  const review = page.locator('.review');
  await expect(review).toHaveText('示意图 未经地图审核，仅供内部研究');
  await expect(title).toContainText('全国');

  // A clicker sends these keys.
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('浙江省的产业带');
  await page.keyboard.press('PageDown');
  await expect(title).toContainText('浙江省');
  const map = page.getByRole('img', { name: '地图' });
  const box = await map.boundingBox();
  if (!box) throw new Error('the map is not there');

  // 桐庐 has no belt under this point of the map: the province opens, then its prefecture, then back up.
  const land = { x: box.width * 0.4, y: box.height * 0.62 };
  await map.click({ position: land });
  const way = page.locator('.way');
  await expect(way).toContainText('浙江省');
  await expect(page.locator('aside')).toContainText(/浙江省 · 产业带 \d+ 个/);
  await page.locator('aside').getByRole('button').first().click();
  const card = page.locator('.card');
  await expect(card).toContainText(/规模[\s\S]*亿元[\s\S]*来源：/);
  await way.getByRole('button', { name: '全国' }).click();
  await expect(way.getByRole('button')).toHaveCount(0);

  // The picture follows the keys, there and back.
  const before = await stillPicture(map);
  await page.keyboard.press('+');
  await expect.poll(() => pictureOf(map)).not.toBe(before);
  await page.keyboard.press('0');
  await expect.poll(() => pictureOf(map)).toBe(before);

  await page.keyboard.press('g');
  const overview = page.getByRole('dialog');
  await expect(overview.getByRole('button', { name: /^\d+/ })).toHaveCount(12);
  await overview.getByRole('button', { name: /^1 / }).click();
  await expect(title).toContainText('全国');
  await page.keyboard.press('s');
  await expect(overview.getByRole('listitem').first()).toBeVisible();
  await expect(overview).toContainText('没有带出');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Next slide' })).toBeVisible();
  await expect(review).toHaveText('示意图 未经地图审核，仅供内部研究');
  expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the still pictures are there, each with the line of the map and, of the nation, the inset', async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await page.goto(file.url);
    await expect(page.locator('.still svg')).toHaveCount(12);
    const first = page.locator('#still-1');
    await expect(first.getByText('示意图 未经地图审核，仅供内部研究')).toBeVisible();
    await expect(first.locator('[data-role="inset"]')).not.toHaveCount(0);
    expect(faults).toEqual([]);
  });
});
