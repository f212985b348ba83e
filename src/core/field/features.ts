import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Value } from './edit.ts';
import { numberOf, partsOf, siteOf, textOf, textsOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import type { Names } from './table.ts';
import { titleOf } from './title.ts';

/** Visits with a point, and their tracks, as GeoJSON (RFC 7946: WGS-84, longitude first); what has neither is left out. Visits come by id. */
export function featuresOf(visits: readonly FieldRecord[], names: Pick<Names, 'beltName' | 'language'>): FeatureCollection<Point | LineString> {
  return { type: 'FeatureCollection', features: visits.flatMap((visit) => [...pointOf(visit, names), ...trackOf(visit)]) };
} // prettier-ignore

function pointOf(visit: FieldRecord, { beltName, language }: Pick<Names, 'beltName' | 'language'>): Feature<Point>[] {
  const site = siteOf(valueOf(visit, 'place'));
  if (!site?.fix) return [];
  const { lon, lat, accuracy, method } = site.fix;
  return [
    {
      type: 'Feature',
      id: visit.id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        visit: visit.id,
        title: titleOf(visit, beltName)[language],
        begun: textOf(valueOf(visit, 'begun')),
        belt: textOf(valueOf(visit, 'belt')),
        place_code: site.code,
        town: site.town,
        site: site.name,
        accuracy_m: accuracy,
        method,
        investigators: textsOf(valueOf(visit, 'investigators')).join('、'),
        figures: itemsOf(visit, 'figure').length,
        photos: itemsOf(visit, 'photo').length,
      },
    },
  ];
}

function trackOf(visit: FieldRecord): Feature<LineString>[] {
  const { points, begun } = partsOf(valueOf(visit, 'track'));
  const line = listOf(points).flatMap((point) => {
    const [lon, lat] = listOf(point).map(numberOf);
    return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : [];
  });
  if (line.length < 2) return [];
  const properties = { visit: visit.id, track: true, begun: textOf(begun) };
  return [
    { type: 'Feature', id: `${visit.id}/track`, geometry: { type: 'LineString', coordinates: line }, properties },
  ];
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
