import { reportWords } from '../../src/words/report.ts';
import { expectSound } from './axe.ts';
import { test as offline } from './device.ts';
import { expect, onEachSize, test } from './visit.ts';

const REPORT = '?page=topic:report';
const { zh } = reportWords;

onEachSize(() => {
  test('the provinces as printed, and a province opens its page', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${REPORT}`);
    const provinces = visit.page
      .locator('article section')
      .filter({ has: visit.page.getByRole('heading', { name: zh.provinces }) });
    await expect(provinces.getByRole('button').filter({ hasText: /省|市/ })).toHaveText([
      ...['广东省', '浙江省', '上海市', '江苏省', '福建省', '北京市', '山东省', '河北省', '安徽省', '江西省'],
    ]);
    await provinces.getByRole('button', { name: '广东省' }).click();
    await expect(visit.page).toHaveURL(/page=place:440000/);
  });

  test('a category chosen shows its band and what it advises; the address keeps it', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${REPORT}`);
    const pick = visit.page.getByRole('combobox', { name: zh.try });
    await pick.selectOption('童装');
    const told = visit.page.getByRole('status').filter({ hasText: '童装' });
    await expect(told).toContainText('8.5%');
    await expect(told).toContainText('区域品牌潜力');
    await expect(told).toContainText(zh.conflict);
    await pick.selectOption('美妆个护');
    await expect(visit.page.getByRole('status').filter({ hasText: '美妆个护' })).toContainText(zh.noCr5);
    await expect.poll(() => decodeURIComponent(visit.page.url())).toContain('美妆个护');
    await visit.page.reload();
    await expect(visit.page.getByRole('combobox', { name: zh.try })).toHaveValue('美妆个护');
  });

  test('the market table as printed, with its alarm', async ({ visit }) => {
    await visit.page.goto(`${visit.url}${REPORT}`);
    const table = visit.page.getByRole('region', { name: zh.table });
    await expect(table.getByRole('row').nth(1).locator('th, td')).toHaveText([
      ...['浙江轻纺织城', '40601.16', '-17.35%', '27961.89', '17.52'],
    ]);
    await expect(table.getByRole('row').nth(5).locator('th, td')).toHaveText([
      ...['深圳赛格', '77689.31', '1.49', '13182.51', '-15.65'],
    ]);
    const alarm = visit.page.getByText(/营业收入合计/);
    await expect(alarm).toContainText('106万亿元');
    await expect(alarm).toContainText('4 倍');
  });

  for (const language of ['zh', 'en'] as const)
    test(`axe finds nothing to object to, all unfolded (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await visit.page.goto(`${visit.url}${REPORT}`);
      await expect(visit.page.getByRole('heading', { name: reportWords[language].pictures })).toBeVisible();
      await visit.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await expectSound(visit, 'unfolded', { looks: language === 'zh' });
    });
});

offline('the report opens by its address without a server', async ({ host, device }) => {
  await device.install();
  await device.close();
  await host.stop();
  device.forgiveNoServer();
  const visit = await device.visit(REPORT);
  await expect(visit.page.getByRole('heading', { name: zh.table })).toBeVisible({ timeout: 30_000 });
});
