import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type ConcentrationText } from '../../../src/core/belt/evidence.ts';
import type { Band } from '../../../src/core/belt/rule.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { cr5Bands, cr5From, marketsOf } from '../../../src/core/evidence/bands-of.ts';
import { atlas } from '../atlas-fixture.ts';

const band = (code: string, min: number, minIn: boolean, max: number, maxIn: boolean): Band => ({
  ...{ code, min, minIn, max, maxIn },
  zh: code,
  en: code,
  unit: '%',
  advice: null,
});

function banded(): Pack {
  const pack = atlas();
  const [rule] = pack.texts.rules;
  const bands = [
    band('regional', 0, true, 15, true),
    band('both', 15, false, 40, false),
    band('company', 40, true, 100, true),
  ];
  const cr5 = { ...rule, id: 'cr5-bands-2021', bands } as (typeof pack.texts.rules)[number];
  return { ...pack, texts: { ...pack.texts, rules: [cr5] } };
}

const stated = (category: string, measure: string, value: number, more: Partial<ConcentrationText> = {}) => ({
  ...{ category, measure, value, industry: 0, scope: '全国', period: '2021', unit: '%', note: '', source: 0 },
  bound: 'exact' as const,
  confidence: 'high',
  ...more,
});
const markets = (...concentration: ConcentrationText[]) => marketsOf(banded(), { ...NO_EVIDENCE, concentration });

describe('the band of a category', () => {
  it('an end belongs to the band that the report gives it to', () => {
    const codes = [15, 15.1, 39.9, 40].map((value) => markets(stated('茶', 'cr5', value))[0]?.ratios[0]?.bands);
    expect(codes).toEqual([['regional'], ['both'], ['both'], ['company']]);
  });

  it('a bound that does not settle leaves more than one', () => {
    const [market] = markets(stated('茶', 'cr5', 15, { bound: 'over' }));
    expect(market?.ratios[0]?.bands).toEqual(['both', 'company']);
  });

  it('newest first, CR5 before the others of its year', () => {
    const [market] = markets(
      stated('茶', 'cr5', 20, { period: '2019' }),
      stated('茶', 'cr10', 50),
      stated('茶', 'cr5', 30),
    );
    expect(market?.ratios.map(({ k, period }) => `${k} ${period}`)).toEqual(['5 2021', '10 2021', '5 2019']);
    expect(market).toMatchObject({ published: true, possible: null });
  });

  it('five cannot hold less than the four within them', () => {
    const found = markets(stated('纺', 'cr5', 3.7), stated('纺', 'cr4', 18.2), stated('纺', 'cr10', 20));
    expect(found[0]?.ratios.map(({ k, conflict }) => [k, conflict])).toEqual([
      [5, true],
      [4, true],
      [10, false],
    ]);
  });

  it('one ratio of one year cannot be two numbers; another year or scope may', () => {
    const two = (more: Partial<ConcentrationText>) =>
      markets(stated('装', 'cr10', 14.9), stated('装', 'cr10', 11.6, more))[0]?.ratios.map(({ conflict }) => conflict);
    expect(two({})).toEqual([true, true]);
    expect(two({ period: '2017' })).toEqual([false, false]);
    expect(two({ scope: '线上' })).toEqual([false, false]);
  });

  it('without a CR5 says what the nearest ratio leaves possible', () => {
    expect(cr5From(10, 43.6)).toMatchObject({ low: 21.8, high: 43.6 });
    expect(cr5From(2, 12)).toMatchObject({ low: 12, high: 30 });
    expect(cr5From(4, 90)).toMatchObject({ low: 90, high: 100 });
    const [market] = markets(stated('妆', 'cr10', 43.6), stated('妆', 'cr10', 10, { period: '2012' }));
    expect(market).toMatchObject({ published: false, possible: { bands: ['both', 'company'] } });
  });

  it('one firm alone bounds nothing, and neither does a figure with a bound', () => {
    expect(markets(stated('酸', 'cr1', 70))[0]?.possible).toBeNull();
    expect(markets(stated('酸', 'cr4', 70, { bound: 'over' }))[0]?.possible).toBeNull();
  });

  it('a pack without the rule has no bands', () => expect(cr5Bands(atlas())).toEqual([]));
});
