import { rowOf } from '../../analysis/belt-card.ts';
import type { BeltRow, Result } from '../../analysis/result.ts';
import { drawnPoints } from '../../belt/points.ts';
import type { Pack } from '../../belt/pack.ts';
import type { Mark } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { saidFigure, saidGrowth } from './said.ts';

/** All belts of an answer in its order, each where the map draws it. */
export function marksOf(pack: Pack, cites: Cites, { query, order, scale, growth }: Result): Mark[] {
  const points = drawnPoints(pack);
  return Array.from(order, (belt, at) => {
    const row = rowOf(pack, query, belt);
    const { lon, lat } = points[belt] ?? row;
    return {
      ...{ id: row.id, zh: row.zh, en: row.en, lon, lat, place: row.place, industry: row.industry },
      value: known(scale[at]),
      growth: known(growth[at]),
      ...figuresOf(pack, cites, row),
      ...(row.mine ? { mine: true as const } : {}),
    };
  });
}

function figuresOf(pack: Pack, cites: Cites, { figure, growth }: BeltRow): Pick<Mark, 'figure' | 'grown'> {
  return { figure: saidFigure(pack, cites, figure), grown: saidGrowth(cites, growth) };
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
