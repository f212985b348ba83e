import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import gcoord from 'gcoord';
import { ownFile } from '../core/meeting/boundaries/fixture.ts';
import { expect, test, type Visit } from './visit.ts';
import { deckWords } from '../../src/words/deck.ts';
import { exportWords } from '../../src/words/export.ts';
import { fieldWords } from '../../src/words/field.ts';
import { visitWords } from '../../src/words/visit.ts';

const { zh } = exportWords;
const FOLDER = mkdtempSync(join(tmpdir(), 'daitu-export-'));

/** The way out, with the sheet laid out and no network from then on. */
async function away(visit: Visit, search = ''): Promise<void> {
  // A dialog of the system would wait for a person; what is printed is read by page.pdf().
  await visit.page.addInitScript(() => (window.print = () => undefined));
  await visit.open();
  await visit.settled();
  await visit.page.goto(`${visit.url}?page=sheet${search}`);
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  await visit.page.context().setOffline(true);
}

async function choose(visit: Visit, name: string): Promise<void> {
  await visit.button(name).click();
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
}

async function saved(visit: Visit, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    visit.page.waitForEvent('download', { timeout: 80_000 }),
    visit.button(button).click(),
  ]);
  const path = join(FOLDER, `${Date.now()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFileSync(path);
}

interface Dots {
  readonly width: number;
  readonly height: number;
  readonly perMetre: number;
  /** Red, green, blue. */
  readonly rgb: Buffer;
}

/** A PNG as this app writes it, read by Node's own zlib. */
function read(png: Buffer): Dots {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const pieces: Buffer[] = [];
  let perMetre = 0;
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') pieces.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    if (name === 'pHYs') perMetre = png.readUInt32BE(at + 8);
  }
  const raw = inflateSync(Buffer.concat(pieces));
  const line = width * 3;
  const rgb = Buffer.alloc(line * height);
  for (let row = 0; row < height; row++) {
    for (let x = 0; x < line; x++)
      rgb[row * line + x] = (raw[row * (line + 1) + 1 + x] ?? 0) + (row > 0 ? (rgb[(row - 1) * line + x] ?? 0) : 0);
  }
  return { width, height, perMetre, rgb };
}

/** Mean colours of so many fields across. */
function fields({ width, height, rgb }: Dots, across: number, down: number): number[] {
  return Array.from({ length: across * down }, (_, at) => {
    const [left, top] = [
      Math.floor(((at % across) * width) / across),
      Math.floor((Math.floor(at / across) * height) / down),
    ];
    let sum = 0;
    for (let y = 0; y < 8; y++)
      for (let x = 0; x < 8; x++)
        sum +=
          rgb[
            ((top + Math.floor((y * height) / down / 8)) * width + left + Math.floor((x * width) / across / 8)) * 3
          ] ?? 0;
    return sum / 64;
  });
}

/** Mean difference of a row to the one above it. */
function step({ width, rgb }: Dots, row: number): number {
  let sum = 0;
  for (let x = 0; x < width * 3; x++)
    sum += Math.abs((rgb[row * width * 3 + x] ?? 0) - (rgb[(row - 1) * width * 3 + x] ?? 0));
  return sum / width / 3;
}

test('A1 at 300 dots to the inch is the A4 sheet measured anew: whole and without a seam', async ({ visit }) => {
  await away(visit);
  await expect(visit.page.getByText(zh.blocked(1))).toHaveCount(0);
  const small = read(await saved(visit, zh.png));
  expect([small.width, small.height, small.perMetre]).toEqual([3508, 2480, 11811]);
  await choose(visit, zh.sizes.a1);
  const file = await saved(visit, zh.png);
  writeFileSync(join(FOLDER, 'a1.png'), file);
  console.log(`A1: ${(file.length / 1e6).toFixed(1)} MB in ${FOLDER}`);
  const large = read(file);
  expect([large.width, large.height]).toEqual([9933, 7016]);
  const [one, other] = [fields(small, 60, 42), fields(large, 60, 42)];
  const alike = one.filter((field, at) => Math.abs(field - (other[at] ?? NaN)) < 24).length;
  expect(alike / one.length).toBeGreaterThan(0.8);
  // Strips meet at whole multiples of 128 rows: they must not differ there by more than rows do elsewhere.
  const rows = Array.from({ length: 50 }, (_, at) => (at + 1) * 128);
  const at = rows.map((row) => step(large, row)).reduce((sum, each) => sum + each, 0);
  const beside = rows.map((row) => step(large, row + 61)).reduce((sum, each) => sum + each, 0);
  expect(at).toBeLessThan(beside * 1.5 + 5);
});

test('every style of the nation leaves with inset, ten dashes and the line; a picture can be stopped half way', async ({
  visit,
}) => {
  await away(visit);
  for (const kind of Object.values(zh.kinds)) {
    await choose(visit, kind);
    const svg = (await saved(visit, zh.svg)).toString('utf8');
    const inset = svg.slice(svg.indexOf('<g data-role="inset"'));
    expect(inset.slice(0, inset.indexOf('</g>')).match(/data-role="dash"/g), kind).toHaveLength(10);
    expect(svg).toContain('示意图 未经地图审核，仅供内部研究');
    expect(svg).toContain('台湾省资料暂缺');
  }
  await choose(visit, zh.sizes.a0);
  await visit.button(zh.png).click();
  await visit.button(zh.cancel).click();
  await expect(visit.page.getByText(zh.cancelled)).toBeVisible();
});

test('paper: one page of the size, its Chinese selectable; a number is kept only when it is written as one', async ({
  visit,
}) => {
  await away(visit);
  await visit.page.getByRole('textbox', { name: zh.reviewNumber, exact: true }).fill('2023001');
  await visit.button(zh.keep).click();
  await expect(visit.page.getByText(zh.reviewWrong)).toBeVisible();
  await visit.button(zh.print).click();
  const pdf = join(FOLDER, 'a4.pdf');
  await visit.page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const text = textOf(pdf);
  if (text !== null) {
    expect(text).toContain('示意图 未经地图审核，仅供内部研究');
    expect(text).toContain('南海诸岛');
    expect(text.split('\f').filter((each) => each.trim() !== '')).toHaveLength(1);
  }
  await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(visit.page.locator('.paper-sheets')).toHaveCount(0);
});

test('the screen is no way out: on paper the live map is a sentence, and the bare canvas cannot be saved', async ({
  visit,
  page,
}) => {
  await visit.open();
  await visit.settled();
  await expect(visit.canvas).toBeVisible();
  const prevented = await visit.canvas.evaluate(
    (canvas) => !canvas.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(prevented).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(visit.canvas).toBeHidden();
  await expect(visit.inset).toBeHidden();
  await expect(page.getByText(visit.words.mapOnPaper)).toBeVisible();
  // Pages print their small maps whole: each has its inset, ten dashes in it, and the line.
  await page.emulateMedia({ media: null });
  await page.goto(`${visit.url}?page=topic:events`);
  await expect(page.locator('figure:has(path.province)').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const map of await page.locator('figure:has(path.province)').all()) {
    await expect(map.getByText(visit.words.unreviewed)).toBeVisible();
    await expect(map.getByText(visit.words.inset)).toBeVisible();
    await expect(map.locator('.dashes').first()).toBeVisible();
  }
});

test("sections and photos leave with a deck's sheets: a photo when the person says so, all under the unit's number", async ({
  visit,
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${visit.url}?tab=field`);
  await page.getByRole('button', { name: fieldWords.zh.newTrip, exact: true }).click();
  await page.getByLabel(fieldWords.zh.trip.name).fill('中山灯具行');
  await page.getByRole('button', { name: fieldWords.zh.trip.addBelt, exact: true }).click();
  await page.getByRole('searchbox').fill('古镇');
  const found = page.getByRole('list', { name: fieldWords.zh.trip.addBelt });
  await found.getByRole('button', { name: /古镇/ }).first().click();
  await page.getByRole('region', { name: fieldWords.zh.trip.agenda }).getByRole('button', { name: /古镇/ }).click();
  await page.getByRole('button', { name: fieldWords.zh.trip.visitHere, exact: true }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: visitWords.zh.photo.pick, exact: true }).click();
  await (await chosen).setFiles({ name: 'gate.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(page.getByText(visitWords.zh.photo.added(1))).toBeVisible();
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

  await away(visit);
  await page.getByRole('textbox', { name: zh.reviewNumber, exact: true }).fill('京S(2023)001号');
  await visit.button(zh.keep).click();
  await page.goto(`${visit.url}?page=deck`);
  await visit.button(deckWords.zh.trip('中山灯具行')).click();
  // Sections are called by what was visited, and a deck that was just made has nothing new.
  await expect(page.locator('ol > li > button').nth(1)).toContainText('古镇');
  await expect(page.getByText(deckWords.zh.changes(1))).toHaveCount(0);
  await visit.button(deckWords.zh.export).click();
  await expect(page.getByText(zh.sheet(1, 5))).toBeVisible({ timeout: 60_000 });
  await choose(visit, zh.sizes.screen);
  const files = async (): Promise<string[]> => pagesIn(await saved(visit, zh.svg)).map(([, bytes]) => strFromU8(bytes));
  const bare = await files();
  expect(bare.filter((svg) => svg.includes('data-role="photo"'))).toEqual([]);
  expect(bare.filter((svg) => svg.includes('审图号：京S(2023)001号'))).toHaveLength(2);
  expect(bare.join('')).not.toContain('示意图');
  await page.getByRole('checkbox', { name: zh.photos }).check();
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  const whole = await files();
  expect(whole.filter((svg) => svg.includes('href="data:image/'))).toHaveLength(1);
  // The painter draws the photo too, and the pictures come as one file, in order and by their titles.
  const pictures = pagesIn(await saved(visit, zh.png));
  expect(pictures.map(([called]) => called.slice(0, 3))).toEqual(['01-', '02-', '03-', '04-', '05-']);
  expect(pictures[1]?.[0]).toMatch(/古镇.*\.png$/);
  for (const [, bytes] of pictures) expect(read(Buffer.from(bytes)).width).toBe(1440);
});

test("a province's deck: a slide of a page leaves with its table, one of the map with its province, all in one zip that can be stopped", async ({
  visit,
  page,
}) => {
  // The page is opened by its address: what is told first is told as everything after it.
  await visit.open('?page=deck');
  await page.getByRole('combobox', { name: deckWords.zh.province }).selectOption({ label: '浙江省' });
  await expect(page.locator('ol > li > button').nth(12)).toContainText('规模不明');
  await visit.button(deckWords.zh.export).click();
  await expect(page.getByRole('heading', { name: zh.titleOfDeck })).toBeVisible();
  await expect(page.getByText(zh.sheet(1, 13))).toBeVisible({ timeout: 60_000 });
  await choose(visit, zh.kinds.slide);
  const drawn = pagesIn(await saved(visit, zh.svg)).map(([called, bytes]) => ({ called, svg: strFromU8(bytes) }));
  expect(drawn).toHaveLength(13);
  for (const at of [4, 5, 6, 9, 10, 11, 12]) {
    expect(drawn[at - 1]?.svg, drawn[at - 1]?.called).toContain('data-role="table"');
    expect(drawn[at - 1]?.svg).not.toContain('data-role="area"');
  }
  expect(drawn[3]?.svg).toContain('柯桥轻纺');
  expect(drawn[4]?.svg).toContain('data-role="chart"');
  // A map of the province needs no inset of the South China Sea.
  expect(drawn[2]?.svg).toContain('data-role="area"');
  expect(drawn[2]?.svg).not.toContain('data-role="inset"');
  let files = 0;
  page.on('download', () => files++);
  await visit.button(zh.png).click();
  await visit.button(zh.cancel).click();
  await expect(page.getByText(zh.cancelled)).toBeVisible();
  expect(files).toBe(0);
});

/** What is in a zip, by name. */
function pagesIn(zip: Buffer): [name: string, bytes: Uint8Array][] {
  return Object.entries(unzipSync(zip)).sort(([a], [b]) => a.localeCompare(b));
}

test("a unit's own boundaries: refused with the reason, taken and kept on the device, given back in one tap", async ({
  visit,
}) => {
  await away(visit);
  const { page } = visit;
  const words = zh.boundaries;
  const part = page.getByRole('region', { name: words.title });
  const choose = (file: unknown) =>
    page.locator('input[type=file]').setInputFiles({
      ...{ name: '省界.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(file)) },
    });
  await choose(ownFile(([lon = 0, lat = 0]) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)));
  await expect(part.getByText(words.refused(1))).toBeVisible();
  await expect(part.getByText(/GCJ-02/)).toBeVisible();

  await part.getByLabel(words.number).fill('GS（2019）1822号');
  await choose(ownFile());
  await expect(part.getByText(words.kept)).toBeVisible();
  await page.reload();
  await expect(part.getByText('省界.geojson')).toBeVisible();
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByText(zh.rules['reviewed-map'])).toHaveCount(0);
  expect((await saved(visit, zh.svg)).toString('utf8')).toContain('审图号：GS(2019)1822号');

  await visit.button(words.drop).click();
  await expect(part.getByText(words.dropped)).toBeVisible();
  await expect(visit.button(zh.png)).toBeEnabled({ timeout: 60_000 });
  expect((await saved(visit, zh.svg)).toString('utf8')).toContain('示意图 未经地图审核，仅供内部研究');
});

/** The text of a PDF by another program; null where there is none on this machine. */
function textOf(pdf: string): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
