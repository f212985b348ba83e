import { clashes } from '../../src/core/analysis/clashes.ts';
import { linkages } from '../../src/core/analysis/linkage.ts';
import { nearest } from '../../src/core/analysis/nearest.ts';
import { rulesFor } from '../../src/core/analysis/rules-for.ts';
import { specialisationOf } from '../../src/core/analysis/specialisation.ts';
import { analyse, askWorker } from './asking.ts';
import type { Result } from '../../src/core/analysis/result.ts';
import type { Hit } from '../../src/core/belt/search.ts';
import type { Laid } from '../../workers/overlaying.ts';
import { expect, test } from './device.ts';
import { cardOf, must, pack, query } from './expected.ts';

const rowOf = (id: string) => pack.texts.belts.findIndex((belt) => belt.id === id);

/** As it comes through a message: what is undefined or NaN in a list stays, what JSON cannot say is not asked for. */
function sent<Value>(value: Value): Value {
  return structuredClone(value);
}

test('the analyses answer in the browser, without a network, what the data says', async ({ device }) => {
  const { page } = await device.install();
  await device.disconnect();

  const met = await analyse(page, 'clashes', 30);
  expect(met).toEqual(sent(clashes(pack, { within: 30 })));
  const named = met.clashes.map(({ events, from }) => [from, ...events.map((row) => pack.texts.events[row]?.id)]);
  expect(named).toContainEqual(['2020-05-18', 'guzhen-518-2020', 'henglan-factory-direct-2020']);

  const linked = await analyse(page, 'linkages', query(), { limit: 10 });
  expect(linked).toEqual(sent(linkages(pack, query(), { limit: 10 })));
  const town = must(
    pack.texts.places.find(({ zh }) => zh === '小榄镇'),
    '小榄镇',
  );
  const near = await analyse(page, 'nearest', town.lon, town.lat, 10);
  expect(near).toEqual(sent(nearest(pack, town.lon, town.lat, { limit: 10 })));
  expect(near[0]?.km).toBeLessThan(1);

  const quotients = await analyse(page, 'specialisation', query(), 'prefecture', 'sector');
  expect(quotients).toEqual(sent(specialisationOf(pack, query(), 'prefecture', 'sector')));
});

test('a rule is put to a belt: met, unmet, unknown with the question that settles it, or refused with the reason', async ({
  device,
}) => {
  const { page } = await device.install();
  const row = rowOf('guzhen-lighting');
  const rules = await analyse(page, 'rulesFor', row, 'latest');
  expect(rules).toEqual(sent(rulesFor(pack, row)));
  expect(rules.refused.find(({ rule }) => rule === 'taotian-10bn-2023')?.refusal.zh).toBeTruthy();
  const verdict = await analyse(page, 'judge', 'miit-sme-2022', row, 'latest');
  expect(verdict.state).toBe('unknown');
  await expect(analyse(page, 'judge', 'no-such-rule', row, 'latest')).rejects.toThrow(/there is no rule/);
});

test('a person’s own figure and belt answer in the same call, marked as theirs, and leave the pack as it was', async ({
  device,
}) => {
  const { page } = await device.install();
  const belt = must(
    pack.texts.belts.find((_, row) => cardOf(row).figure === null),
    'a belt without a figure',
  );
  const claim = {
    belt: belt.id,
    ...{ measure: 'output_value', scope: 'whole', value: 3.2, unit: '亿元', bound: 'exact', period: '2025' },
    ...{ status: 'told', confidence: 'medium', note: '', source: '镇政府' },
  };
  const place = must(
    pack.texts.places.find(({ zh }) => zh === '小榄镇'),
    '小榄镇',
  );
  const own = {
    id: 'own-1',
    zh: '小榄灯串',
    place: place.code,
    industry: 'lighting.general',
    lon: place.lon,
    lat: place.lat,
  };
  const wrong = { ...claim, unit: '斤' };
  const [before, laid, answer, hits, , after] = (await askWorker(
    page,
    ['explore', query()],
    ['overlay', { belts: [own], claims: [claim, wrong] }],
    ['explore', query()],
    ['search', 'xldc', 5],
    ['overlay', { belts: [], claims: [] }],
    ['explore', query()],
  )) as [Result, Laid, Result, Hit[], Laid, Result];
  expect(laid.mine.belts).toEqual([pack.belts.count]);
  expect(laid.faults).toMatchObject([{ of: 'claim', index: 1, field: 'unit', found: '"斤"' }]);
  expect(answer.order.length).toBe(before.order.length + 1);
  const at = answer.order.indexOf(rowOf(belt.id));
  expect(answer.scale[at]).toBe(32_000);
  expect(answer.total.withFigure).toBe(before.total.withFigure + 1);
  expect(hits.map(({ zh }) => zh)).toContain('小榄灯串');
  expect(after).toEqual(before);
});
