import { DEFAULT_QUERY } from '../../src/core/analysis/query.ts';
import { sideBySide } from '../../src/core/evidence/side-by-side.ts';
import { compareWords } from '../../src/words/compare.ts';
import { toolWords } from '../../src/words/tools.ts';
import { expectSound } from './axe.ts';
import { answer, must, pack, sumWords } from './expected.ts';
import { front } from './page-look.ts';
import { expect, onEachSize, test } from './visit.ts';

const text = compareWords.zh;

onEachSize(() => {
  test('places and belts stand side by side under the question, on maps of one scale, with their sources', async ({
    visit,
  }) => {
    const query = { ...DEFAULT_QUERY, industries: ['apparel.socks', 'lighting'] };
    const { columns, sources } = sideBySide(pack, query, ['330000', '440000']);
    const [zhejiang, guangdong] = columns.map(({ group }) => group);
    await visit.page.goto(`${visit.url}?i=apparel.socks,lighting&page=topic:compare,330000,440000`);
    const page = front(visit);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      [
        `浙江省 ${sumWords(must(zhejiang, 'Zhejiang').sum)}`,
        `广东省 ${sumWords(must(guangdong, 'Guangdong').sum)}`,
      ].join(text.comma),
    );
    const maps = page.getByRole('img', { name: /小地图/ });
    await expect(maps).toHaveCount(2);
    const widths = await maps.evaluateAll((all) => all.map((map) => map.getAttribute('viewBox')?.split(' ')[2]));
    expect(new Set(widths).size).toBe(1);
    await expect(page.getByRole('region', { name: text.table }).getByRole('row')).toHaveCount(3);
    const { row, claim } = must(columns[0]?.largest[0], 'a belt of Zhejiang');
    await expect(page.getByRole('button', { name: new RegExp(`^${row.zh.replace(/[()]/g, '.')}`) })).toBeVisible();
    await expect(page).toContainText(must(sources[must(claim, 'its claim').source], 'its source').title);
    await expectSound(visit, 'compare');
    await page.getByPlaceholder(text.field).fill('古镇');
    await page.getByRole('button', { name: '中山(古镇)灯饰 广东省 · 古镇镇', exact: true }).click();
    await visit.expectAddress({ i: 'apparel.socks,lighting', page: 'topic:compare,330000,440000,guzhen-lighting' });
    await page.getByRole('button', { name: text.drop('浙江省') }).click();
    await expect(maps).toHaveCount(2);
  });

  test('a card is put beside what was compared before; without any, the two largest begin', async ({ visit }) => {
    const byCode = new Map(answer().groups.map((group) => [group.key, group.sum.value ?? 0]));
    const [first, second] = [...byCode].sort((a, b) => b[1] - a[1]).map(([code]) => code);
    await visit.page.goto(`${visit.url}?tab=topics`);
    await visit.button(/^并排对照/).click();
    await visit.expectAddress({ tab: 'topics', page: `topic:compare,${first},${second}` });
    await expect(front(visit).getByRole('img', { name: /小地图/ })).toHaveCount(2);
    for (const name of await front(visit).getByRole('heading', { level: 2 }).getByRole('button').allInnerTexts())
      await front(visit)
        .getByRole('button', { name: text.drop(name) })
        .click();
    await expect(front(visit).getByText(text.empty)).toBeVisible();
    const offered = front(visit).getByRole('list', { name: text.offer });
    await offered.getByRole('button', { name: '浙江省' }).click();
    await visit.expectAddress({ tab: 'topics', page: 'topic:compare,330000' });
    await expect(offered.getByRole('button', { name: '浙江省' })).toHaveCount(0);
    await visit.open('?at=330600');
    await visit.card.getByRole('button', { name: toolWords.zh.compare, exact: true }).click();
    await visit.expectAddress({ at: '330600', page: 'topic:compare,330600' });
    await expect(front(visit).getByRole('heading', { level: 1 })).toContainText('绍兴市');
    // One alone compares with nothing: the field for the second is in view at once.
    await expect(front(visit).getByPlaceholder(text.field)).toBeInViewport();
  });
});
