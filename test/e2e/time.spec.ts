import { AxeBuilder } from '@axe-core/playwright';
import { toolWords } from '../../src/words/tools.ts';
import { viewWords } from '../../src/words/views.ts';
import { answer } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const tools = toolWords.zh;
const saved = viewWords.zh;

/** axe objects to nothing, in light nor in dark. */
async function expectSound(visit: Visit): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await visit.page.emulateMedia({ colorScheme: theme });
    await expect(visit.page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder(visit).analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    expect.soft(told, theme).toEqual([]);
  }
}

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

  test('a saved view outlives a reload without a network, is renamed, deleted and brought back', async ({ visit }) => {
    await visit.open('?t=hundred');
    await visit.settled();
    await visit.button(tools.views).click();
    await visit.dialog.getByRole('textbox', { name: saved.name }).fill('百亿的');
    await visit.button(saved.save).click();
    await expect(visit.button(saved.open('百亿的')).locator('img')).toHaveJSProperty('naturalWidth', 160);
    await expectSound(visit);
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
});
