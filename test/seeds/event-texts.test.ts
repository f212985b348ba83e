import { expect, it } from 'vitest';
import { chainTexts, eventTexts, programmeTexts } from '../../seeds/event-texts.ts';
import { Index } from '../../seeds/texts.ts';
import { SMALL } from './small-tables.ts';

const index = (table: string, keys: readonly string[]) => new Index(table, keys);
const sources = index('sources.csv', ['s1', 's2']);
const at = {
  belts: index('belts.csv', ['a', 'b', 'aa']),
  places: index('places.csv', ['330000', '330681005']),
  programmes: index('programmes.csv', ['drive', 'plan']),
  sources,
};

it('events point to rows; what a cell does not say is left out', () => {
  expect(eventTexts(SMALL.events, at)).toEqual([
    { id: 'fair', zh: '节fair', en: 'fair', start: '2020-05-18', belts: [1, 2], place: 1, programme: 1, source: 1 },
    { id: 'sale', zh: '节sale', en: 'sale', start: '2020-05-18', belts: [], where: '某地', source: 1, note: '机译' },
  ]);
  const [fair] = SMALL.events;
  if (!fair) throw new Error('the small tables have an event');
  const whole = { ...fair, end: '2020-05-19', organiser: '县', platform: '京东', place_zh: '大唐' };
  expect(eventTexts([whole], at)[0]).toMatchObject({ end: '2020-05-19', organiser: '县', platform: '京东' });
  expect(eventTexts([whole], at)[0]).not.toHaveProperty('where');
  expect(() => eventTexts([{ ...fair, belts: 'c' }], at)).toThrow('belts.csv has no row "c"');
});

it('programmes, and those known by a machine-translated name only', () => {
  expect(programmeTexts(SMALL.programmes, sources)).toEqual([
    { id: 'drive', zh: '计划drive', en: 'drive', kind: 'platform', start: '2021', source: 0, unverified: true },
    { id: 'plan', zh: '计划plan', en: 'plan', owner: '厅', kind: 'platform', source: 0 },
  ]);
});

it('chain links, with a source only where they have one', () => {
  const industries = index('industries.csv', ['apparel.socks', 'apparel', 'home']);
  expect(chainTexts(SMALL.chain, industries, sources)).toEqual([
    { supplier: 2, user: 0, role: 'packaging', zh: '袜盒', en: 'Boxes' },
    { supplier: 0, user: 2, role: 'product', zh: '袜', en: 'Socks', source: 1 },
  ]);
});
