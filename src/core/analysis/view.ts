import type { Pack } from '../belt/pack.ts';
import { figuresOf, moneyMeasure, type FigureColumns } from './best.ts';
import { growthPoints, growthsOf, type GrowthColumns } from './growth.ts';
import { memo } from './memo.ts';
import type { Query } from './query.ts';
import { growthBelts } from './rules.ts';
import { tiersOf } from './tier.ts';

/** What a query's measure and year say of every belt, before any filter. */
export interface View {
  readonly figures: FigureColumns;
  readonly growths: GrowthColumns;
  /** The one number of each growth to order and colour by (fraction); NaN = none. */
  readonly points: Float64Array;
  /** Index into TIERS. */
  readonly tiers: Uint8Array;
  /** Index into RULE_STATES. */
  readonly rule: Uint8Array;
}

const compute = memo(10, (pack, key): View => {
  const [measure = '', year = ''] = key.split('@');
  return compose(pack, measure, year === 'latest' ? year : Number(year));
});

function compose(pack: Pack, measure: string, year: Query['year']): View {
  const money = moneyMeasure(pack, measure);
  const sizes = figuresOf(pack, money, year);
  const growths = growthsOf(pack, measure, year);
  return {
    figures: figuresOf(pack, measure, year),
    growths,
    points: growthPoints(growths),
    tiers: tiersOf(pack, sizes),
    rule: growthBelts(pack, sizes, growthsOf(pack, money, year, 'yearly')),
  };
}

/** Figures, growth, tiers and growth-belt rule of all belts under a query's measure and year; kept for the next filter. */
export function viewOf(pack: Pack, query: Pick<Query, 'measure' | 'year'>): View {
  return compute(pack, `${query.measure}@${query.year}`);
}
