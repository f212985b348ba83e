import { describe, expect, it } from 'vitest';
import { buildHere } from '../../../seeds/built.ts';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import type { EventText } from '../../../src/core/belt/event.ts';
import { calendarOf } from '../../../src/core/evidence/calendar.ts';
import { eventLines } from '../../../src/core/evidence/event-lines.ts';
import { eventsOf } from '../../../src/core/evidence/events.ts';
import { neighbours, placeAt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const row = (id: string) => beltRow(neighbours(), id);
const event = (id: string, belts: readonly string[], start: string, end?: string): EventText => {
  return { id, zh: id, en: id, start, ...(end ? { end } : {}), belts: belts.map(row), source: 0 };
};
const tale = (...events: EventText[]) => eventsOf(neighbours({ events }), NO_EVIDENCE);

describe('the calendar', () => {
  const calendar = calendarOf(
    eventLines(
      neighbours({
        events: [
          event('fair', ['keqiao'], '2020'),
          event('long', ['zhuji'], '2020-12-02', '2021-03-31'),
          event('may', ['zhuji'], '2020-05'),
          event('old', ['zhuji'], '2018-05-18'),
        ],
      }),
    ),
  );

  it('has every year from the first to the last, the empty ones too', () => {
    expect(calendar.map(({ year, all }) => [year, all])).toEqual([
      [2018, ['old']],
      [2019, []],
      [2020, ['fair', 'may', 'long']],
      [2021, ['long']],
    ]);
  });

  it('keeps what is known to the year only in a row of its own, and puts what lasts into each of its months', () => {
    expect(calendar[2]?.yearOnly).toEqual(['fair']);
    expect(calendar[2]?.months).toEqual([
      { month: 5, ids: ['may'] },
      { month: 12, ids: ['long'] },
    ]);
    expect(calendar[3]?.months.map(({ month }) => month)).toEqual([1, 2, 3]);
  });

  it('says how closely each is dated', () => {
    expect(tale(event('a', [], '2020'), event('b', [], '2020-05'), event('c', [], '2020-05-18')).events.map(({ dating }) => dating)).toEqual(['year', 'month', 'day']); // prettier-ignore
  });
});

describe('chances missed', () => {
  it('names days, distance, trade and who could have set the dates; without a figure it says so', () => {
    const place = placeAt('330600');
    const [missed] = tale(event('甲', ['zhuji'], '2020-05-18'), {
      ...event('乙', ['keqiao'], '2020-05-18'),
      place,
    }).missed;
    expect(missed?.certain).toBe(true);
    expect(missed?.over?.zh).toBe('绍兴市');
    expect(missed?.joint).toEqual([]);
    expect(missed?.sentence.zh).toContain('2020年5月18日撞期，相距约 11 公里');
    expect(missed?.sentence.zh).toContain('「甲」（没有成效数字）');
    expect(missed?.sentence.zh).toContain('绍兴市排一张节庆档期表就能避开');
    expect(missed?.sentence.en).toContain('about 11 km apart');
  });

  it('is not certain where only a month is known', () => {
    const { missed } = tale(event('a', ['zhuji'], '2020-05'), event('b', ['keqiao'], '2020-05-18'));
    expect(missed.map(({ certain }) => certain)).toEqual([false]);
    expect(missed[0]?.sentence.zh).toContain('可能撞期');
  });
});

describe('the real pack', () => {
  const built = buildHere(new URL('../../../seeds/', import.meta.url));
  const real = eventsOf(built.pack, NO_EVIDENCE);
  const measureOf = (at: number) => built.pack.texts.measures[at]?.code;

  it('finds that Guzhen and Henglan held their festivals on 18 May 2020, with the figure and its line', () => {
    const missed = real.missed[0];
    expect(missed?.parties.map(({ event: id }) => id).sort()).toEqual([
      'guzhen-518-2020',
      'henglan-factory-direct-2020',
    ]);
    expect(missed?.sentence.zh).toMatch(/2020年5月18日.*灯饰照明.*超.?600万元.*中山市.*合办/);
    const henglan = real.events.find(({ id }) => id === 'henglan-factory-direct-2020');
    expect(henglan?.claims.map(({ value, unit, status, line }) => [value, unit, status, line])).toEqual([[600, '万元', 'told', 37]]); // prettier-ignore
  });

  it('never puts 倍 and % together, nor orders beside sales', () => {
    const groups = real.uplifts.map(({ measure, unit, rows }) => [measureOf(measure), unit, rows.map(({ claim }) => claim.value)]); // prettier-ignore
    expect(groups).toEqual([
      ['event_sales_yoy', '%', [230, 114, 35.8]],
      ['event_sales_multiple', '倍', [60, 34]],
      ['event_orders_multiple', '倍', [12]],
    ]);
    // 爆发34倍 may mean grown by or to 34 times; 增长12倍 is thirteen times as much.
    const factors = real.uplifts.slice(1).map(({ rows }) => rows.at(-1)?.multiple?.factor);
    expect(factors).toMatchObject([{ low: 34, high: 35 }, { low: 13, high: 13 }]); // prettier-ignore
  });

  it('keeps both versions of what 汇聚 says of itself', () => {
    const huiju = real.programmes.find(({ id }) => id === 'huiju');
    const conflicts = huiju?.figures.filter(({ conflicting }) => conflicting);
    expect(conflicts?.map(({ measure, claims }) => [measureOf(measure), claims.map(({ value }) => value)])).toEqual([
      ['local_governments', [15, 30]],
      ['new_merchants', [3, 1.8]],
      ['enterprises_assisted', [10000, 25000]],
    ]);
  });
});
