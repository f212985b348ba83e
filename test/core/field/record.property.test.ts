import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/field/edit.ts';
import { conflictsOf, recordsOf, valueOf } from '../../../src/core/field/record.ts';
import { histories, phonesAfter, union } from './histories.ts';

/** All that can be seen of records, in one order. */
function seen(edits: readonly Edit[]) {
  const records = [...recordsOf(edits).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return records.map(({ heads, ...rest }) => ({ ...rest, heads: [...heads].sort(([a], [b]) => (a < b ? -1 : 1)) }));
}

function headIds(edits: readonly Edit[]): string[] {
  return [...recordsOf(edits).values()]
    .flatMap(({ heads }) => [...heads.values()].flat())
    .map(({ id }) => id)
    .sort();
}

const shuffled = (edits: readonly Edit[]) => fc.shuffledSubarray([...edits], { minLength: edits.length });

describe('merging what three phones wrote', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(histories.map(phonesAfter), ([a = [], b = [], c = []]) => {
        const all = seen(union(a, b, c));
        expect(seen(union(c, b, a))).toEqual(all);
        expect(seen(union(union(a, b), c))).toEqual(seen(union(a, union(b, c))));
        expect(seen([...a, ...b, ...c, ...b, ...a])).toEqual(all);
        expect(seen(union(a, a))).toEqual(seen(a));
      }),
      { numRuns: 300 },
    );
  });
  it('shows the same whatever the order of the edits', () => {
    const cases = histories.map((steps) => union(...phonesAfter(steps)));
    fc.assert(
      fc.property(cases.chain((edits) => fc.tuple(fc.constant(edits), shuffled(edits))), ([edits, mixed]) => {
        expect(seen(mixed)).toEqual(seen(edits));
      }),
      { numRuns: 300 },
    ); // prettier-ignore
  });
  it('loses nothing: every edit stands, or somebody who saw it replaced it', () => {
    fc.assert(
      fc.property(histories.map(phonesAfter), (phones) => {
        const all = union(...phones);
        const [standing, replaced] = [new Set(headIds(all)), new Set(all.flatMap(({ after }) => after))];
        for (const { id } of all) expect(standing.has(id) !== replaced.has(id)).toBe(true);
      }),
    );
  });
  it('keeps both values where two phones wrote without knowing of each other', () => {
    fc.assert(
      fc.property(histories.map(phonesAfter), (phones) => {
        const records = recordsOf(union(...phones));
        for (const record of records.values())
          for (const [field, heads] of record.heads) {
            const values = new Set(heads.map(({ value }) => value));
            const conflict = conflictsOf(record).find((one) => one.field === field);
            expect(conflict?.heads.length ?? 0).toBe(values.size > 1 ? heads.length : 0);
          }
      }),
    );
  });
  it('lets no clock decide what stands', () => {
    const cases = fc.tuple(histories.map((steps) => union(...phonesAfter(steps))), fc.infiniteStream(fc.integer({ min: 0, max: 2 ** 40 }))); // prettier-ignore
    fc.assert(
      fc.property(cases, ([edits, clocks]) => {
        const other = edits.map((edit) => ({ ...edit, at: new Date(Number(clocks.next().value)).toISOString() }));
        expect(headIds(other)).toEqual(headIds(edits));
      }),
    );
  });
  it('is at peace once somebody has chosen, on every phone that hears of it', () => {
    fc.assert(
      fc.property(histories.map(phonesAfter), (phones) => {
        const all = union(...phones);
        const solved = [...recordsOf(all).values()].flatMap((record) =>
          conflictsOf(record).map(({ field, heads }): Edit => ({ ...first(heads), id: `solved ${record.id} ${field}`, value: 9, after: heads.map(({ id }) => id) })),
        ); // prettier-ignore
        for (const phone of phones) {
          const records = recordsOf(union(solved, phone, all));
          for (const record of records.values()) expect(conflictsOf(record)).toEqual([]);
          for (const { record, field } of solved) expect(valueOf(records.get(record) ?? never(), field)).toBe(9);
        }
      }),
    );
  });
  it('gives back what the phone itself wrote when an import is taken back', () => {
    fc.assert(
      fc.property(histories.map(phonesAfter), ([own = [], other = []]) => {
        const imported = new Set(other.filter(({ id }) => !own.some((edit) => edit.id === id)).map(({ id }) => id));
        const later = [...recordsOf(union(own, other)).values()].flatMap(({ heads }) =>
          [...heads.values()].map((edits): Edit => ({ ...first(edits), id: `later ${first(edits).id}`, value: 7, after: edits.map(({ id }) => id) })),
        ); // prettier-ignore
        const back = union(own, other, later).filter(({ id }) => !imported.has(id));
        expect(seen(union(own, other).filter(({ id }) => !imported.has(id)))).toEqual(seen(own));
        const standing = headIds(back);
        for (const { id } of later) expect(standing).toContain(id);
        const replaced = new Set(back.flatMap(({ after }) => after));
        for (const { id } of own) expect(standing.includes(id) || replaced.has(id)).toBe(true);
      }),
    );
  });
});

function first(edits: readonly Edit[]): Edit {
  return edits[0] ?? never();
}

function never(): never {
  throw new Error('a field that stands has an edit');
}
