import type { Topology } from 'topojson-specification';
import { lighterClaims, lighterProvinces, namesByCode } from '../src/core/meeting/boundaries/lighter.ts';
import { fileGroundOf, type FileGround } from '../src/core/meeting/file/file-ground.ts';
import type { Holding } from './holding.ts';
import { outlinesOf, partOf } from './outlines.ts';

/** The single file's ground from what every map stands on; null = one of its parts is not here and not to be had now. */
export async function fileGround(holding: Holding, codes: readonly string[]): Promise<FileGround | null> {
  const [outlines, ours, prefectures, counties] = await Promise.all([
    outlinesOf(holding),
    partOf<Topology>(holding, 'shape-province'),
    partOf<Topology>(holding, 'shape-prefecture'),
    partOf<Topology>(holding, 'shape-county'),
  ]);
  if (!outlines || !ours || !prefectures || !counties) return null;
  const { province, claims, inset, own } = outlines;
  const below = { prefectures, counties };
  if (!own) return fileGroundOf({ provinces: province, claims, inset }, below, codes);
  const base = { provinces: lighterProvinces(province, namesByCode(ours)), claims: lighterClaims(claims), inset };
  return fileGroundOf(base, below, codes, own);
}
