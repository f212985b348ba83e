import { test as deviceTest, expect as deviceExpect } from './device.ts';
import { expectSound } from './page-look.ts';
import { expect, onEachSize, test } from './visit.ts';
import { eventsWords } from '../../src/words/events.ts';

const TOPIC = '?page=topic:events';
const words = eventsWords.zh;

onEachSize(() => {
  test('the topic tells of chances missed, with the sentence, the figure and its line', async ({ visit }) => {
    await visit.open(TOPIC);
    const missed = visit.page.getByRole('region', { name: words.missed });
    const first = missed.getByRole('listitem').first();
    await expect(first).toContainText('2020年5月18日撞期');
    await expect(first).toContainText('横栏2020年工厂直购节');
    await expect(first).toContainText(/超.?600万元/);
    await expect(first).toContainText('两镇没有联动');
    await first.getByText(visit.words.source, { exact: true }).click();
    await expect(first).toContainText(visit.words.line(37));
  });

  test('multiples and percentages have charts of their own, each with a table', async ({ visit }) => {
    await visit.open(TOPIC);
    const uplift = visit.page.getByRole('region', { name: words.uplift });
    const charts = uplift.getByRole('figure');
    await expect(charts).toHaveCount(3);
    for (const chart of await charts.all()) {
      const said = await chart.innerText();
      const units = ['倍', '%'].filter((unit) => new RegExp(`单位：${unit} `).test(said));
      expect(units, said).toHaveLength(1);
    }
    await expect(uplift).toContainText('34倍');
    await expect(uplift).toContainText('114%');
  });

  test('the map goes through the months by keyboard, and says how much it shows', async ({ visit }) => {
    await visit.open(TOPIC);
    const map = visit.page.getByRole('region', { name: words.map });
    await expect(map.getByRole('status')).toContainText(words.allYears);
    await expect(map).toContainText(visit.words.unreviewed);
    await map.getByRole('slider', { name: words.year }).press('End');
    await expect(map.getByRole('status')).toContainText('2025年 · 4 场');
    await map.getByRole('button', { name: words.before }).click();
    await expect(map.getByRole('status')).toContainText('2024年10月 · 1 场');
    const point = map.getByRole('group').getByRole('button').first();
    await point.press('Enter');
    await expect(visit.page.locator('section.page').getByRole('heading', { level: 1 })).toHaveText(
      '2024中国·长垣腐蚀控制产业博览会',
    );
  });

  test('both versions of a figure stand side by side, each with its source', async ({ visit }) => {
    await visit.open(`${TOPIC},huiju`);
    await expect(visit.page.locator('section.page').getByRole('heading', { level: 1 })).toHaveText('聚划算·汇聚');
    const figure = visit.page.locator('.figure').filter({ hasText: '合作地方政府数' });
    await expect(figure).toContainText(words.conflict(2));
    await expect(figure).toContainText(/超.?15个/);
    await expect(figure).toContainText(/近.?30个/);
  });

  for (const [name, address] of [
    ['topic', TOPIC],
    ['event', `${TOPIC},henglan-factory-direct-2020`],
  ] as const) {
    test(`axe finds nothing to object to in any look: ${name}`, async ({ visit }) => {
      await visit.open(address);
      await expect(visit.page.getByText(visit.words.unreviewed).first()).toBeVisible();
      await expectSound(visit);
    });
  }
});

deviceTest('an event opens by its address without a network, with map, figure and source', async ({ device }) => {
  await device.install();
  await device.close();
  await device.disconnect();
  device.forgiveNoServer();
  const { page, words: said } = await device.visit(`${TOPIC},henglan-factory-direct-2020`);
  await deviceExpect(page.locator('section.page').getByRole('heading', { level: 1 })).toHaveText(
    '横栏2020年工厂直购节',
    { timeout: 30_000 },
  );
  await deviceExpect(page.locator('section.page .value')).toContainText('600万元');
  await deviceExpect(page.locator('section.page')).toContainText(said.statuses.told);
  await deviceExpect(page.locator('section.page')).toContainText(said.line(37));
  await deviceExpect(page.getByRole('img', { name: words.mapLabel('2020年5月18日–5月19日', 1) })).toBeVisible();
});
