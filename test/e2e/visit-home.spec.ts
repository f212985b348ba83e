import { strFromU8, unzipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { backupWords } from '../../src/words/backup.ts';
import { exchangeWords } from '../../src/words/exchange.ts';
import { fieldWords } from '../../src/words/field.ts';
import { formWords } from '../../src/words/forms.ts';
import { visitWords } from '../../src/words/visit.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { startField, FAKES, type Afield } from './afield.ts';
import { Device, expect, test } from './device.ts';

const [field, form, backup, forms] = [fieldWords.zh, visitWords.zh, backupWords.zh, formWords.zh];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...BROWSER_FLAGS, ...FAKES] });
  },
});
test.describe.configure({ timeout: 180_000 });

/** What a visit holds of people; the town may be told, to the public not even the writer. */
const SECRETS = {
  name: '李阿婆',
  contact: '13800138000',
  site: '东岸路八号院',
  town: '海洲村',
  writer: '陈调研',
} as const;

const backupFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/zip', buffer });

async function openBackup(afield: Afield): Promise<void> {
  await afield.home();
  await afield.button(field.backup).click();
}

test('numbers given before anybody was named go to the first informant; a block tells silences apart; strokes are not thrown away unasked', async ({
  device,
}) => {
  const afield = await startField(device);
  const { page } = afield;
  await afield.begin('灯饰');
  await afield.claim('output', '约320亿', '约320亿元');
  // The year chosen once holds for whatever is begun next.
  const output = afield.entry('output');
  await output.getByRole('button', { name: new RegExp(form.figure.more) }).click();
  const before = String(new Date().getFullYear() - 2);
  await output.getByRole('button', { name: `${before}年`, exact: true }).click();
  await expect(afield.entry('employees').getByRole('textbox')).toHaveAccessibleName(new RegExp(`${before}年`));
  await afield.entry('employees').getByRole('button', { name: form.silences.refused }).click();
  const head = page.locator('[data-block="facts"] h2 button');
  await expect(head).toContainText(`${form.figures(1)} · ${form.silent(1, form.silences.refused)}`);
  await afield.open('informant');
  await afield.button(form.addItem('受访人')).click();
  await expect(page.getByText(form.handed(2))).toBeVisible();
  const who = page.locator('[data-block="informant"]').getByRole('textbox', { name: /^姓名/ });
  await who.fill('李厂长');
  await expect(afield.entry('output')).toContainText('李厂长');

  const chosen = page.waitForEvent('filechooser');
  await afield.button(form.photo.pick).click();
  await (await chosen).setFiles({ name: 'gate.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(page.getByText(form.photo.added(1))).toBeVisible();
  await page.locator('.photos .picture').click();
  await afield.button(form.photo.sketch).click();
  const sheet = page.getByRole('dialog', { name: form.photo.sketch });
  await sheet.locator('canvas').click();
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('alert')).toHaveText(form.photo.unkept(1));
  await sheet.getByRole('button', { name: form.photo.drawOn }).click();
  await sheet.getByRole('button', { name: form.photo.undoStroke }).click();
  await sheet.getByRole('button', { name: afield.visit.words.close, exact: true }).click();
  await expect(sheet).toHaveCount(0);

  // The end says what is open and leads on; the list tells figures and silences apart.
  await afield.button(form.end).click();
  const lacking = page.locator('.end').getByRole('status');
  await expect(lacking).toContainText(form.stillOpen(3));
  await expect(page.locator('.field header')).toContainText(field.done);
  await page.locator('.end').getByRole('button', { name: field.backup }).click();
  await expect(afield.button(backup.make)).toBeVisible();
  await afield.home();
  await expect(afield.firstVisit).toContainText(`${field.figures(1)} · ${field.silences.refused(1)}`);
});

test('a file goes from phone to phone: the preview says what changes, one press takes it in, one takes all of it back', async ({
  device,
  host,
  launchOptions,
}) => {
  const giver = await startField(device);
  await giver.begin('灯饰');
  await giver.claim('output', '约320亿', '约320亿元');
  await giver.saved();
  const file = await giver.backUp();

  const other = new Device(host, launchOptions);
  try {
    const taker = await startField(other);
    const { page } = taker;
    await taker.begin('照明');
    await openBackup(taker);
    const [imports, drill] = [page.locator('input[data-import]'), page.locator('input[data-drill]')];

    // What is no backup, or is one no longer, is told, and nothing is offered.
    await imports.setInputFiles(backupFile('别的.zip', Buffer.from('not a backup')));
    await expect(page.getByText(exchangeWords.zh.foreign('别的.zip'))).toBeVisible();
    await expect(page.getByText(exchangeWords.zh.nothing)).toBeVisible();
    await expect(taker.button(backup.take)).toHaveCount(0);
    await imports.setInputFiles(backupFile('坏的.zip', flipped(file, 'edits/')));
    await expect(page.getByText(/坏的\.zip 里“.+”的内容损坏/)).toBeVisible();
    await expect(taker.button(backup.take)).toHaveCount(0);
    await imports.setInputFiles(backupFile('半截.zip', file.subarray(0, file.length / 2)));
    await expect(page.getByText(exchangeWords.zh.cut('半截.zip'))).toBeVisible();
    await expect(page.getByText(backup.journal)).toHaveCount(0);

    await imports.setInputFiles(backupFile('同事.zip', file));
    const preview = page.getByRole('group', { name: backup.preview });
    await expect(preview.getByText(backup.newRecords(1))).toBeVisible();
    await taker.button(backup.take).click();
    await expect(page.getByText(/^已导入 \d+ 条修改、0 个文件/)).toBeVisible();
    await taker.home();
    const visits = page.getByRole('region', { name: field.visits }).getByRole('listitem');
    await expect(visits).toHaveCount(2);

    // The same again brings nothing.
    await openBackup(taker);
    await imports.setInputFiles(backupFile('同事.zip', file));
    await expect(page.getByText(backup.nothingNew)).toBeVisible();
    await taker.button(backup.cancel).click();
    await page.reload();
    await taker.button(backup.undo).click();
    await expect(page.getByText(backup.undone)).toBeVisible();
    await expect(taker.button(backup.undo)).toHaveCount(0);
    await taker.home();
    await expect(visits).toHaveCount(1);
    await visits.getByRole('button').first().click();
    await expect(taker.products).toHaveValue('照明');

    const own = await taker.backUp();
    await drill.setInputFiles(backupFile('自己.zip', own));
    await expect(page.getByText(backup.drillGood)).toBeVisible();
    await expect(page.getByText(backup.drillSince(0), { exact: false })).toBeVisible();
    await drill.setInputFiles(backupFile('自己.zip', flipped(own, 'edits/')));
    await expect(page.getByText(backup.drillBad)).toBeVisible();
    expect(other.faults).toEqual([]);
  } finally {
    await other.end();
  }
});

test('a copy for others holds no name of an informant, no exact site, no voice', async ({ device }) => {
  const afield = await startField(device);
  const { page } = afield;
  await page.getByLabel(field.who).fill(SECRETS.writer);
  await afield.begin('灯饰');
  await expect(page.getByText('±40 米', { exact: false }).first()).toBeVisible();
  await afield.button(form.site.gpsStop).click();
  await page.getByRole('textbox', { name: form.site.site, exact: true }).fill(SECRETS.site);
  await page.getByRole('textbox', { name: form.site.town, exact: true }).fill(SECRETS.town);
  await afield.open('informant');
  await afield.button(form.addItem('受访人')).click();
  const informant = page.locator('[data-block="informant"] .item');
  await informant.getByRole('textbox', { name: /^姓名/ }).fill(SECRETS.name);
  await informant.getByRole('textbox', { name: /^联系方式/ }).fill(SECRETS.contact);
  await afield.record();
  await page.locator('[data-block="visit"]').getByRole('button', { name: '公开', exact: true }).click();
  await expect(page.getByText('0:01')).toBeVisible();
  await afield.button(new RegExp(form.voice.stop)).click();
  await expect(page.locator('audio')).toHaveCount(1);
  await afield.saved();

  const whole = entriesOf(await afield.backUp());
  expect(whole.texts).toContain(SECRETS.name);
  expect(whole.texts).toContain(SECRETS.site);
  expect(whole.texts).toContain('113.19');
  expect(whole.names.filter((name) => name.startsWith('files/'))).toHaveLength(1);

  for (const circle of ['reported', 'public'] as const) {
    await openBackup(afield);
    await afield.button(backup.whoms[circle]).click();
    await afield.button(backup.make).click();
    const copy = entriesOf(await afield.fetch(backup.save));
    // Where nobody agreed to be quoted, free words are not for the public, nor is who wrote them down.
    const open = circle === 'reported' ? [] : ['灯饰', SECRETS.writer];
    const hidden = [SECRETS.name, SECRETS.contact, SECRETS.site, '113.19', '22.63', ...open];
    expect(copy.texts).toContain(SECRETS.town);
    for (const secret of hidden) expect(copy.texts, `${secret} in the copy that is ${circle}`).not.toContain(secret);
    expect(copy.names.filter((name) => name.startsWith('files/'))).toEqual([]);
  }
});

test("a unit's own XLSForm is filled in under the app's rules; a faulty one says what is wrong and where", async ({
  device,
}) => {
  const afield = await startField(device);
  const { page } = afield;
  await afield.button(field.forms).click();
  const input = page.locator('input[data-xlsform]');
  await input.setInputFiles(await workbook('错的', FAULTY));
  const alert = page.getByRole('alert');
  await expect(alert.getByText(forms.problems(2))).toBeVisible();
  await expect(alert.getByText(/survey 表 第 3 行 relevant 列：/)).toBeVisible();
  await expect(alert.getByText(/survey 表 第 4 行 type 列：/)).toBeVisible();
  await input.setInputFiles({ name: '照片.xlsx', mimeType: XLSX, buffer: Buffer.from('no workbook') });
  await expect(page.getByText(forms.failed('照片.xlsx'))).toBeVisible();

  await input.setInputFiles(await workbook('店铺', SHOPS));
  await expect(page.getByText(forms.loaded('店铺表', 1, 3))).toBeVisible();
  await afield.button(forms.fill).click();
  await expect(page.getByRole('heading', { name: '店铺表' })).toBeVisible();
  await expect(page.getByText(forms.lacking(1)).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^店名/ }).fill('古镇灯行');
  await expect(page.getByText(forms.lacking(1))).toHaveCount(0);
  // What depends on an answer is asked after it.
  await expect(page.getByText('哪个平台')).toHaveCount(0);
  await page.getByRole('group', { name: /^上网卖吗/ }).getByRole('button', { name: '是', exact: true }).click(); // prettier-ignore
  await page.getByRole('group', { name: /^哪个平台/ }).getByRole('button', { name: '抖音', exact: true }).click(); // prettier-ignore
  await afield.saved();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^店名/ })).toHaveValue('古镇灯行');
  await expect(page.getByRole('button', { name: '抖音', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('visits that the browser removed are missed aloud, and a backup brings them back', async ({ device }) => {
  const afield = await startField(device);
  const { page } = afield;
  await afield.begin('灯饰');
  const file = await afield.backUp();
  await page.goto('about:blank');
  // A page of data names no icon, so the browser asks for one that is not there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${afield.visit.url}pack/latest.json`);
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.deleteDatabase('daitu-field');
        asked.onsuccess = () => done();
        asked.onerror = () => failed(new Error('it could not be deleted'));
      }),
  );
  // Whatever the app does at its start, and at the next one, it does not take this for a phone that was never used.
  for (let starts = 0; starts < 2; starts++) {
    await page.goto(`${afield.visit.url}?tab=field`);
    await expect(page.getByRole('alert').getByText(field.vanished)).toBeVisible({ timeout: 30_000 });
  }
  await page.getByRole('alert').getByRole('button', { name: field.backup }).click();
  await page.locator('input[data-import]').setInputFiles(backupFile('备份.zip', file));
  await afield.button(backup.take).click();
  await expect(page.getByText(/^已导入/)).toBeVisible();
  await afield.home();
  await expect(page.getByText(field.vanished)).toHaveCount(0);
  await expect(page.getByRole('region', { name: field.visits }).getByRole('listitem')).toHaveCount(1);
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Rows = readonly (readonly string[])[];
type Book = Readonly<Record<'survey' | 'choices' | 'settings', Rows>>;

const SHOPS: Book = {
  survey: [
    ['type', 'name', 'label', 'required', 'relevant'],
    ['begin group', 'shop', '店铺'],
    ['text', 'called', '店名', 'yes'],
    ['select_one yes_no', 'online', '上网卖吗'],
    ['select_multiple platforms', 'where', '哪个平台', '', "${online} = 'yes'"], // eslint-disable-line no-template-curly-in-string -- so forms name their questions
    ['end group'],
  ],
  choices: [
    ['list_name', 'name', 'label'],
    ['yes_no', 'yes', '是'],
    ['yes_no', 'no', '否'],
    ['platforms', 'douyin', '抖音'],
    ['platforms', 'taobao', '淘宝'],
  ],
  settings: [
    ['form_title', 'form_id', 'version'],
    ['店铺表', 'shops', '1'],
  ],
};

const FAULTY: Book = {
  ...SHOPS,
  survey: [
    ['type', 'name', 'label', 'required', 'relevant'],
    ['text', 'called', '店名', 'yes'],
    ['text', 'why', '为什么', '', "${nobody} = 'yes'"], // eslint-disable-line no-template-curly-in-string -- so forms name their questions
    ['select_one nowhere', 'one', '哪一个'],
  ],
};

async function workbook(name: string, book: Book): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const sheets = Object.entries(book).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === '' ? null : { type: String, value }))),
  }));
  return { name: `${name}.xlsx`, mimeType: XLSX, buffer: await writeXlsx(sheets).toBuffer() };
}

/** All that can be read in a backup, and the names of what is in it. */
function entriesOf(zip: Buffer): { readonly names: readonly string[]; readonly texts: string } {
  const entries = unzipSync(new Uint8Array(zip));
  return { names: Object.keys(entries), texts: Object.values(entries).map((bytes) => strFromU8(bytes)).join('\n') }; // prettier-ignore
}

/** The file with one bit turned in the middle of the first entry of a folder. */
function flipped(zip: Buffer, folder: string): Buffer {
  const copy = Buffer.from(zip);
  const header = headerOf(copy, folder);
  const start = header + 30 + copy.readUInt16LE(header + 26) + copy.readUInt16LE(header + 28);
  const middle = start + Math.floor(copy.readUInt32LE(header + 18) / 2);
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}

function headerOf(zip: Buffer, folder: string): number {
  for (let at = zip.indexOf('PK\u0003\u0004'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4))
    if (zip.toString('utf8', at + 30, at + 30 + folder.length) === folder) return at;
  throw new Error(`nothing lies in ${folder}`);
}
