import { NO_EVIDENCE } from '../../src/core/belt/evidence.ts';
import { parseAddress } from '../../src/core/analysis/address.ts';
import { DEFAULT_QUERY, type Query } from '../../src/core/analysis/query.ts';
import { eventsOf } from '../../src/core/evidence/events.ts';
import { sideBySide } from '../../src/core/evidence/side-by-side.ts';
import { saySigned } from '../../src/core/figure/say.ts';
import { areaWords } from '../../src/words/area.ts';
import { compareWords } from '../../src/words/compare.ts';
import { eventsWords } from '../../src/words/events.ts';
import { paletteWords } from '../../src/words/palette.ts';
import { command } from './commands.ts';
import { answer, cardOf, figureWords, must, namesOf, pack, sumWords } from './expected.ts';
import { front } from './page-look.ts';
import { tabTo } from './tabbing.ts';
import { DESK, expect, test, type Visit } from './visit.ts';

// Five questions of a person in the field, put with the keyboard alone and without a network: the answer and who says so are on the screen.

const own = paletteWords.zh;

test.use(DESK.use);
test.beforeEach(async ({ visit }) => {
  await visit.open();
  await visit.settled();
  visit.forgiven.push(/Failed to load resource/);
  await visit.page.context().setOffline(true);
});

test('the largest lamp belts, and who of them grows', async ({ visit }) => {
  await command(visit, '行业：灯具', own.industry('灯具照明'));
  const lamps: Partial<Query> = { industries: ['lighting'] };
  await visit.expectNames(namesOf(answer(lamps)));
  await expectSourceOf(visit, must(answer(lamps).order[0], 'a lamp belt'), lamps);
  await command(visit, '按增长排序', own.by(visit.words.sorts.growth));
  const growing = answer({ ...lamps, sort: 'growth' });
  await visit.expectNames(namesOf(growing));
  await visit.page.keyboard.press('Escape');
  const first = cardOf(must(growing.order[0], 'a lamp belt'), { ...lamps, sort: 'growth' });
  await openRow(visit, first.zh);
  // Where nobody has stated two comparable years, the card says so.
  const told = first.growth ? saySigned(growing.growth[0] ?? NaN) : visit.words.noGrowth;
  await expect(visit.card).toContainText(told);
});

test('what is made within 30 km of Xiaolan', async ({ visit }) => {
  await command(visit, '小榄镇', '小榄镇 · 地区');
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText('小榄镇');
  await visit.page.keyboard.press('a');
  await expect(visit.page.getByText(`${areaWords.zh.anchors.place} · 小榄镇`)).toBeVisible();
  await tabTo(visit, areaWords.zh.draw);
  await visit.page.keyboard.press('Enter');
  await expect.poll(() => visit.params().get('w')).toMatch(/^circle/);
  const { query } = parseAddress(new URL(visit.page.url()).search);
  const town = must(
    pack.texts.places.find(({ code }) => code === '442000118'),
    'Xiaolan',
  );
  const { lon, lat, km } = must(query.area?.kind === 'circle' ? query.area : null, 'a circle');
  expect([lon.toFixed(2), lat.toFixed(2), km]).toEqual([town.lon.toFixed(2), town.lat.toFixed(2), 30]);
  const made = answer(query);
  expect(made.order.length).toBeGreaterThan(3);
  await visit.expectNames(namesOf(made));
  const sectors = new Set(pack.texts.industries.filter(({ level }) => level === 1).map(({ code }) => code));
  const trades = made.facets.industries.filter(({ key }) => sectors.has(key)).map(({ count }) => count);
  const told = visit.page.getByRole('group', { name: visit.words.trades }).locator('.number');
  await expect(told).toHaveText(trades.sort((a, b) => b - a).map(String));
  await expectSourceOf(visit, must(made.order[0], 'a belt'), query);
});

test('Zhejiang against Guangdong in socks and lamps', async ({ visit }) => {
  await command(visit, '行业：袜业', own.industry('袜业'));
  await command(visit, '行业：灯具', own.industry('灯具照明'));
  await command(visit, '对照', '对照');
  const page = front(visit);
  await add(visit, '浙江', '浙江省');
  await add(visit, '广东', '广东省');
  const keys = visit.params().get('page')?.split(',').slice(1) ?? [];
  expect(keys).toEqual(expect.arrayContaining(['330000', '440000']));
  const query = { ...DEFAULT_QUERY, industries: ['apparel.socks', 'lighting'] };
  const { columns, sources } = sideBySide(pack, query, ['330000', '440000']);
  for (const { zh, group, largest, industries } of columns) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${zh} ${sumWords(group.sum)}`);
    for (const each of industries) await expect(page.getByRole('rowheader', { name: each.zh })).toBeVisible();
    const claim = must(largest[0]?.claim, `a figure of ${zh}`);
    await expect(page).toContainText(must(sources[claim.source], 'its source').title);
  }
});

test('which towns should have held their festival together', async ({ visit }) => {
  const { missed, sources, events } = eventsOf(pack, NO_EVIDENCE);
  const chance = must(
    missed.find(({ certain }) => certain),
    'a chance that was missed',
  );
  await command(visit, '节庆与计划', '节庆与计划');
  const section = front(visit).getByRole('region', { name: eventsWords.zh.missed });
  await expect(section.getByRole('listitem').first()).toContainText(chance.sentence.zh);
  const event = must(
    events.find(({ id }) => id === chance.parties[0].event),
    'its event',
  );
  const cited = event.claims[0]?.source ?? event.told[0]?.source ?? event.source;
  await expect(section.getByRole('listitem').first()).toContainText(must(sources[cited], 'its source').title);
});

test('which belts in Hebei passed 100亿, and on whose word', async ({ visit }) => {
  await command(visit, '只看河北', own.within('河北省'));
  await command(visit, '≥100', visit.words.tiers.hundred);
  const asked: Partial<Query> = { place: '130000', tiers: ['hundred'] };
  const { order } = answer(asked);
  expect(order.length).toBeGreaterThan(1);
  await visit.expectNames(namesOf(answer(asked)));
  for (const belt of order.slice(0, 3)) {
    await expectSourceOf(visit, belt, asked);
    await visit.page.keyboard.press('Escape');
    await expect(visit.card).toHaveCount(0);
  }
});

/** One more to compare, unless it is there. */
async function add(visit: Visit, typed: string, name: string): Promise<void> {
  const page = front(visit);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  if ((await page.getByRole('heading', { level: 2, name, exact: true }).count()) > 0) return;
  await tabTo(visit, compareWords.zh.field);
  await visit.page.keyboard.insertText(typed);
  await expect(page.getByRole('button', { name: new RegExp(`^${name}`) }).last()).toBeVisible();
  await tabTo(visit, new RegExp(`^${name}`));
  await visit.page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** The row of a belt opens its card, and there stand its figure and its source. */
async function expectSourceOf(visit: Visit, belt: number, part: Partial<Query>): Promise<void> {
  const card = cardOf(belt, part);
  await openRow(visit, card.zh);
  await expect(visit.card).toContainText(figureWords(must(card.figure, `a figure of ${card.zh}`)));
  const claim = card.claims.find(({ row }) => row === card.figure?.claim);
  const source = must(pack.texts.sources[must(claim, 'its claim').source], 'its source');
  await expect(visit.card.getByText(source.title).first()).toBeVisible();
}

async function openRow(visit: Visit, name: string): Promise<void> {
  await tabTo(visit, new RegExp(`(^|\\n)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\n|$)`));
  await visit.page.keyboard.press('Enter');
  await expect(visit.card.getByRole('heading', { level: 2 })).toHaveText(name);
}
