import { describe, expect, it } from 'vitest';
import { clashes, type ClashOptions } from '../../../src/core/analysis/clashes.ts';
import type { EventText } from '../../../src/core/belt/event.ts';
import { neighbours, placeAt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const row = (id: string) => beltRow(neighbours(), id);

/** An event at a belt (by its id) or a place (by its code). */
function event(at: string, start: string, end?: string): EventText {
  const where = /^\d/.test(at) ? { belts: [], place: placeAt(at) } : { belts: at === '' ? [] : [row(at)] };
  return { id: at, zh: at, en: at, start, ...(end === undefined ? {} : { end }), ...where, source: 0 };
}

const told = (events: readonly EventText[], options?: ClashOptions) => {
  const { clashes: sure, mayOverlap } = clashes(neighbours({ events }), options);
  const say = ({ events: [a, b], from, to, km }: (typeof sure)[number]) => `${a}-${b} ${from}/${to} ${km.toFixed(1)}`;
  return { sure: sure.map(say), maybe: mayOverlap.map(say) };
};
const sure = (...events: EventText[]) => told(events).sure;

describe('clashes', () => {
  it('are events of neighbours on the same days', () => {
    const events = [event('zhuji', '2020-05-18'), event('keqiao', '2020-05-18', '2020-05-19')];
    expect(clashes(neighbours({ events }))).toEqual({
      clashes: [
        {
          events: [0, 1],
          from: '2020-05-18',
          to: '2020-05-18',
          belts: [row('zhuji'), row('keqiao')],
          km: 11.119508,
          sameIndustry: true,
          samePlace: false,
          approximate: false,
        },
      ],
      mayOverlap: [],
    });
  });

  it('need a day in common', () => {
    expect(sure(event('zhuji', '2020-05-18'), event('keqiao', '2020-05-19'))).toEqual([]);
    expect(sure(event('keqiao', '2020-05-10', '2020-05-20'), event('zhuji', '2020-05-20', '2020-05-22'))).toEqual(['0-1 2020-05-20/2020-05-20 11.1']); // prettier-ignore
    expect(sure(event('zhuji', '2020-05-20'), event('keqiao', '2020-05-10', '2020-05-20'))).toEqual(['1-0 2020-05-20/2020-05-20 11.1']); // prettier-ignore
    // Without an end, only the first day is known.
    expect(sure(event('zhuji', '2020-05-18'), event('keqiao', '2020-05-17'))).toEqual([]);
  });

  it('need neighbours: in reach, in one place, or across a border in one industry', () => {
    const on = (at: string) => event(at, '2020-05-18');
    expect(sure(on('zhuji-hanfu'), on('keqiao'))).toHaveLength(1);
    expect(sure(on('wuxing'), on('keqiao'))).toEqual(['0-1 2020-05-18/2020-05-18 111.2']);
    expect(sure(on('wuxing'), on('zhuji'))).toEqual([]);
    expect(sure(on('caoxian'), on('zhuji'))).toEqual([]);
    expect(told([on('zhuji'), on('keqiao')], { within: 5 }).sure).toHaveLength(1);
    expect(told([on('zhuji-hanfu'), on('keqiao')], { within: 5 }).sure).toEqual([]);
  });

  it('take the place of an event that names no belt; a province or none at all is nowhere', () => {
    const on = (at: string) => event(at, '2020-05-18');
    const { clashes: found } = clashes(neighbours({ events: [on('330600'), on('zhuji')] }));
    // The centre of the city is hundreds of kilometres off in this fixture: zhuji lies within it all the same.
    expect(found).toMatchObject([{ belts: [null, row('zhuji')], samePlace: true, sameIndustry: false, approximate: true }]); // prettier-ignore
    expect(sure(on('330000'), on('zhuji'))).toEqual([]);
    expect(sure(on(''), on('zhuji'))).toEqual([]);
  });

  it('known to their month may overlap, those known to the year are left out', () => {
    const { sure, maybe } = told([event('zhuji', '2020-05'), event('keqiao', '2020-05-18'), event('keqiao', '2020')]);
    expect([sure, maybe]).toEqual([[], ['0-1 2020-05-18/2020-05-18 11.1']]);
  });

  it('stand by day, one industry first, then distance, then row', () => {
    const events = ['keqiao', 'zhuji-hanfu', 'zhuji-fabric', 'zhuji'].map((at) => event(at, '2020-05-18'));
    expect(told([...events, event('zhuji', '2020-01-01'), event('zhuji', '2020-01-01')]).sure).toEqual([
      '4-5 2020-01-01/2020-01-01 0.0',
      '0-3 2020-05-18/2020-05-18 11.1',
      '2-3 2020-05-18/2020-05-18 11.1',
      '0-2 2020-05-18/2020-05-18 22.2',
      '1-3 2020-05-18/2020-05-18 0.0',
      '0-1 2020-05-18/2020-05-18 11.1',
      '1-2 2020-05-18/2020-05-18 11.1',
    ]);
  });

  it('of some belts only', () => {
    const events = ['keqiao', 'zhuji', 'zhuji-fabric'].map((at) => event(at, '2020-05-18'));
    expect(told(events, { belts: new Set([row('keqiao')]) }).sure).toHaveLength(2);
    expect(told(events, { belts: new Set() }).sure).toEqual([]);
  });

  it('are none without events', () => expect(told([])).toEqual({ sure: [], maybe: [] }));
});
