import { describe, expect, it, test } from 'vitest';
import { buildHere } from '../../seeds/built.ts';
import { clashes } from '../../src/core/analysis/clashes.ts';
import { complements } from '../../src/core/analysis/complements.ts';
import { linkages } from '../../src/core/analysis/linkage.ts';
import { nearest } from '../../src/core/analysis/nearest.ts';
import { DEFAULT_QUERY } from '../../src/core/analysis/query.ts';

const { pack } = buildHere(new URL('../../seeds/', import.meta.url));
const { texts } = pack;
const beltRow = (id: string) => texts.belts.findIndex((belt) => belt.id === id);
const place = (code: string) => texts.places.findIndex((each) => each.code === code);

describe('events of the real tables', () => {
  it('古镇 and 横栏 on 18 May 2020', () => {
    const found = clashes(pack).clashes.map(({ events, from, to, sameIndustry }) => ({
      events: events.map((row) => texts.events[row]?.id),
      ...{ from, to, sameIndustry },
    }));
    expect(found).toContainEqual({
      events: ['guzhen-518-2020', 'henglan-factory-direct-2020'],
      from: '2020-05-18',
      to: '2020-05-18',
      sameIndustry: true,
    });
    for (const { events } of found) expect(new Set(events).size).toBe(2);
  });

  it('known to their month only are apart', () => {
    const { clashes: sure, mayOverlap } = clashes(pack);
    const toTheDay = (row: number) => /^\d{4}-\d\d-\d\d$/.test(texts.events[row]?.start ?? '');
    expect(sure.every(({ events }) => events.every(toTheDay))).toBe(true);
    const monthly = mayOverlap.flatMap(({ events }) => events.map((row) => texts.events[row]?.id));
    expect(monthly).toContain('jia520-2020');
  });
});

describe('linkages of the real tables', () => {
  const { total, pairs } = linkages(pack, DEFAULT_QUERY, { limit: 1000 });

  it('古镇灯饰 and 横栏照明: 11.8 km, one figure of two, no joint event known', () => {
    const found = pairs.find(({ a, b }) => a.id === 'guzhen-lighting' && b.id === 'henglan-lighting');
    expect(found).toMatchObject({ counties: 'same', approximate: false, events: [], scale: { known: 1 } });
    expect(found?.km).toBeCloseTo(11.8, 1);
    expect(found?.scale.interval?.high).toBeNull();
  });

  it('join two places within 30 km or across a county border, and no belt with one inside it', () => {
    expect([total, pairs.length > 20]).toEqual([pairs.length, true]);
    for (const { a, b, km, counties } of pairs) {
      expect(km <= 30 || counties === 'touching', `${a.id} ${b.id}`).toBe(true);
      expect(pack.belts.place[a.belt]).not.toBe(pack.belts.place[b.belt]);
      expect([pack.belts.within[a.belt], pack.belts.within[b.belt]]).not.toEqual([b.belt, a.belt]);
    }
  });
});

test('the belts nearest to 小榄 begin with its own', () => {
  const { lon = NaN, lat = NaN } = texts.places[place('442000118')] ?? {};
  const found = nearest(pack, lon, lat, { limit: 10 });
  expect(found.map(({ belt }) => texts.belts[belt]?.id).slice(0, 3)).toEqual([
    'xiaolan-hardware',
    'xiaolan-locks',
    'dongfeng-appliances',
  ]);
  expect(found.map(({ km }) => km)).toEqual([...found].map(({ km }) => km).sort((a, b) => a - b));
});

test('古镇灯饰 has hardware in reach', () => {
  const found = complements(pack, DEFAULT_QUERY, beltRow('guzhen-lighting'), { within: 20 });
  expect(found.map(({ belt, side, role }) => [belt.id, side, role])).toContainEqual([
    ...['xiaolan-hardware', 'supplier', 'part'],
  ]);
});

test('counties that touch: 柯桥 and 诸暨; 中山 stands for itself', () => {
  const { drawn, pairs } = texts.borders;
  const touch = (a: string, b: string) => {
    const [one = -1, other = -1] = [place(a), place(b)].sort((x, y) => x - y);
    return pairs.some((row, at) => at % 2 === 0 && row === one && pairs[at + 1] === other);
  };
  expect([touch('330681', '330603'), touch('442000', '440606'), touch('330681', '442000')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(drawn).toContain(place('442000'));
});
