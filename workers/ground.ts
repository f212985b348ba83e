import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Pack } from '../src/core/belt/pack.ts';
import type { Inset } from '../src/core/meeting/inset.ts';
import { levelsFor, sheetGroundOf, type GroundAsk, type SheetGround } from '../src/core/meeting/sheet/ground.ts';
import { jsonOf } from './blob.ts';
import type { Holding } from './holding.ts';

/** The ground of a sheet from the pack's own outlines; null = one of the parts that no map of China may lack is not here and not to be had now. */
export async function sheetGround(holding: Holding, pack: Pack, ask: GroundAsk): Promise<SheetGround | null> {
  const read = async <T>(name: string): Promise<T | null> => {
    const bytes = await holding.bytes(name, () => {});
    return bytes && jsonOf<T>(bytes);
  };
  const levels = levelsFor(ask);
  const wanted = (level: 'prefecture' | 'county') => (levels.includes(level) ? read<Topology>(`shape-${level}`) : null);
  const [province, claims, inset, prefecture, county, lakes, rivers, more] = await Promise.all([
    read<Topology>('shape-province'),
    read<FeatureCollection>('shape-claims'),
    read<Inset>('inset'),
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
  return sheetGroundOf({ province, prefecture, county, claims, lakes, rivers, inset, names }, ask);
}
