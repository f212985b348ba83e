import type { Pack } from '../belt/pack.ts';
import { isAddable } from './aggregate.ts';
import { memo } from './memo.ts';
import { QUADRANTS, type Quadrant, type Query } from './query.ts';
import { specialisationOf } from './specialisation.ts';
import type { View } from './view.ts';

type Asked = Pick<Query, 'measure' | 'year'>;

/**
 * By belt: symmetric location quotient of its sector in its province against the whole nation, (LQ − 1) / (LQ + 1), same measure and year; NaN = cannot
 * be told, and so everywhere for a measure that does not add up.
 */
export function quotientColumn(pack: Pack, { measure, year }: Asked): Float64Array {
  return quotients(pack, `${measure}@${year}`);
}

const quotients = memo(8, (pack, key): Float64Array => {
  const [measure = '', year = ''] = key.split('@');
  const found = new Float64Array(pack.belts.count).fill(NaN);
  if (!isAddable(pack, measure)) return found;
  const asked = { measure, year: year === 'latest' ? year : Number(year), place: '' } as const;
  const known = new Map(
    specialisationOf(pack, asked, 'province', 'sector').cells.flatMap(({ place, industry, estimate }) =>
      estimate.ok ? [[`${place} ${industry}`, estimate.symmetric] as const] : [],
    ),
  );
  const { province, sector } = pack.belts;
  for (let belt = 0; belt < found.length; belt++) {
    const place = pack.texts.places[province[belt] ?? -1]?.code ?? '';
    found[belt] = known.get(`${place} ${pack.texts.industries[sector[belt] ?? -1]?.code ?? ''}`) ?? NaN;
  }
  return found;
});

/** By belt: place in `QUADRANTS` plus 1; 0 = no growth is known, or no quotient. */
export function quadrantColumn(pack: Pack, query: Asked, view: View): Uint8Array {
  const symmetric = quotientColumn(pack, query);
  return Uint8Array.from(symmetric, (quotient, belt) => {
    const growth = view.points[belt] ?? NaN;
    return Number.isNaN(quotient) || Number.isNaN(growth) ? 0 : QUADRANTS.indexOf(quadrantOf(quotient, growth)) + 1;
  });
}

/** As much as the nation is not specialised, and no growth is not growing. */
export function quadrantOf(symmetric: number, growth: number): Quadrant {
  if (symmetric > 0) return growth > 0 ? 'leading' : 'fading';
  return growth > 0 ? 'rising' : 'weak';
}
