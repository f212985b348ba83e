import type { CDPSession } from '@playwright/test';
import { boxOf, expect, PHONE, test, type Visit } from './visit.ts';

test.use(PHONE.use);

test('the sheet follows the finger between its three heights', async ({ visit, context, page }) => {
  await visit.open();
  await visit.settled();
  const touch = await context.newCDPSession(page);
  const peek = await height(visit);
  const room = (await roomOf(visit)).height;
  await drag(touch, visit, -room * 0.3);
  await expectHeight(visit, room / 2);
  await drag(touch, visit, -room * 0.4);
  await expectHeight(visit, room);
  await expect(visit.rows.first()).toBeVisible();
  await drag(touch, visit, room * 0.4);
  await expectHeight(visit, room / 2);
  await drag(touch, visit, room * 0.35);
  await expectHeight(visit, peek);
});

test('the sheet moves by touch of its handle and by the keyboard', async ({ visit }) => {
  await visit.open();
  const peek = await height(visit);
  const room = (await roomOf(visit)).height;
  await expect(visit.handle).toHaveAttribute('aria-expanded', 'false');
  await visit.handle.focus();
  for (const expected of [room / 2, room, room]) {
    await visit.page.keyboard.press('ArrowUp');
    await expectHeight(visit, expected);
  }
  await expect(visit.handle).toHaveAttribute('aria-expanded', 'true');
  for (const expected of [room / 2, peek, peek]) {
    await visit.page.keyboard.press('ArrowDown');
    await expectHeight(visit, expected);
  }
  for (const expected of [room / 2, room, peek]) {
    await visit.page.keyboard.press('Enter');
    await expectHeight(visit, expected);
  }
  await visit.handle.tap({ position: { x: 180, y: 8 } });
  await expectHeight(visit, room / 2);
});

test('rows under the resting sheet cannot be reached, and the map above it can', async ({ visit, page }) => {
  await visit.open();
  await visit.settled();
  await expect(page.locator('[inert]').getByRole('list', { name: visit.words.listLabel })).toHaveCount(1);
  await visit.button(visit.words.nationView).tap();
  await visit.sheet('half');
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(visit.rows.first()).toBeVisible();
});

test('the tabs change the page and the address', async ({ visit }) => {
  await visit.open();
  await visit.goTo(visit.words.tabs.rank);
  await visit.expectAddress({ tab: 'rank' });
  await expect(visit.rows.first()).toBeVisible();
  await visit.goTo(visit.words.tabs.about);
  await visit.expectAddress({ tab: 'about' });
  await expect(visit.page.getByRole('heading', { name: visit.words.about.title, exact: true })).toBeVisible();
  await visit.goTo(visit.words.tabs.map);
  await visit.expectAddress({});
  await visit.settled();
  await expect(visit.canvas).toBeVisible();
});

test('the tab of the map, pressed again, shows all of the map', async ({ visit }) => {
  await visit.open();
  const peek = await height(visit);
  await visit.sheet('full');
  await expectHeight(visit, (await roomOf(visit)).height);
  await visit.goTo(visit.words.tabs.map);
  await expectHeight(visit, peek);
});

test('no tool of the map lies under the legend, closed or open', async ({ visit }) => {
  await visit.open();
  await visit.settled();
  await visit.sheet('half');
  const tools = visit.page.locator('.corner').getByRole('button');
  await expect(tools).toHaveCount(4);
  const below = (await boxOf(visit.legend)).y + (await boxOf(visit.legend)).height;
  for (const tool of await tools.all()) expect((await boxOf(tool)).y).toBeGreaterThan(below);
  await visit.openLegend();
  await expect(tools).toHaveCount(0);
});

const sheetOf = ({ page, words }: Visit) => page.getByRole('region', { name: words.handle, exact: true });

const roomOf = (visit: Visit) => boxOf(sheetOf(visit).locator('..'));

async function height(visit: Visit): Promise<number> {
  return (await boxOf(sheetOf(visit))).height;
}

async function expectHeight(visit: Visit, expected: number): Promise<void> {
  await expect.poll(async () => Math.abs((await height(visit)) - expected)).toBeLessThan(2);
}

/** One finger on the handle, moved down by `by` pixels. */
async function drag(touch: CDPSession, visit: Visit, by: number): Promise<void> {
  const handle = await boxOf(visit.handle);
  const [x, from] = [handle.x + handle.width / 2, handle.y + 12];
  const point = (y: number) => [{ x, y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
  for (let step = 1; step <= 8; step++) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(from + (by * step) / 8) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
