import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Inset } from '../src/core/meeting/inset.ts';
import { plainMapOf, type PlainOutlines } from '../src/core/meeting/plain-map.ts';
import { jsonOf } from './blob.ts';
import type { Holding } from './holding.ts';

/** The small map from the pack's own outlines; null = one of its three parts is not here and not to be had now. */
export async function plainMap(holding: Holding): Promise<PlainOutlines | null> {
  const read = async <T>(name: string): Promise<T | null> => {
    const bytes = await holding.bytes(name, () => {});
    return bytes && jsonOf<T>(bytes);
  };
  const [provinces, claims, inset] = await Promise.all([
    read<Topology>('shape-province'),
    read<FeatureCollection>('shape-claims'),
    read<Inset>('inset'),
  ]);
  return provinces && claims && inset && plainMapOf(provinces, claims, inset);
}
