import type { FeatureCollection, Point as GeoPoint } from 'geojson';
import type { PlaceName } from './gazetteer.ts';
import type { Level } from './model.ts';
import type { Pack } from './pack.ts';
import { spread, type Point } from './spread.ts';

/** Belts of one city stand this far apart when they share its centre. */
const SPACING_KM = 7;

/** Where the map draws each belt, by row: its own point, or beside it when others stand there too. */
export function drawnPoints({ belts: { lon, lat, count } }: Pack): Point[] {
  const given = Array.from({ length: count }, (_, row) => ({ lon: lon[row] ?? 0, lat: lat[row] ?? 0 }));
  return spread(given, SPACING_KM);
}

export interface PlaceProperties {
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  readonly name_en: string;
}

/** Names of provinces, prefectures and counties as points for the map (WGS-84), those of the gazetteer too. */
export function placePoints(pack: Pack, gazetteer: readonly PlaceName[]): FeatureCollection<GeoPoint, PlaceProperties> {
  const features = [...pack.texts.places, ...gazetteer]
    .filter((place) => place.level !== 'town')
    .map((place) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] },
      properties: { code: place.code, level: place.level, name: place.short, name_en: place.en },
    }));
  return { type: 'FeatureCollection', features };
}
