import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { linePath } from '../path.ts';
import { simplified, type Dot } from '../simplify.ts';
import { projected, type GroundFrame } from './frame.ts';
import { spanOf, stretchesIn } from './ring-box.ts';

/** Context, no more: coarser than borders (units). */
const TOLERANCE = 4;
/** Streams and ponds shorter than this (units) are left out. */
const LEAST = 40;

/** Rivers, or shores of lakes, in a frame as one path of open lines. */
export function linesIn(water: Topology | FeatureCollection, frame: GroundFrame): string {
  return geometriesOf(water)
    .flatMap(linesOf)
    .flatMap((line) => {
      const dots = line.map(([lon = NaN, lat = NaN]): Dot => projected(lon, lat, frame));
      return spanOf(dots) < LEAST ? [] : stretchesIn(simplified(dots, TOLERANCE), frame);
    })
    .map(linePath)
    .join('');
}

function geometriesOf(water: Topology | FeatureCollection): Geometry[] {
  if (water.type === 'FeatureCollection') return water.features.map(({ geometry }) => geometry);
  return Object.values(water.objects).flatMap((object) => {
    const read = feature(water, object);
    return read.type === 'FeatureCollection' ? read.features.map(({ geometry }) => geometry) : [read.geometry];
  });
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
