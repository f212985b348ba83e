import { LETTERS } from '../../src/letters.ts';
import { designWords } from '../../src/words/design.ts';
import { paletteWords } from '../../src/words/palette.ts';
import { toolWords } from '../../src/words/tools.ts';
import { expectSound } from './axe.ts';
import { command } from './commands.ts';
import { front } from './page-look.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const own = paletteWords.zh;
const option = ({ dialog }: Visit, name: string) => dialog.getByRole('option', { name: new RegExp(`^${name}`) });

onEachSize(() => {
  test('every letter and every tool is among the commands', async ({ visit, page }) => {
    // Within a province there is a way up; two changes and a step back give something to undo and to redo.
    await visit.open('?p=330000');
    await command(visit, 'zkyzzszd', own.growing);
    await command(visit, 'qcqb', own.clear);
    await visit.open('?p=330000');
    await command(visit, 'zkyzzszd', own.growing);
    await command(visit, '规模 ≥100', visit.words.tiers.hundred);
    await page.keyboard.press('Control+z');
    await visit.expectAddress({ p: '330000', g: '1' });
    await page.keyboard.press('?');
    await expect(visit.dialog).toBeVisible();
    for (const tool of Object.values(toolWords.zh)) await expect(option(visit, tool), tool).toHaveCount(1);
    const printed = await visit.dialog.locator('kbd').allInnerTexts();
    // The list of commands is not among itself; on a wide screen the ranking stands beside the map.
    const apart = visit.phone ? ['?'] : ['?', 'R'];
    const letters = Object.keys(LETTERS).map((letter) => letter.toUpperCase());
    for (const letter of letters.filter((each) => !apart.includes(each))) expect(printed).toContain(letter);
    await expectSound(visit, 'commands');
  });

  test('tools open by a letter and by a command, and narrow by industry, province and look', async ({
    visit,
    page,
  }) => {
    await visit.open();
    await command(visit, '行业：袜业', own.industry('袜业'));
    await visit.expectAddress({ i: 'apparel.socks' });
    await command(visit, '只看浙江', own.within('浙江省'));
    await visit.expectAddress({ i: 'apparel.socks', p: '330000', v: 'prefecture' });
    await command(visit, '色阶：青', own.ramp('青'));
    await command(visit, 'classes: natural', own.classes('自然间断'));
    await expect.poll(() => visit.params().toString()).toContain('jenks');
    await page.keyboard.press('b');
    await expect(page.getByRole('region', { name: toolWords.zh.board })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: toolWords.zh.board })).toHaveCount(0);
    await page.keyboard.press('s');
    await expect.poll(() => visit.params().get('swipe')).toMatch(/^y/);
    await page.keyboard.press('g');
    await expect(page.getByRole('region', { name: toolWords.zh.links, exact: true })).toBeVisible();
    await command(visit, 'Design', own.design);
    await expect(front(visit).getByRole('heading', { level: 1 })).toHaveText(designWords.zh.title);
  });

  test('the design sheet shows every token and part, soundly in every look', async ({ visit }) => {
    await visit.page.goto(`${visit.url}?page=design`);
    const page = front(visit);
    await expect(page.getByText('--accent-wash')).toBeVisible();
    await expect(page.getByRole('img', { name: designWords.zh.maps }).last()).toBeVisible();
    await expectSound(visit, 'design');
    await page.getByRole('button', { name: designWords.zh.openDialog }).click();
    await expect(visit.dialog).toContainText(designWords.zh.dialogBody);
    const body = page.locator('> .body');
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
