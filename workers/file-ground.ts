import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fileGroundOf, type FileGround } from '../src/core/meeting/file/file-ground.ts';
import type { Inset } from '../src/core/meeting/inset.ts';
import { jsonOf } from './blob.ts';
import type { Holding } from './holding.ts';

/** The single file's ground from the pack's own outlines; null = one of them is not here and not to be had now. */
export async function fileGround(holding: Holding, codes: readonly string[]): Promise<FileGround | null> {
  const read = async <T>(name: string): Promise<T | null> => {
    const bytes = await holding.bytes(name, () => {});
    return bytes && jsonOf<T>(bytes);
  };
  const [provinces, prefectures, counties, claims, inset] = await Promise.all([
    read<Topology>('shape-province'),
    read<Topology>('shape-prefecture'),
    read<Topology>('shape-county'),
    read<FeatureCollection>('shape-claims'),
    read<Inset>('inset'),
  ]);
  if (!provinces || !prefectures || !counties || !claims || !inset) return null;
  return fileGroundOf({ provinces, claims, inset }, { prefectures, counties }, codes);
}
