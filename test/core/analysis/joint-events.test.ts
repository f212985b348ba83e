import { expect, test } from 'vitest';
import { jointEvents } from '../../../src/core/analysis/joint-events.ts';
import { neighbours, placeAt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const row = (id: string) => beltRow(neighbours(), id);
const named = { id: 'e', zh: '节', en: 'Fair', start: '2020', source: 0 };
const pack = neighbours({
  events: [
    { ...named, belts: [] },
    { ...named, belts: [row('keqiao'), row('wuxing')] },
    { ...named, belts: [row('zhuji')], place: placeAt('330603') },
    { ...named, belts: [row('keqiao')] },
  ],
});

test.each([
  ['keqiao', 'wuxing', [1]],
  ['wuxing', 'keqiao', [1]],
  ['keqiao', 'zhuji', [2]],
  ['zhuji', 'wuxing', []],
  ['caoxian', 'wuxing', []],
])('%s and %s: events %o', (a, b, events) => expect(jointEvents(pack, row(a), row(b))).toEqual(events));
