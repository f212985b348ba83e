import type { FeatureCollection, Position } from 'geojson';
import { ownFile } from '../core/meeting/boundaries/fixture.ts';
import { expect, type Visit } from './visit.ts';
import { exportWords } from '../../src/words/export.ts';

const words = exportWords.zh.boundaries;
/** The number that the tests type for the file. */
export const NUMBER = 'GS(2019)1822号';
/** A place in Inner Mongolia (WGS-84) where no belt, name or panel is. */
export const HOLE = { lon: 115.5, lat: 43.6 } as const;
const SPAN = 0.9;

/** A file of boundaries that nobody takes for ours: a piece of Inner Mongolia is not there. */
export function holedFile(): FeatureCollection {
  const file = ownFile();
  const [lon, lat] = [HOLE.lon, HOLE.lat];
  const hole: Position[] = [
    [lon - SPAN, lat - SPAN],
    [lon - SPAN, lat + SPAN],
    [lon + SPAN, lat + SPAN],
    [lon + SPAN, lat - SPAN],
    [lon - SPAN, lat - SPAN],
  ];
  const features = file.features.map((each) => {
    if (each.properties?.['adcode'] !== '150000') return each;
    const { geometry } = each;
    if (geometry.type === 'Polygon')
      return { ...each, geometry: { ...geometry, coordinates: [...geometry.coordinates, hole] } };
    if (geometry.type !== 'MultiPolygon') throw new Error('Inner Mongolia is no area');
    const [first = [], ...rest] = [...geometry.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
    return { ...each, geometry: { ...geometry, coordinates: [[...first, hole], ...rest] } };
  });
  return { ...file, features };
}

/** Opens a file of boundaries on the page that exports the map, which is in front. */
export async function takeBoundaries({ page }: Visit, file: FeatureCollection): Promise<void> {
  const part = page.getByRole('region', { name: words.title });
  await part.getByLabel(words.number).fill(NUMBER);
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: '省界.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(file)) },
  });
  await expect(part.getByText(words.kept)).toBeVisible({ timeout: 20_000 });
}

/** Runs in the page: changes what is kept, as a failing disk would, or as a browser that needs room. */
export async function spoil(how: 'broken' | 'lost'): Promise<void> {
  const done = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
  const database = await done(indexedDB.open('daitu-boundaries'));
  const table = database.transaction('boundaries', 'readwrite').objectStore('boundaries');
  const row = (await done(table.get('own'))) as { bytes: ArrayBuffer };
  if (how === 'lost') await done(table.delete('own'));
  else await done(table.put({ ...row, bytes: row.bytes.slice(0, 999) }));
  database.close();
}
