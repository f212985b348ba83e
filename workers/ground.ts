import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Pack } from '../src/core/belt/pack.ts';
import { ownOutlines } from '../src/core/meeting/boundaries/own.ts';
import type { Inset } from '../src/core/meeting/inset.ts';
import { insetOf } from '../src/core/meeting/inset-of.ts';
import { levelsFor, sheetGroundOf, type GroundAsk, type SheetGround } from '../src/core/meeting/sheet/ground.ts';
import { jsonOf } from './blob.ts';
import { ownBoundaries } from './boundaries.ts';
import type { Holding } from './holding.ts';

/** The ground of a sheet from the pack's outlines, its provinces from the unit's own where there are any; null = one of the parts that no map of China may lack is not here and not to be had now. */
export async function sheetGround(holding: Holding, pack: Pack, ask: GroundAsk): Promise<SheetGround | null> {
  const read = async <T>(name: string): Promise<T | null> => {
    const bytes = await holding.bytes(name, () => {});
    return bytes && jsonOf<T>(bytes);
  };
  const levels = levelsFor(ask);
  const wanted = (level: 'prefecture' | 'county') => (levels.includes(level) ? read<Topology>(`shape-${level}`) : null);
  const [province, claims, inset, own, prefecture, county, lakes, rivers, more] = await Promise.all([
    read<Topology>('shape-province'),
    read<FeatureCollection>('shape-claims'),
    read<Inset>('inset'),
    ownBoundaries(),
    wanted('prefecture'),
    wanted('county'),
    read<Topology | FeatureCollection>('shape-lakes'),
    read<Topology | FeatureCollection>('shape-rivers'),
    levels.includes('county') ? holding.gazetteer() : [],
  ]);
  if (!province || !claims || !inset) return null;
  const names = [...pack.texts.places, ...more].map(({ code, level, short, en, lon, lat }) => ({
    code,
    level,
    zh: short,
    en,
    lon,
    lat,
  }));
  const ours = { province, prefecture, county, claims, lakes, rivers, inset, names };
  if (!own) return sheetGroundOf(ours, ask);
  const theirs = ownOutlines(own.shapes, claims);
  const drawn = { province: theirs.province, claims: theirs.claims, inset: insetOf(theirs.province, theirs.claims) };
  return sheetGroundOf({ ...ours, ...drawn, own: { reviewNumber: own.reviewNumber, sea: theirs.sea } }, ask);
}
