import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../../src/core/analysis/explore.ts';
import { failsOf, FAILS, passing, type Filter } from '../../../src/core/analysis/filter.ts';
import { DEFAULT_QUERY, TIERS } from '../../../src/core/analysis/query.ts';
import { RULE_STATES } from '../../../src/core/analysis/rules.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';
import { sumByRuns } from '../../../src/core/analysis/sum-by.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { barePack } from '../bare-pack.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { queries } from '../query-arbitrary.ts';

/** How many of some belts have each key, by key. */
function counted(belts: readonly number[], keysOf: (belt: number) => readonly (string | undefined)[]) {
  const counts = new Map<string, number>();
  for (const belt of belts)
    for (const key of new Set(keysOf(belt))) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

test('every facet counts the belts that fail no other filter, one by one', () => {
  fc.assert(
    fc.property(fc.oneof(anyPack, barePack), queries, (pack, query) => {
      const view = viewOf(pack, query);
      const fails = failsOf(pack, query, view);
      const left = (filter: Filter) => [...fails.keys()].filter((belt) => ((fails[belt] ?? 0) & ~FAILS[filter]) === 0);
      const { facets } = explore(pack, query);
      const { belts, texts } = pack;
      const { industry, sector, province } = belts;
      const coded = (rows: readonly { code: string }[], row: number | undefined) => rows[row ?? -1]?.code;
      expect(facets.industries).toEqual(
        counted(left('industry'), (belt) => [
          coded(texts.industries, industry[belt]),
          coded(texts.industries, sector[belt]),
        ]),
      );
      expect(facets.provinces).toEqual(counted(left('place'), (belt) => [coded(texts.places, province[belt])]));
      expect([...facets.tiers].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        counted(left('tier'), (belt) => [TIERS[view.tiers[belt] ?? -1]]),
      );
      const met = RULE_STATES.indexOf('met');
      expect(facets.growthBelts).toBe(left('rule').filter((belt) => view.rule[belt] === met).length);
      expect(facets.hasGrowth).toBe(left('growth').filter((belt) => view.growths.kind[belt] !== 0).length);
      const measured = facets.measures.find(({ key }) => key === query.measure);
      const known = [...passing(fails)].filter((belt) => !Number.isNaN(view.figures.value[belt])).length;
      if (measured) expect(measured.count).toBe(known);
    }),
  );
});

test('groups of a pack without claims are the sums of the kernel', () => {
  fc.assert(
    fc.property(barePack, (pack) => {
      const query = { ...DEFAULT_QUERY, measure: 'output_value', year: 2023, level: 'prefecture' } as const;
      const plane = pack.planes.find(({ year }) => year === 2023);
      if (!plane) return;
      const { sum, known } = sumByRuns(runsOf(pack.belts.prefecture), plane.value, pack.texts.places.length);
      for (const group of explore(pack, query).groups) {
        const place = pack.texts.places.findIndex(({ code }) => code === group.key);
        expect(group.sum.withFigure).toBe(known[place]);
        expect(group.sum.value).toBe(known[place] === 0 ? null : sum[place]);
      }
    }),
  );
});
