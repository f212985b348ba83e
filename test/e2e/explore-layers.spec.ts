import { toBase } from '../../src/core/figure/unit.ts';
import { answer, measureAt, pack } from './expected.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

const SERIES = { code: 'enterprise_ecommerce_sales', year: 2024 };

onEachSize(() => {
  test('places are coloured by sum, count and growth, and the legend says by what', async ({ visit }) => {
    await visit.open();
    const { groups } = answer();
    const known = {
      sum: groups.filter(({ sum }) => sum.value !== null).length,
      count: groups.length,
      growth: groups.filter(({ growth }) => growth !== null).length,
    };
    for (const areas of ['sum', 'count', 'growth'] as const) {
      await choose(visit, visit.words.areasOf[areas]);
      await visit.expectAddress({ a: areas });
      await visit.openLegend();
      await expect(visit.legend).toContainText(
        `${visit.words.areasOf[areas]} · ${visit.words.levels.province} · n = ${known[areas]}`,
      );
    }
    await expect(visit.legend).toContainText(visit.words.best);
    await expect(visit.legend).toContainText(visit.words.legendN(answer().total.withFigure, answer().total.belts));
    await expect(visit.page.getByText(visit.words.legendSource(pack.texts.sources.length))).toBeVisible();
    await choose(visit, visit.words.areasOf.none);
    await visit.expectAddress({});
    await expect(visit.legend).not.toContainText('n = ');
  });

  test('the level of the places can be chosen', async ({ visit }) => {
    await visit.open('?a=count');
    await visit.openLegend();
    for (const level of ['prefecture', 'county', 'province'] as const) {
      await choose(visit, visit.words.levels[level]);
      await expect(visit.legend).toContainText(`${visit.words.levels[level]} · n = ${answer({ level }).groups.length}`);
    }
  });

  for (const language of ['zh', 'en'] as const) {
    test(`a statistical series has breaks of its own size (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await visit.open();
      await choose(visit, visit.words.areasOf.series);
      await visit.expectAddress({ a: 'series' });
      const values = seriesInYuan();
      await visit.openLegend();
      const figure = visit.legend.getByRole('figure').last();
      await expect(figure).toContainText(`n = ${values.length}`);
      await expect(figure).toContainText(visit.words.year(SERIES.year));
      await expect(figure).toContainText(language === 'zh' ? '元' : 'CNY');
      const breaks = (await figure.locator('.breaks span').allInnerTexts()).map(inYuan);
      expect(breaks.length).toBeGreaterThanOrEqual(3);
      expect(breaks).toEqual([...breaks].sort((a, b) => a - b));
      expect(breaks[0]).toBeGreaterThan(Math.min(...values));
      expect(breaks.at(-1)).toBeLessThan(Math.max(...values));
      await expect(visit.page.getByText(visit.words.seriesSource)).toBeVisible();
    });
  }

  test('the circles can be taken off', async ({ visit }) => {
    await visit.open();
    await visit.settled();
    await visit.openLegend();
    await expect(visit.legend.locator('circle').first()).toBeAttached();
    await visit.openDialog('layers');
    await visit.dialog.getByRole('checkbox', { name: visit.words.circles }).click();
    await visit.closeDialog();
    await visit.expectAddress({ c: '0' });
    await expect(visit.legend.locator('circle')).toHaveCount(0);
  });
});

async function choose(visit: Visit, words: string): Promise<void> {
  await visit.openDialog('layers');
  await visit.dialog.getByRole('button', { name: words, exact: true }).click();
  await visit.closeDialog();
}

function seriesInYuan(): number[] {
  const rows = pack.texts.series.filter(
    ({ measure, year }) => measureAt(measure).code === SERIES.code && year === SERIES.year,
  );
  return rows.map(({ value, unit, measure }) => (toBase(value, unit, measureAt(measure).unit) ?? NaN) * 1e4);
}

/** 2,775亿 · 1.4万亿 · 277bn · 1.4tn as yuan. */
function inYuan(text: string): number {
  const [, number = '', unit = ''] = /^([\d.,]+)(亿|万亿|bn|tn)$/.exec(text) ?? [];
  const power = { 亿: 1e8, 万亿: 1e12, bn: 1e9, tn: 1e12 }[unit];
  if (power === undefined) throw new Error(`"${text}" is no amount of money`);
  return Number(number.replaceAll(',', '')) * power;
}
