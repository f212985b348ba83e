import fc from 'fast-check';
import type { Edit } from '../../../src/core/field/edit.ts';
import { recordsOf } from '../../../src/core/field/record.ts';

export const PHONES = [0, 1, 2] as const;
type Phone = (typeof PHONES)[number];

/** write: a phone changes what it sees first · solve: it replaces all that stands · take: it takes in all that another has. */
export type Step =
  | { readonly do: 'write' | 'solve'; readonly phone: Phone; readonly record: string; readonly field: string; readonly value: number | null; readonly clock: number } // prettier-ignore
  | { readonly do: 'take'; readonly phone: Phone; readonly from: Phone };

const phone = fc.constantFrom(...PHONES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('write', 'solve'),
      phone,
      record: fc.constantFrom('a', 'b'),
      field: fc.constantFrom('note', 'place', 'figure/1'),
      value: fc.option(fc.integer({ min: 0, max: 3 })),
      clock: fc.integer({ min: 0, max: 50 }),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take'), phone, from: phone }) },
);

/** What three phones did, now and then taking in each other's edits; their clocks are anything. */
export const histories = fc.array(step, { maxLength: 40 });

/** The edits of each phone in the end. */
export function phonesAfter(steps: readonly Step[]): readonly (readonly Edit[])[] {
  const phones: Edit[][] = [[], [], []];
  for (const [at, each] of steps.entries()) {
    const own = phones[each.phone] ?? [];
    if (each.do === 'take') phones[each.phone] = union(own, phones[each.from] ?? []);
    else own.push(written(own, each, at));
  }
  return phones;
}

function written(own: readonly Edit[], step: Exclude<Step, { do: 'take' }>, at: number): Edit {
  const heads = recordsOf(own).get(step.record)?.heads.get(step.field) ?? [];
  return {
    id: `e${String(at).padStart(3, '0')}`,
    record: step.record,
    kind: 'visit',
    field: step.field,
    value: step.value,
    after: (step.do === 'solve' ? heads : heads.slice(0, 1)).map(({ id }) => id),
    at: new Date(step.clock * 60_000).toISOString(),
    by: `person ${step.phone}`,
    device: `phone ${step.phone}`,
  };
}

export function union(...sides: readonly (readonly Edit[])[]): Edit[] {
  return [...new Map(sides.flat().map((edit) => [edit.id, edit])).values()];
}
