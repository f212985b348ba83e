import { listWords } from '../../src/words/lists.ts';
import { expectSound } from './axe.ts';
import { expect, onEachSize, test } from './visit.ts';

const LISTS = '?page=topic:lists';
const { zh } = listWords;

onEachSize(() => {
  test('5 of 50 known, with the missing said, and a member opens its belt', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${LISTS}`);
    await expect(visit.page.getByText(zh.known(5, 50))).toBeVisible();
    await expect(visit.page.getByText(zh.missing(45))).toBeVisible();
    await visit.button('白沟箱包').first().click();
    await expect(visit.page).toHaveURL(/page=belt:baigou-luggage/);
  });

  test('a batch is filtered on the map', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${LISTS}`);
    const batch = visit.page.getByRole('group').filter({ hasText: '国家先进制造业集群（2022，45个）' });
    await expect(batch.locator('summary')).toContainText(zh.batch(16, 45));
    await batch.locator('summary').click();
    await batch.getByRole('button', { name: zh.onMap }).click();
    await expect(visit.page).toHaveURL(/l=nac-2022/);
    await expect(visit.summary).toContainText('16');
  });

  test('rules put again: strict beside known, and why the engine refuses', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${LISTS}`);
    await expect(visit.page.getByText(zh.strictTally(0, 0, 0, 597)).first()).toBeVisible();
    await expect(visit.page.getByText(/规则的单位是地级市与一级类目的组合/).first()).toBeVisible();
    await expect(visit.page.getByText(zh.knownRates(24))).toBeVisible();
  });

  for (const language of ['zh', 'en'] as const)
    test(`axe finds nothing to object to, all unfolded (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await visit.page.goto(`${visit.url}${LISTS}`);
      await expect(visit.page.getByRole('heading', { name: listWords[language].again })).toBeVisible();
      await visit.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await expectSound(visit, 'unfolded', { looks: language === 'zh' });
    });
});
