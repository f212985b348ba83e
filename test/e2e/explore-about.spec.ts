import { answer, must, pack, sumWords } from './expected.ts';
import { expect, onEachSize, test } from './visit.ts';

onEachSize(() => {
  test('the page about the data counts what is in it', async ({ visit }) => {
    await visit.open('?tab=about');
    const { page } = visit;
    const counts = page.locator('dl div');
    await expect(counts.filter({ hasText: visit.words.about.countOf.belts }).first()).toContainText(
      pack.belts.count.toLocaleString('en'),
    );
    for (const [key, name] of Object.entries(visit.words.about.countOf)) {
      const count = pack.texts.counts[key];
      if (count !== undefined)
        await expect(counts.filter({ has: page.getByText(name, { exact: true }) }).first()).toContainText(
          count.toLocaleString('en'),
        );
    }
    await expect(page.getByText(pack.version, { exact: false }).first()).toBeVisible();
  });

  test('coverage has a line for each province with belts', async ({ visit }) => {
    await visit.open('?tab=about');
    const { groups } = answer();
    const rows = visit.page.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(groups.length);
    const most = must([...groups].sort((a, b) => b.count - a.count)[0], 'a province');
    const first = rows.first();
    await expect(first.getByRole('rowheader')).toHaveText(
      must(
        pack.texts.places.find(({ code }) => code === most.key),
        'its name',
      ).zh,
    );
    await expect(first.getByRole('cell')).toHaveText([
      String(most.count),
      String(most.sum.withFigure),
      sumWords(most.sum),
    ]);
  });

  test('contradictions stand side by side with their sources, and sources can be found', async ({ visit }) => {
    await visit.open('?tab=about');
    const { page } = visit;
    const contradictions = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: visit.words.about.contradictions }) })
      .getByRole('listitem');
    await expect(contradictions).toHaveCount(pack.texts.contradictions.length);
    const [first] = pack.texts.contradictions;
    if (first) await expect(contradictions.first()).toContainText(first.zh);

    const { sources } = pack.texts;
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: visit.words.about.sources(sources.length) }) });
    const search = section.getByRole('searchbox');
    const wanted = must(sources.at(-1), 'the last source');
    await search.fill(wanted.title);
    const found = sources.filter(({ title, publisher }) => `${title} ${publisher}`.includes(wanted.title));
    await expect(section.getByRole('listitem')).toHaveCount(Math.min(found.length, 40));
    await expect(section.getByText(wanted.title).first()).toBeVisible();
    await search.fill('');
    await expect(section.getByRole('listitem')).toHaveCount(Math.min(sources.length, 40));
  });

  test('nothing of the page is wider than the screen', async ({ visit }) => {
    for (const language of ['zh', 'en'] as const) {
      await visit.speak(language);
      await visit.open('?tab=about');
      await expect(visit.page.getByRole('table')).toBeVisible();
      const spill = await visit.page.evaluate(() => {
        const page = document.querySelector('.about')?.parentElement;
        return page ? page.scrollWidth - page.clientWidth : NaN;
      });
      expect(spill, language).toBeLessThanOrEqual(0);
    }
  });
});
