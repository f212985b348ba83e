import { dossierWords } from '../../src/words/dossier.ts';
import { chartWords } from '../../src/words/chart.ts';
import { expectSound } from './axe.ts';
import { test as onDevice } from './device.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const text = dossierWords.zh;
const GUZHEN = '?page=belt:guzhen-lighting';

/** A section of the page by its heading. */
function part({ page }: Visit, title: string) {
  return page.getByRole('region', { name: title, exact: true });
}

onEachSize(() => {
  test('the dossier of 古镇灯饰 shows figures that disagree, each with its scope, reason and source', async ({
    visit,
  }) => {
    await visit.open(GUZHEN);
    await expect(visit.card.getByRole('heading', { level: 1 })).toHaveText('中山(古镇)灯饰');
    await expect(visit.card).toContainText('2024年产值超\u202f1000亿元');
    const conflicts = part(visit, text.conflicts);
    for (const figure of ['190.3亿元', '177亿元', '超\u202f1000亿元'])
      await expect(conflicts.getByText(figure, { exact: true }).first()).toBeVisible();
    await expect(conflicts).toContainText('两者同样可信');
    await expect(conflicts).toContainText('早期口径');
    await conflicts.getByText(text.source, { exact: true }).first().click();
    await expect(conflicts.getByText(/来源：/).first()).toBeVisible();
    await expect(part(visit, text.questions)).toBeVisible();
    await expectSound(visit, 'page-dossier');
  });

  test('every chart has a title, a unit, a source, words for the blind and a table twin', async ({ visit }) => {
    await visit.open('?page=belt:dehua-ceramics');
    const chart = part(visit, text.trends).getByRole('figure').first();
    await expect(chart.getByRole('img')).toHaveAttribute('aria-label', /产值.*2024年 663亿元/);
    await expect(chart).toContainText('单位：');
    await expect(chart).toContainText('来源：');
    await chart.getByRole('button', { name: chartWords.zh.table, exact: true }).click();
    await expect(chart.getByRole('row').filter({ hasText: '2024年' })).toContainText('663亿元');
    await expectSound(visit, 'page-dossier');
  });

  test('a belt without a figure tells where it is and what to ask', async ({ visit }) => {
    await visit.open('?page=belt:wanjiang-cnc');
    await expect(visit.card).toContainText('还没有查到可以说明规模的公开数字');
    await expect(part(visit, text.questions).getByRole('listitem').first()).toContainText('产值或销售额');
    await expect(part(visit, text.rules)).toContainText('还不能判断');
    await expect(part(visit, text.kin).getByRole('button').first()).toBeVisible();
  });

  test('an id that no belt has is told so', async ({ visit }) => {
    await visit.open('?page=belt:nowhere');
    await expect(visit.page.getByRole('heading', { name: text.unknown })).toBeVisible();
  });

  test('on paper stands the dossier alone, everything unfolded', async ({ visit }) => {
    await visit.open(GUZHEN);
    await expect(part(visit, text.questions)).toBeVisible();
    await visit.page.emulateMedia({ media: 'print' });
    await expect(visit.card).toBeVisible();
    await expect(visit.page.getByRole('navigation')).toBeHidden();
    await expect(visit.list).toBeHidden();
    await expect(visit.canvas).toBeHidden();
    const source = part(visit, text.conflicts)
      .getByText(/来源：/)
      .first();
    await expect(source).toBeVisible();
  });
});

test('a sheet of A4, which is narrow, is printed from a wide screen with the whole dossier on it', async ({
  visit,
}) => {
  await visit.page.setViewportSize({ width: 1440, height: 900 });
  await visit.open(GUZHEN);
  await expect(part(visit, text.questions)).toBeVisible();
  const shown = await visit.page.locator('section.page').elementHandle();
  const paper = await visit.page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  expect(await shown?.evaluate((section) => section.isConnected), 'the page was laid out anew').toBe(true);
});

onDevice('opens from the list without a network', async ({ device }) => {
  await device.install();
  await device.disconnect();
  device.forgiveNoServer();
  const visit = await device.open('?tab=rank');
  await visit.rows.first().getByRole('button').click();
  await visit.button(visit.words.dossier).click();
  await expect(visit.page.locator('section.page').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(part(visit, text.rules)).toBeVisible();
});
