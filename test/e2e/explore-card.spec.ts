import { sayPeriod } from '../../src/core/figure/say.ts';
import { answer, cardOf, figureWords, firstCard, measureAt, must, pack } from './expected.ts';
import { expect, onEachSize, test } from './visit.ts';

onEachSize(() => {
  test('a row opens its card: figure, period, source, place and industry', async ({ visit }) => {
    await visit.open();
    await visit.showList();
    const card = cardOf(must(answer().order[0], 'the first belt'));
    await visit.row(card.zh).click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(card.zh);
    const figure = must(card.figure, 'its figure');
    await expect(visit.card).toContainText(figureWords(figure));
    await expect(visit.card).toContainText(`${measureAt(figure.measure).zh} ${sayPeriod(String(figure.year), 'zh')}`);
    const claim = must(
      card.claims.find(({ row }) => row === figure.claim),
      'the claim of the figure',
    );
    const source = must(pack.texts.sources[claim.source], 'the source of the claim');
    await expect(visit.card.getByText(source.title).first()).toBeVisible();
    if (source.publisher) await expect(visit.card.getByText(source.publisher).first()).toBeVisible();
    await expect(visit.card).toContainText(card.industry.zh);
    await expect(visit.card).toContainText(card.gbt);
  });

  test('the card is the selection of list, map and address, until it is closed', async ({ visit }) => {
    await visit.open();
    await visit.showList();
    const card = cardOf(must(answer().order[1], 'the second belt'));
    await visit.row(card.zh).click();
    await expect(visit.card).toBeVisible();
    await visit.expectAddress({ belt: card.id });
    await expect(visit.chosenRow).toContainText(card.zh);
    await visit.closeCard();
    await visit.expectAddress({});
    await expect(visit.chosenRow).toHaveCount(0);
    await expect(visit.row(card.zh)).toBeVisible();
  });

  test('computed growth shows its two figures and how it came about', async ({ visit }) => {
    const card = firstCard(
      answer({ hasGrowth: true }),
      ({ growth }) => growth?.kind === 'yoy' && growth.claims.length === 2,
    );
    const growth = must(card.growth, 'its growth');
    await visit.open(`?belt=${card.id}`);
    if (visit.phone) await visit.sheet('full');
    const section = visit.card
      .locator('section')
      .filter({ has: visit.page.getByRole('heading', { name: visit.words.growthTitle }) });
    const year = (value: number) => sayPeriod(String(value), 'zh');
    await expect(section).toContainText(visit.words.how.yoy(year(growth.from), year(growth.to)));
    await expect(section.getByRole('listitem')).toHaveCount(2);
    for (const row of growth.claims) {
      const claim = must(
        card.claims.find((each) => each.row === row),
        'a claim of the growth',
      );
      const source = must(pack.texts.sources[claim.source], 'its source');
      const line = section.getByRole('listitem').filter({ hasText: sayPeriod(claim.period, 'zh') });
      await expect(line.first()).toContainText(source.title);
    }
  });

  test('stated growth and a belt without figures say what they are', async ({ visit }) => {
    const stated = firstCard(answer({ hasGrowth: true }), ({ growth }) => growth?.kind === 'stated');
    await visit.open(`?belt=${stated.id}`);
    if (visit.phone) await visit.sheet('full');
    await expect(visit.card).toContainText(visit.words.how.stated(sayPeriod(String(stated.growth?.to), 'zh')));
    const bare = firstCard(answer(), ({ claims }) => claims.length === 0);
    await visit.open(`?belt=${bare.id}`);
    if (visit.phone) await visit.sheet('full');
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(bare.zh);
    await expect(visit.card).toContainText(visit.words.noFigure);
    await expect(visit.card).toContainText(visit.words.noGrowth);
    await expect(visit.card).toContainText(visit.words.noClaims);
  });

  test('a card leads on to the belt around it and to its places', async ({ visit }) => {
    const inner = firstCard(answer(), ({ within }) => within !== null);
    await visit.open(`?belt=${inner.id}`);
    if (visit.phone) await visit.sheet('full');
    const outer = must(inner.within, 'the belt around it');
    await visit.card.getByRole('button', { name: outer.zh }).click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(outer.zh);
    await expect(visit.card).toContainText(visit.words.contains);
    const province = must(cardOf(outer.belt).places[0], 'its province');
    await visit.card.getByRole('button', { name: province.zh, exact: true }).click();
    await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(province.zh);
    await visit.expectAddress({ at: province.code });
  });

  test('the card of a place in which a filter leaves nothing says so, and gives the belts back', async ({ visit }) => {
    const place = '440600';
    const all = answer({ place }).order.length;
    const none = must(
      pack.texts.industries.find(
        ({ code, level }) => level === 1 && answer({ place, industries: [code] }).order.length === 0,
      ),
      'an industry that the city has not',
    );
    await visit.open(`?at=${place}&i=${none.code}`);
    await expect(visit.card).toContainText(visit.words.filteredOut);
    await visit.button(visit.words.emptyLoosen(none.zh, all)).click();
    await expect(visit.card).toContainText(visit.words.belts(all));
    await visit.expectAddress({ at: place });
  });
});
