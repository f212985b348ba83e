import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planesOf, type ChoiceRow } from '../../../src/core/analysis/choose.ts';
import { claimRows, qualityOf, readClaim } from '../../../src/core/analysis/claim.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { growthAt, growthsOf } from '../../../src/core/analysis/growth.ts';
import { overlay, type OwnClaim } from '../../../src/core/analysis/overlay.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { findFault } from '../../../src/core/belt/soundness.ts';
import { findTextFault } from '../../../src/core/belt/text-soundness.ts';
import { barePack } from '../bare-pack.ts';
import { digestOf, ownClaim, ownOver } from '../own-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { queries } from '../query-arbitrary.ts';

const anyOwn = anyPack.chain((pack) => ownOver(pack).map((own) => ({ pack, own })));
const anyOwnBare = barePack.chain((pack) => ownOver(pack).map((own) => ({ pack, own })));

/** An own claim as it stands in the columns, in the words that were given. */
function readBack(pack: Pack, row: number): OwnClaim {
  const { measure, value, high, unit, bound, period, scope, scopeWords, status, confidence, rank, note, source } =
    readClaim(pack, row);
  return {
    belt: pack.texts.belts[pack.claims.subject[row] ?? -1]?.id ?? '',
    measure: pack.texts.measures[measure]?.code ?? '',
    scope: pack.texts.scopes[scope]?.code ?? '',
    source: pack.texts.sources[source]?.title ?? '',
    ...(high === null ? {} : { high }),
    ...{ value, unit, bound, period, scopeWords, status, confidence, rank, note },
  };
}

function claimsOf(pack: Pack, belt: number) {
  const { start, end } = claimRows(pack, belt);
  return Array.from({ length: end - start }, (_, at) => readClaim(pack, start + at));
}

test('the pack below is never written, and answers as before', () => {
  fc.assert(
    fc.property(anyOwn, queries, ({ pack, own }, query) => {
      const [digests, answer] = [digestOf(pack), explore(pack, query)];
      explore(overlay(pack, own).pack, query);
      expect(digestOf(pack)).toEqual(digests);
      expect(explore({ ...pack }, query)).toEqual(answer);
    }),
  );
});

test('nothing put over a pack answers identically', () => {
  fc.assert(
    fc.property(anyPack, queries, (pack, query) => {
      const { pack: same } = overlay(pack, { belts: [], claims: [] });
      expect(explore({ ...same }, query)).toEqual(explore(pack, query));
    }),
  );
});

test('every own claim reads back as it was given, after those of the pack', () => {
  fc.assert(
    fc.property(fc.oneof(anyOwn, anyOwnBare), ({ pack, own }) => {
      const { pack: over, mine, faults } = overlay(pack, own);
      expect(faults).toEqual([]);
      expect(mine.claims.map((row) => readBack(over, row))).toEqual(own.claims);
      expect(mine.belts.map((row) => over.texts.belts[row]?.id)).toEqual(own.belts.map(({ id }) => id));
      for (let belt = 0; belt < pack.belts.count && pack.claims.count > 0; belt++) {
        const theirs = claimsOf(over, belt).filter((claim) => !claim.mine);
        expect(theirs.map((claim) => ({ ...claim, row: 0 }))).toEqual(claimsOf(pack, belt).map((claim) => ({ ...claim, row: 0 }))); // prettier-ignore
      }
    }),
  );
});

test('an overlaid pack is as sound as the one below', () => {
  fc.assert(
    fc.property(fc.oneof(anyOwn, anyOwnBare), ({ pack, own }) => {
      const { pack: over } = overlay(pack, own);
      expect([findFault(over), findTextFault(over.texts)]).toEqual([null, null]);
    }),
  );
});

// One that is not preferred may be too far off to stand, which its quality alone does not say.
test('its planes are those that its claims alone would give, where the person prefers their own', () => {
  fc.assert(
    fc.property(anyOwn, ({ pack, own }) => {
      const claims = own.claims.map((claim) => ({ ...claim, rank: 'preferred' as const }));
      const { pack: over } = overlay(pack, { ...own, claims });
      expect(over.planes).toEqual(planesOf(choicesOf(over), over.belts.count));
    }),
  );
});

function choicesOf(pack: Pack): ChoiceRow[] {
  return Array.from({ length: pack.claims.count }, (_, claim) => ({
    ...qualityOf(pack, claim),
    belt: pack.claims.subject[claim] ?? 0,
    measure: pack.claims.measure[claim] ?? 0,
    period: pack.texts.periods[pack.claims.period[claim] ?? 0] ?? '',
    base: Number.isNaN(pack.claims.base[claim]) ? null : (pack.claims.base[claim] ?? null),
    claim,
  }));
}

test('the sum after an own preferred figure is the sum with that figure in the place of the old one', () => {
  fc.assert(
    fc.property(barePack, fc.nat(), fc.nat(9_000_000), (pack, pick, value) => {
      const query = { ...DEFAULT_QUERY, measure: 'output_value', year: 2023 };
      const belt = pick % pack.belts.count;
      const id = pack.texts.belts[belt]?.id ?? '';
      const claim = ownClaim({ belt: id, value, unit: '万元', period: '2023', rank: 'preferred' });
      const values = Array.from(pack.planes.find(({ year }) => year === 2023)?.value ?? []);
      const expected = values.reduce((sum, old, at) => sum + (at === belt ? value : Number.isNaN(old) ? 0 : old), 0);
      const { total } = explore(overlay(pack, { belts: [], claims: [claim] }).pack, query);
      expect(total).toMatchObject({ value: expected, bound: 'exact', belts: pack.belts.count });
    }),
  );
});

test('a pack without claims says the same growth of a belt when its figures become claims', () => {
  fc.assert(
    fc.property(barePack, fc.nat(), (pack, pick) => {
      const belt = pick % pack.belts.count;
      const aside = ownClaim({ belt: pack.texts.belts[belt]?.id ?? '', rank: 'deprecated' });
      const { pack: over } = overlay(pack, { belts: [], claims: [aside] });
      for (const year of ['latest', 2023, 2024] as const) {
        const [before, after] = [pack, over].map((given) => growthAt(growthsOf(given, 'best', year), belt));
        expect(after && { ...after, claims: [] }).toEqual(before);
      }
    }),
  );
});
