import { paletteWords } from '../../src/words/palette.ts';
import { expect, type Visit } from './visit.ts';

/** Opens the commands by their keys, types, goes down to what is wanted and takes it. */
export async function command({ page, dialog }: Visit, typed: string, found: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: paletteWords.zh.field })).toBeFocused();
  await page.keyboard.insertText(typed);
  const active = dialog.getByRole('option', { selected: true });
  await expect(dialog.getByRole('option').filter({ hasText: found }).first()).toBeVisible();
  for (let steps = 0; steps < 20 && !(await active.innerText()).includes(found); steps++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}
