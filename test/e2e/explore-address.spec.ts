import { answer, cardOf, must, namesOf, pack } from './expected.ts';
import { expect, onEachSize, test } from './visit.ts';

onEachSize(() => {
  test('the address holds the whole question: opened anew it gives the same answer', async ({ visit, context }) => {
    const part = {
      place: '330000',
      level: 'prefecture',
      tiers: ['hundred', 'ten'],
      measure: 'output_value',
      sort: 'name',
      descending: false,
    } as const;
    await visit.open('?p=330000&t=hundred,ten&m=output_value&s=name&d=0&v=prefecture');
    await visit.showList();
    const expected = answer(part);
    await visit.expectNames(namesOf(expected));
    const belt = cardOf(must(expected.order[0], 'a belt'), part);
    await visit.row(belt.zh).click();
    await expect(visit.card).toBeVisible();
    const address = visit.page.url();
    expect(address).toContain('belt=');

    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByRole('status').filter({ hasText: visit.words.belts(expected.order.length) })).toBeVisible();
    const card = other.getByRole('article', { includeHidden: true });
    await expect(card.locator('h2')).toHaveText(belt.zh);
    expect(new URL(other.url()).search).toBe(new URL(address).search);
    await other.getByRole('button', { name: visit.words.close, exact: true }).click();
    const names = other.getByRole('list', { name: visit.words.listLabel }).locator('.name');
    await expect.poll(async () => (await names.allInnerTexts()).slice(0, 3)).toEqual(namesOf(expected).slice(0, 3));
  });

  test('back and forward walk through questions and cards', async ({ visit }) => {
    await visit.open();
    await visit.showList();
    await visit.button(visit.words.sorts.growth).click();
    await visit.expectAddress({ s: 'growth' });
    const belt = cardOf(must(answer({ sort: 'growth' }).order[0], 'a belt'));
    await visit.row(belt.zh).click();
    await visit.expectAddress({ s: 'growth', belt: belt.id });
    await expect(visit.card).toBeVisible();

    await visit.page.goBack();
    await expect(visit.card).toHaveCount(0);
    await visit.expectAddress({ s: 'growth' });
    await visit.page.goBack();
    await visit.expectAddress({});
    await visit.expectNames(namesOf(answer()));
    await visit.page.goForward();
    await visit.expectNames(namesOf(answer({ sort: 'growth' })));
    await visit.page.goForward();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt.zh);
  });

  test('parts that are not understood are named and left out, and back leads out of the app', async ({ visit }) => {
    await visit.page.goto('about:blank');
    await visit.open('?t=hundred&y=abc&p=999999&q=1&s=best&i=none&tab=moon&at=x');
    const notice = visit.page.getByText(/地址中有不认识的部分/);
    await expect(notice).toBeVisible();
    for (const part of ['y=abc', 'p=999999', 'q=1', 's=best', 'i=none', 'tab=moon', 'at=x'])
      await expect(notice).toContainText(part);
    await expect(visit.summary).toContainText(visit.words.belts(answer({ tiers: ['hundred'] }).order.length));
    await visit.expectAddress({ t: 'hundred' });
    await visit.button(visit.words.close).first().click();
    await expect(notice).toHaveCount(0);
    await visit.page.goBack();
    await expect.poll(() => visit.page.url()).toBe('about:blank');
  });

  test('a belt that this version does not have is said to be missing', async ({ visit }) => {
    await visit.open('?belt=no-such-belt');
    await expect(visit.page.getByText(visit.words.notFound)).toBeVisible();
    await expect(visit.card).toHaveCount(0);
    await expect(visit.summary).toContainText(visit.words.belts(pack.belts.count));
    await visit.button(visit.words.close).first().click();
    await expect(visit.page.getByText(visit.words.notFound)).toHaveCount(0);
    await visit.expectAddress({});
  });
});
