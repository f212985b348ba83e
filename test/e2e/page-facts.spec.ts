import { sayFigure } from '../../src/core/figure/say.ts';
import { sayInWords } from '../../src/core/figure/say-words.ts';
import type { MeasureKind } from '../../src/core/belt/model.ts';
import type { Bound } from '../../src/core/figure/bound.ts';
import { expect, onEachSize, test } from './visit.ts';

interface Fact {
  readonly number: number;
  readonly of: string;
  /** The page that tells it. */
  readonly page: string;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly bound?: Bound;
  readonly line: number;
}

/** Of each of the five documents one fact of each kind that it has. */
const FACTS: readonly Fact[] = [
  { number: 1, of: '000 belt', page: 'belt:caoxian-hanfu', value: 20, unit: '亿元', kind: 'money', bound: 'nearly', line: 9 }, // prettier-ignore
  { number: 19, of: '000 programme', page: 'topic:events', value: 3, unit: '万家', kind: 'count', bound: 'nearly', line: 28 }, // prettier-ignore
  { number: 54, of: '001 belt', page: 'belt:liuzhou-luosifen', value: 105.6, unit: '亿元', kind: 'money', line: 170 },
  { number: 65, of: '001 market', page: 'topic:report', value: 2843, unit: '个', kind: 'count', line: 210 },
  { number: 110, of: '001 programme', page: 'topic:report', value: 1.8, unit: '万家', kind: 'count', bound: 'nearly', line: 364 }, // prettier-ignore
  {
    number: 105,
    of: '001 company',
    page: 'belt:fujian-pastry',
    value: 0.8,
    unit: '亿元',
    kind: 'money',
    bound: 'over',
    line: 333,
  },
  { number: 23, of: '001 national', page: 'topic:report', value: 10, unit: '个', kind: 'count', line: 29 },
  { number: 45, of: '001 band', page: 'topic:report', value: 15, high: 40, unit: '%', kind: 'share', bound: 'between', line: 138 }, // prettier-ignore
  { number: 124, of: '002 company without a belt', page: 'place:442000', value: 60, unit: '人', kind: 'count', bound: 'over', line: 87 }, // prettier-ignore
  { number: 133, of: '002 belt', page: 'belt:zhongshan-appliances', value: 1000, unit: '亿元', kind: 'money', bound: 'over', line: 163 }, // prettier-ignore
  { number: 129, of: '002 company', page: 'belt:dongfeng-appliances', value: 1000, unit: '万台', kind: 'quantity', bound: 'over', line: 131 }, // prettier-ignore
  {
    number: 136,
    of: '002 event',
    page: 'topic:events,shaxi-328-2020',
    value: 2.8,
    unit: '亿元',
    kind: 'money',
    line: 171,
  },
  { number: 113, of: '002 place', page: 'place:442000106', value: 10, unit: '万平方米', kind: 'quantity', line: 15 },
  { number: 142, of: '003 belt', page: 'belt:ordos-cashmere', value: 79, unit: '家', kind: 'count', line: 27 },
  { number: 146, of: '003 programme', page: 'topic:events', value: 6.28, unit: '亿人', kind: 'count', line: 15 },
  { number: 141, of: '003 place', page: 'place:150600', value: 3605, unit: '亿元', kind: 'money', line: 9 },
  { number: 173, of: '004 belt', page: 'belt:baigou-luggage', value: 4000, unit: '家', kind: 'count', bound: 'over', line: 18 }, // prettier-ignore
  { number: 161, of: '004 programme', page: 'topic:events', value: 50, unit: '个', kind: 'count', line: 5 },
  {
    number: 183,
    of: '004 national',
    page: 'topic:events',
    value: 4,
    unit: '%',
    kind: 'share',
    bound: 'over',
    line: 40,
  },
];

onEachSize((size) => {
  // What a page says does not depend on its size: every other fact is looked for on a phone, the rest on a desk.
  const some = FACTS.filter((_, at) => at % 2 === size);
  for (const { number, of, page: address, line, bound = 'exact', high = null, ...stated } of some)
    test(`fact ${number} (${of}) stands on ${address} with its figure and line ${line} of its document`, async ({
      visit,
    }) => {
      const { page } = visit;
      await page.goto(`${visit.url}?page=${address}`);
      const body = page.getByRole('main').locator('h1').locator('xpath=ancestor::*[@tabindex="-1"][1]');
      await expect(body.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
      const figure = { ...stated, bound, high };
      // As a table has it, or as it reads in a sentence.
      const said = [sayFigure(figure, 'zh'), sayInWords(figure, 'zh')].map((text) => body.getByText(text));
      const told = (said[0] ?? body).or(said[1] ?? body).filter({ visible: true });
      await expect(async () => {
        // Sources lie one tap away: a person opens what is folded, which comes with the answer to the page.
        await body.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await expect(told.first()).toBeVisible({ timeout: 500 });
        await expect(body.getByText(visit.words.line(line)).filter({ visible: true }).first()).toBeVisible({
          timeout: 500,
        });
      }).toPass({ timeout: 20_000 });
    });
});
