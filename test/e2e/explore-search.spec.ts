import { answer, cardOf, must, pack } from './expected.ts';
import { searchWords } from '../../src/words/search.ts';
import { front } from './page-look.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const FOSHAN = '440600';

onEachSize(() => {
  for (const language of ['zh', 'en'] as const) {
    test(`a belt is found by its name in either language and opens its card (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await visit.open();
      const belt = cardOf(must(answer().order[5], 'a belt'));
      await search(visit, belt[language === 'zh' ? 'en' : 'zh']);
      await hit(visit, belt[language], belt.place[language]).click();
      await expect(visit.dialog).toHaveCount(0);
      await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(belt[language]);
      await visit.expectAddress({ belt: belt.id });
    });
  }

  test('a place opens its card', async ({ visit }) => {
    await visit.open();
    await search(visit, '佛山');
    await hit(visit, '佛山市', '广东省').click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText('佛山市');
    const place = answer({ level: 'prefecture' }).groups.find(({ key }) => key === FOSHAN);
    await expect(visit.card).toContainText(visit.words.belts(must(place, 'Foshan').count));
    await visit.expectAddress({ at: FOSHAN });
  });

  test('an industry becomes a filter', async ({ visit }) => {
    await visit.open();
    const lamps = must(
      pack.texts.industries.find(({ zh, level }) => zh.startsWith('灯') && level === 1),
      'an industry',
    );
    await search(visit, lamps.zh);
    await hit(visit, lamps.zh, visit.words.kinds.industry).click();
    await expect(visit.summary).toContainText(visit.words.belts(answer({ industries: [lamps.code] }).order.length));
    await expect(visit.chip(lamps.zh)).toBeVisible();
    await visit.expectAddress({ i: lamps.code });
  });

  for (const text of ['gzds', 'guzhendengshi', '古鎮', 'gu zhen']) {
    test(`Guzhen's lamps are found by pinyin, initials and traditional characters: ${text}`, async ({ visit }) => {
      await visit.open();
      const lamps = must(
        pack.texts.belts.find(({ id }) => id === 'guzhen-lighting'),
        'a belt',
      );
      await search(visit, text);
      await expect(visit.dialog.getByRole('listitem').filter({ hasText: lamps.zh })).toHaveCount(1);
    });
  }

  test('a name that nothing has is answered in words', async ({ visit }) => {
    await visit.open();
    await search(visit, '没有这样的名字');
    await expect(visit.dialog.getByRole('status')).toHaveText(visit.words.searchEmpty);
    // The first Escape empties the field, as in every search field; the next one closes.
    await visit.page.keyboard.press('Escape');
    await expect(visit.dialog.getByRole('searchbox')).toHaveValue('');
    await visit.page.keyboard.press('Escape');
    await expect(visit.dialog).toHaveCount(0);
  });
});

onEachSize(() => {
  test('an event, a programme and an enterprise open their pages, each in a group of its own', async ({ visit }) => {
    await visit.open();
    await search(visit, '直购节');
    await expect(visit.dialog.getByRole('list', { name: searchWords.zh.kinds.event })).toContainText('横栏');
    await visit.page.keyboard.press('Enter');
    await expect(visit.dialog).toHaveCount(0);
    await expect(visit.page.locator('section.page').getByRole('heading', { level: 1 })).toHaveText(
      '横栏2020年工厂直购节',
    );
    await visit.expectAddress({ page: 'topic:events,henglan-factory-direct-2020' });
  });

  for (const text of ['大唐袜业', '大塘袜业', 'datnagwaye']) {
    test(`Datang's socks are found, or offered, for ${text}`, async ({ visit }) => {
      await visit.open();
      await search(visit, text);
      await hit(visit, '诸暨(大唐)袜业', '').click();
      await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText('诸暨(大唐)袜业');
    });
  }

  test('words that lead nowhere together are looked for one by one, and the places among them compared', async ({
    visit,
  }) => {
    await visit.open();
    await visit.openDialog('search');
    await visit.dialog.getByRole('searchbox').fill('浙江 广东 袜');
    await expect(visit.dialog.getByText(searchWords.zh.byWords)).toBeVisible();
    await expect(hit(visit, '诸暨(大唐)袜业', '浙江省')).toBeVisible();
    await visit.button(searchWords.zh.compare(['浙江省', '广东省', '袜业'])).click();
    await visit.expectAddress({ i: 'apparel.socks', page: 'topic:compare,330000,440000' });
    await expect(front(visit).getByRole('heading', { level: 1 })).toContainText('广东省');
  });

  test('what led somewhere is kept on the device until it is cleared, and can be asked again', async ({ visit }) => {
    await visit.open();
    await search(visit, '古镇');
    await expect(visit.dialog.getByRole('list', { name: searchWords.zh.kinds.place })).toContainText('古镇镇');
    await visit.page.keyboard.press('Enter');
    await expect(visit.dialog).toHaveCount(0);
    await visit.page.reload();
    await visit.openDialog('search');
    await expect(visit.dialog).toContainText(searchWords.zh.recent);
    await visit.page.keyboard.press('ArrowDown');
    await visit.page.keyboard.press('Enter');
    await expect(visit.dialog.getByRole('searchbox')).toHaveValue('古镇');
    await visit.dialog.getByRole('searchbox').fill('');
    await visit.dialog.getByRole('button', { name: searchWords.zh.clear }).click();
    await expect(visit.dialog).not.toContainText(searchWords.zh.recent);
  });
});

async function search(visit: Visit, text: string): Promise<void> {
  await visit.openDialog('search');
  await visit.dialog.getByRole('searchbox').fill(text);
}

function hit({ dialog }: Visit, name: string, detail: string) {
  return dialog.getByRole('listitem').filter({ hasText: name }).filter({ hasText: detail }).getByRole('button').first();
}
