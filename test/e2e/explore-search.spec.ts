import { answer, cardOf, must, pack } from './expected.ts';
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

async function search(visit: Visit, text: string): Promise<void> {
  await visit.openDialog('search');
  await visit.dialog.getByRole('searchbox').fill(text);
}

function hit({ dialog }: Visit, name: string, detail: string) {
  return dialog.getByRole('listitem').filter({ hasText: name }).filter({ hasText: detail }).getByRole('button').first();
}
