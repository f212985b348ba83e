import { clashes } from '../../src/core/analysis/clashes.ts';
import { linkages } from '../../src/core/analysis/linkage.ts';
import { nearest } from '../../src/core/analysis/nearest.ts';
import { rulesFor } from '../../src/core/analysis/rules-for.ts';
import { specialisationOf } from '../../src/core/analysis/specialisation.ts';
import { analyse } from './asking.ts';
import { expect, test } from './device.ts';
import { must, pack, query } from './expected.ts';

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
