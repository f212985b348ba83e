import { fieldWords } from '../../src/words/field.ts';
import { nearWords } from '../../src/words/near.ts';
import { visitWords } from '../../src/words/visit.ts';
import { expect, onEachSize, test } from './visit.ts';

const field = fieldWords.zh;
/** From where the pole stands to the middle of the flag's picture, and beside it as a finger may miss it. */
const [MIDDLE, MISSED] = [
  { x: 5, y: -9 },
  { x: 21, y: -9 },
];

onEachSize(() => {
  test('a touch on the flag of an own firm opens it, also beside the flag', async ({ visit, page }) => {
    await page.goto(`${visit.url}?tab=field&field=things`);
    await page.getByRole('button', { name: field.thing.add.enterprise }).click();
    await page.getByRole('textbox', { name: field.thing.name, exact: true }).fill('旗下企业');
    await page.getByRole('button', { name: visitWords.zh.site.tap, exact: true }).click();
    await page.getByRole('button', { name: nearWords.zh.middle, exact: true }).click();
    const name = page.getByRole('textbox', { name: field.thing.name, exact: true });
    await expect(name).toHaveValue('旗下企业');
    for (const beside of [MIDDLE, MISSED]) {
      await visit.goTo(visit.words.tabs.map);
      await visit.button(visit.words.nationView).click();
      await expect(name).toHaveCount(0);
      const { x, y } = await visit.clearMiddle();
      await expect(async () => {
        await visit.tap({ x: x + beside.x, y: y + beside.y });
        await expect(name).toHaveValue('旗下企业', { timeout: 2000 });
      }).toPass();
    }
  });
});
