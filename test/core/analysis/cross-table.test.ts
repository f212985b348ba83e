import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AMOUNT, plus, type Amount } from '../../../src/core/analysis/amount.ts';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { crossTable } from '../../../src/core/analysis/cross-table.ts';
import { everyRow } from '../../../src/core/analysis/rows.ts';
import { LEVELS } from '../../../src/core/belt/model.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { atlas } from '../atlas-fixture.ts';
import { INDUSTRIES, PLACES } from '../pack-tables.ts';

const sum = (amounts: Iterable<Amount>) => [...amounts].reduce((all, one) => plus(all, one), NO_AMOUNT);

describe('crossTable', () => {
  const pack = atlas();
  const table = crossTable(pack, figuresOf(pack, 'best', 'latest'), everyRow(6), 'county', 'industry');
  it('holds each belt once, those inside others nowhere', () => {
    const cells = table.cells.map(({ place, industry, amount }) => [
      PLACES[place]?.zh,
      INDUSTRIES[industry]?.code,
      amount.value,
      amount.belts,
      amount.nested,
    ]);
    expect(cells).toEqual([
      ['吴兴区', 'hanfu', 600_000, 1, 0],
      ['柯桥区', 'textile', 5_000_000, 1, 1],
      ['曹县', 'hanfu', 240_000, 1, 0],
      ['曹县', 'ceramics', 0, 1, 0],
    ]);
  });
  it('says how many belts are not known down to the level', () => expect(table.outside).toBe(1));
  it('has cells that add up to places, industries and the whole', () => {
    fc.assert(
      fc.property(anyPack, fc.constantFrom(...LEVELS), fc.constantFrom('industry', 'sector'), (any, level, other) => {
        const rows = everyRow(any.belts.count);
        const made = crossTable(any, figuresOf(any, 'output_value', 2023), rows, level, other);
        expect(sum(made.places.values())).toEqual(made.whole);
        expect(sum(made.industries.values())).toEqual(made.whole);
        expect(made.whole.belts + made.whole.nested + made.outside).toBe(any.belts.count);
      }),
    );
  });
});
