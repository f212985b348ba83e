import { goodsWords } from '../../src/words/goods.ts';
import { expectSound, front, openPage } from './page-look.ts';
import { expect, onEachSize, test } from './visit.ts';

const text = goodsWords.zh;
const SOCKS = ['诸暨(大唐)袜业', '辽源棉袜', '辽阳小北河袜业'];

onEachSize(() => {
  test('a product word leads to its places, from the address and from the box', async ({ visit }) => {
    await openPage(visit, 'topic:goods,袜子', '按图找货');
    const page = front(visit);
    await expect(page.getByText(text.instead('袜子', '袜'))).toBeVisible();
    for (const belt of SOCKS) await expect(page.getByRole('button', { name: belt }).first()).toBeVisible();
    await expect(page.getByText('示意图 未经地图审核，仅供内部研究')).toBeVisible();
    await expectSound(visit);
    await page.getByRole('searchbox').fill('灯具');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('button', { name: '中山(古镇)灯饰' }).first()).toBeVisible();
    await visit.expectAddress({ page: 'topic:goods,灯具' });
    await page.getByRole('searchbox').fill('没有的东西');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByText(text.nothing('没有的东西'))).toBeVisible();
  });

  test('the examples of the first document are chips with their source; a place tells what else it makes', async ({
    visit,
  }) => {
    await openPage(visit, 'topic:goods', '按图找货');
    const page = front(visit);
    for (const name of ['顺德家电', '泉州男装', '南通家纺', '温州鞋靴', '湖州童装'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await expect(page.getByText('学好地理再买年货')).toBeVisible();
    await page.getByRole('button', { name: '湖州童装', exact: true }).click();
    await visit.expectAddress({ page: 'topic:goods,童装' });
    await page
      .getByRole('button', { name: text.makes('织里镇') })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: new RegExp(`^${text.makes('织里镇')}`) })).toBeVisible();
    await expect(page.getByRole('button', { name: '织里童装' })).toBeVisible();
    await expectSound(visit);
  });

  test('the way down goes from the nation to an enterprise and says where a source stops', async ({ visit }) => {
    await openPage(visit, 'topic:origin', '产地下钻');
    const page = front(visit);
    await page.getByRole('button', { name: /^广东省/ }).click();
    await page.getByRole('button', { name: /^广州市/ }).click();
    await expect(page.getByText(text.origin.endsHint.prefecture).filter({ visible: true })).toBeVisible();
    await page.getByRole('button', { name: /^广州口腔护理/ }).click();
    await visit.expectAddress({ page: 'topic:origin,guangzhou-oralcare' });
    const last = page.getByRole('region', { name: '广州口腔护理' });
    await expect(last).toContainText(text.origin.grain.prefecture);
    await expect(last.getByText('博皓')).toBeVisible();
    await expectSound(visit);
    await page.getByRole('navigation').getByRole('button', { name: '广东省' }).click();
    await visit.expectAddress({ page: 'topic:origin,440000' });
  });
});
