import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Pack } from '../src/core/belt/pack.ts';
import { levelsFor, sheetGroundOf, type GroundAsk, type SheetGround } from '../src/core/meeting/sheet/ground.ts';
import type { Holding } from './holding.ts';
import { outlinesOf, partOf } from './outlines.ts';

/** The ground of a sheet from what every map stands on, and the pack's finer outlines; null = one of the parts that no map of China may lack is not here and not to be had now. */
export async function sheetGround(holding: Holding, pack: Pack, ask: GroundAsk): Promise<SheetGround | null> {
  const levels = levelsFor(ask);
  const wanted = (level: 'prefecture' | 'county') =>
    levels.includes(level) ? partOf<Topology>(holding, `shape-${level}`) : null;
  const [outlines, prefecture, county, lakes, rivers, more] = await Promise.all([
    outlinesOf(holding),
    wanted('prefecture'),
    wanted('county'),
    partOf<Topology | FeatureCollection>(holding, 'shape-lakes'),
    partOf<Topology | FeatureCollection>(holding, 'shape-rivers'),
    levels.includes('county') ? holding.gazetteer() : [],
  ]);
  if (!outlines) return null;
  const names = [...pack.texts.places, ...more].map(({ code, level, short, en, lon, lat }) => ({
    code,
    level,
    zh: short,
    en,
    lon,
    lat,
  }));
  return sheetGroundOf({ ...outlines, prefecture, county, lakes, rivers, names }, ask);
}
