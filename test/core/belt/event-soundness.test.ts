import { expect, it, test } from 'vitest';
import { findEventFault } from '../../../src/core/belt/event-soundness.ts';
import type { Texts } from '../../../src/core/belt/model.ts';
import { findTextFault } from '../../../src/core/belt/text-soundness.ts';
import { industryAt, neighbours } from '../linked-fixture.ts';

const event = { id: 'fair', zh: '节', en: 'Fair', start: '2020', belts: [0], place: 1, programme: 0, source: 0 };
const link = { supplier: industryAt('textile'), user: industryAt('hanfu'), role: 'material', zh: '', en: '' } as const;
const { texts } = neighbours({
  events: [event],
  programmes: [{ id: 'plan', zh: '计划', en: 'Plan', kind: 'platform', source: 0 }],
  chain: [link, { ...link, role: 'part', source: 0 }],
});
const changed = (change: object): Texts => ({ ...texts, ...change });

it('finds nothing wrong with sound texts', () => expect([findEventFault(texts), findTextFault(texts)]).toEqual([null, null])); // prettier-ignore

test.each([
  ['an event of no belt', { events: [{ ...event, belts: [0, 7] }] }, 'event fair points to belt 7 of 7'],
  ['a belt that is no row', { events: [{ ...event, belts: ['keqiao'] }] }, 'event fair points to belt keqiao of 7'],
  ['an event in no place', { events: [{ ...event, place: 1.5 }] }, 'event fair points to place 1.5 of 10'],
  ['an event of no programme', { events: [{ ...event, programme: 1 }] }, 'event fair points to programme 1 of 1'],
  ['an event without a source', { events: [{ ...event, source: -1 }] }, 'event fair points to source -1 of 1'],
  [
    'a programme without a source',
    { programmes: [{ id: 'plan', zh: '', en: '', kind: 'platform', source: 9 }] },
    'programme plan points to source 9 of 1',
  ],
  ['a link of no industry', { chain: [{ ...link, user: 5 }] }, 'chain link 0 points to industry 5 of 5'],
  ['a link to no source', { chain: [link, { ...link, source: 4 }] }, 'chain link 1 points to source 4 of 1'],
  ['a link in no role', { chain: [{ ...link, role: 'magic' }] }, 'chain link 0 has role "magic", expected material,'],
  ['no borders', { borders: undefined }, 'the texts have no table borders'],
  ['borders of no place', { borders: { drawn: [10], pairs: [] } }, 'the table borders points to place 10 of 10'],
  ['half a pair', { borders: { drawn: [], pairs: [1] } }, 'the table borders ends in half a pair'],
])('%s', (_, change, sentence) => {
  expect(findEventFault(changed(change))).toContain(sentence);
  expect(findTextFault(changed(change))).toContain(sentence);
});

test.each(['events', 'programmes', 'chain'])('no table %s', (name) => {
  expect(findTextFault(changed({ [name]: undefined }))).toBe(`the texts have no table ${name}`);
});
