import { readFileSync } from 'node:fs';
import { deckWords } from '../../src/words/deck.ts';
import { exportWords } from '../../src/words/export.ts';
import { filesWords } from '../../src/words/files.ts';
import { reviewWords } from '../../src/words/review.ts';
import { HOLE, holedFile, NUMBER, spoil, takeBoundaries } from './boundaries.ts';
import { pointOnNation } from './map-touch.ts';
import { DESK, expect, test, type Visit } from './visit.ts';

const { zh } = exportWords;
const deck = deckWords.zh;
const numbered = reviewWords.zh.number(NUMBER);
const foot = ({ page }: Visit) => page.locator('.foot p');

/** What the live map shows where the file has nothing. */
async function atHole(visit: Visit): Promise<string> {
  const { x, y } = await pointOnNation(visit, HOLE.lon, HOLE.lat);
  const clip = { x: Math.round(x) - 3, y: Math.round(y) - 3, width: 6, height: 6 };
  return (await visit.page.screenshot({ clip })).toString('base64');
}

test.use(DESK.use);

test("a unit's own boundaries are what every map is drawn from, with their number, until ours are taken back", async ({
  visit,
  page,
  context,
}) => {
  await visit.open();
  await visit.settled();
  const land = await atHole(visit);
  await visit.open('?page=sheet');
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  await context.setOffline(true);
  await takeBoundaries(visit, holedFile());

  // The live map, without a reload; its inset; a small map of a page.
  await page.keyboard.press('Escape');
  await expect(foot(visit)).toContainText(numbered);
  await expect.poll(() => atHole(visit)).not.toBe(land);
  await visit.open('?page=topic:events');
  await expect(page.locator('figcaption').filter({ hasText: numbered })).toBeVisible();

  // After a reload without a network; a tap where the file has nothing finds no place.
  await visit.open();
  await expect(foot(visit)).toContainText(numbered);
  await expect.poll(() => atHole(visit)).not.toBe(land);
  await expect(visit.inset).toBeVisible();
  await visit.tap(await pointOnNation(visit, HOLE.lon, HOLE.lat));
  await expect(visit.card).toHaveCount(0);

  // The single file carries them.
  await page.keyboard.press('d');
  await visit.dialog.getByRole('button', { name: deck.into(deck.first) }).click();
  await visit.dialog.getByRole('button', { name: deck.show }).click();
  await page.getByRole('button', { name: deck.files, exact: true }).click();
  await page.getByRole('button', { name: `${filesWords.zh.make} ${filesWords.zh.ways.html.name}` }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: filesWords.zh.save, exact: true }).click({ timeout: 60_000 }),
  ]);
  const path = await download.path();
  expect(readFileSync(path, 'utf8')).toContain(`"own":{"reviewNumber":"${NUMBER}","sea":true}`);
  await download.saveAs(`${path}.html`);
  const other = await context.newPage();
  await other.goto(`file://${path}.html`);
  await expect(other.locator('.review')).toContainText(numbered);
  await expect(other.locator('canvas')).toBeVisible();
  await other.close();

  // Ours again, in one tap.
  await visit.open('?page=sheet');
  await visit.button(zh.boundaries.drop).click();
  await expect(page.getByText(zh.boundaries.dropped)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(foot(visit)).toContainText(visit.words.unreviewed);
  await expect.poll(() => atHole(visit)).toBe(land);
});

test('boundaries that the device lost or spoiled: ours are drawn as a sketch, and words say why', async ({
  visit,
  page,
}) => {
  await visit.open('?page=sheet');
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  await takeBoundaries(visit, holedFile());
  for (const how of ['broken', 'lost'] as const) {
    await page.evaluate(spoil, how);
    await visit.open();
    await expect(foot(visit)).toContainText(visit.words.unreviewed);
    await expect(foot(visit)).toContainText(reviewWords.zh[how]);
    await expect(visit.inset).toBeVisible();
  }
  await visit.open('?page=sheet');
  await expect(page.getByRole('textbox', { name: zh.reviewNumber, exact: true })).toHaveValue('');
  await visit.button(zh.boundaries.drop).click();
  await page.keyboard.press('Escape');
  await expect(foot(visit)).not.toContainText(reviewWords.zh.lost);
});
