import type { Query } from '../../src/core/analysis/query.ts';
import type { Facet } from '../../src/core/analysis/result.ts';
import { answer, must, namesOf, pack, query } from './expected.ts';
import { formatAddress } from '../../src/core/analysis/address.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

/** The choice with the most belts that still leaves some out. */
function telling(facets: readonly Facet[]): Facet {
  const some = facets.filter(({ count }) => count < pack.belts.count).sort((a, b) => b.count - a.count);
  return must(some[0], 'a choice that narrows');
}

interface Choice {
  readonly what: string;
  /** Words of the button or box in the dialog. */
  readonly words: (visit: Visit) => string;
  readonly count: number;
  readonly part: Partial<Query>;
}

const { facets } = answer();
const sector = telling(facets.industries.filter(({ key }) => industryOf(key).level === 1));
const list = telling(facets.lists);
const measure = telling(facets.measures.filter(({ key }) => key === 'enterprises'));
const year = telling(facets.years);
const CHOICES: readonly Choice[] = [
  {
    what: 'tier',
    words: ({ words }) => words.tiers.hundred,
    count: countOf(facets.tiers, 'hundred'),
    part: { tiers: ['hundred'] },
  },
  { what: 'industry', words: () => industryOf(sector.key).zh, count: sector.count, part: { industries: [sector.key] } },
  {
    what: 'list',
    words: () =>
      must(
        pack.texts.lists.find(({ id }) => id === list.key),
        'the list',
      ).zh,
    count: list.count,
    part: { lists: [list.key] },
  },
  { what: 'growth figure', words: ({ words }) => words.hasGrowth, count: facets.hasGrowth, part: { hasGrowth: true } },
  {
    what: 'growth rule',
    words: ({ words }) => words.growthBelts,
    count: facets.growthBelts,
    part: { growthBelts: true },
  },
];

onEachSize(() => {
  test('each filter says how many belts it leaves, and leaves them', async ({ visit }) => {
    await visit.open();
    for (const { what, words, count, part } of CHOICES) {
      const expected = answer(part);
      expect(expected.order.length, what).toBe(count);
      expect(count, what).toBeLessThan(pack.belts.count);
      await visit.openDialog('filter');
      const choice = choiceOf(visit, words(visit));
      await expect(choice.locator('.count'), what).toHaveText(String(count));
      await choice.click();
      await visit.button(visit.words.show(count)).click();
      await expect(visit.dialog).toHaveCount(0);
      await expect(visit.summary).toContainText(visit.words.belts(count));
      await expect(visit.button(visit.words.filters(1))).toBeVisible();
      await expectQuery(visit, part);
      await visit.showList();
      await visit.expectNames(namesOf(expected));
      if (visit.phone) await visit.sheet('peek');
      await visit.chip(words(visit)).click();
      await expect(visit.summary).toContainText(visit.words.belts(pack.belts.count));
      await visit.expectAddress({});
    }
  });

  test('an industry is found by a part of its name, in whatever sector it lies', async ({ visit }) => {
    const socks = industryOf('apparel.socks');
    const expected = answer({ industries: [socks.code] });
    await visit.open();
    await visit.openDialog('filter');
    await visit.dialog.getByPlaceholder(visit.words.findIndustry).fill('袜子');
    await choiceOf(visit, socks.zh).click();
    await visit.dialog.getByPlaceholder(visit.words.findIndustry).fill('不存在');
    await expect(visit.dialog.getByText(visit.words.noIndustry)).toBeVisible();
    await visit.button(visit.words.show(expected.order.length)).click();
    await expect(visit.summary).toContainText(visit.words.belts(expected.order.length));
    await expectQuery(visit, { industries: [socks.code] });
  });

  test('measure and year change what is counted', async ({ visit }) => {
    await visit.open();
    await visit.openDialog('filter');
    const enterprises = must(
      pack.texts.measures.find(({ code }) => code === 'enterprises'),
      'the measure',
    ).zh;
    await expect(choiceOf(visit, enterprises).locator('.count')).toHaveText(String(measure.count));
    await choiceOf(visit, enterprises).click();
    await visit.closeDialog();
    const counted = answer({ measure: 'enterprises' });
    expect(counted.scale.filter((value) => !Number.isNaN(value)).length).toBe(measure.count);
    await expectQuery(visit, { measure: 'enterprises' });
    await expect(visit.summary).toContainText(enterprises);
    await expect(visit.summary).toContainText(visit.words.coverage(counted.total.withFigure, counted.total.belts));
    await visit.showList();
    await visit.expectNames(namesOf(counted));
    if (visit.phone) await visit.sheet('peek');
    await visit.chip(enterprises).click();

    await visit.openDialog('filter');
    await expect(choiceOf(visit, year.key).locator('.count')).toHaveText(String(year.count));
    await choiceOf(visit, year.key).click();
    await visit.closeDialog();
    const ofYear = answer({ year: Number(year.key) });
    expect(ofYear.scale.filter((value) => !Number.isNaN(value)).length).toBe(year.count);
    await expectQuery(visit, { year: Number(year.key) });
    await visit.showList();
    await visit.expectNames(namesOf(ofYear));
    await expect(visit.rows.first()).toContainText(visit.words.year(Number(year.key)).replace(' ', ''));
  });

  test('filters work together and are cleared together', async ({ visit }) => {
    const part: Partial<Query> = { industries: [sector.key], tiers: ['hundred'] };
    const both = answer(part);
    await visit.open();
    await visit.openDialog('filter');
    await choiceOf(visit, industryOf(sector.key).zh).click();
    const tier = choiceOf(visit, visit.words.tiers.hundred);
    await expect(tier.locator('.count')).toHaveText(String(both.order.length));
    await tier.click();
    await expect(visit.button(visit.words.show(both.order.length))).toBeVisible();
    await expectQuery(visit, part);
    await visit.button(visit.words.clearAll).click();
    await expect(visit.button(visit.words.show(pack.belts.count))).toBeVisible();
    await visit.expectAddress({});
  });

  test('an empty answer says which filter to loosen and what that gives back', async ({ visit }) => {
    const place = emptyUnderHundred();
    await visit.open(formatAddress(query({ place: place.code, tiers: ['hundred'] })));
    if (visit.phone) await visit.sheet('full');
    await expect(visit.page.getByText(visit.words.emptyTitle)).toBeVisible();
    const withoutTier = answer({ place: place.code }).order.length;
    const withoutPlace = answer({ tiers: ['hundred'] }).order.length;
    await expect(visit.button(visit.words.emptyLoosen(place.zh, withoutPlace))).toBeVisible();
    await visit.button(visit.words.emptyLoosen(visit.words.tiers.hundred, withoutTier)).click();
    await expect(visit.page.getByText(visit.words.emptyTitle)).toHaveCount(0);
    await expect(visit.summary).toContainText(`${place.zh} · ${visit.words.belts(withoutTier)}`);
    await visit.expectNames(namesOf(answer({ place: place.code })));
  });
});

/** A box or a chip of the dialog by its words; its count stands beside them. */
function choiceOf({ dialog }: Visit, words: string) {
  return dialog
    .locator('label, button')
    .filter({ hasText: new RegExp(`^\\s*${escaped(words)}(\\s|\\d|$|（|≥)`) })
    .first();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function expectQuery(visit: Visit, part: Partial<Query>): Promise<void> {
  await visit.expectAddress(Object.fromEntries(new URLSearchParams(formatAddress(query(part)))));
}

function countOf(all: readonly Facet[], key: string): number {
  return must(
    all.find((facet) => facet.key === key),
    `the count of ${key}`,
  ).count;
}

function industryOf(code: string) {
  return must(
    pack.texts.industries.find((industry) => industry.code === code),
    `the industry ${code}`,
  );
}

/** A province that has belts and none of ten billion. */
function emptyUnderHundred() {
  const { groups } = answer();
  const found = groups.find(({ key }) => answer({ place: key, tiers: ['hundred'] }).order.length === 0);
  return must(
    pack.texts.places.find(({ code }) => code === found?.key),
    'a province without large belts',
  );
}
