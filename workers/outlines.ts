import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { partedFeatures } from '../src/core/meeting/boundaries/inner.ts';
import { ownOutlines } from '../src/core/meeting/boundaries/own.ts';
import type { Inset } from '../src/core/meeting/inset.ts';
import { insetOf } from '../src/core/meeting/inset-of.ts';
import type { OwnReview } from '../src/core/meeting/sheet/ground.ts';
import { jsonOf } from './blob.ts';
import { keptRow, ownBoundaries, type KeptBoundaries, type Own } from './boundaries.ts';
import type { Holding } from './holding.ts';
import { featuresOf, geoJson } from './shape.ts';

/** What every map of China stands on. */
export interface Outlines {
  readonly province: Topology;
  readonly claims: FeatureCollection;
  readonly inset: Inset;
  /** null = all of it is ours. */
  readonly own: OwnReview | null;
}

/** Made once of each file. */
const made = new WeakMap<Own, Outlines>();

/** A part of the pack, read; null = it is not here and not to be had now. */
export async function partOf<T>(holding: Holding, name: string): Promise<T | null> {
  const bytes = await holding.bytes(name, () => {});
  return bytes && jsonOf<T>(bytes);
}

/** The pack's own outlines, the unit's in their place where it has any; null = a part that no map of China may lack is not here and not to be had now. */
export async function outlinesOf(holding: Holding): Promise<Outlines | null> {
  const [province, claims, inset, own] = await Promise.all([
    partOf<Topology>(holding, 'shape-province'),
    partOf<FeatureCollection>(holding, 'shape-claims'),
    partOf<Inset>(holding, 'inset'),
    ownBoundaries(),
  ]);
  if (!province || !claims || !inset) return null;
  return (own && standing(own, claims)) ?? { province, claims, inset, own: null };
}

/** The unit's own outlines; null = they cannot be drawn, and ours stand. */
function standing(own: Own, ours: FeatureCollection): Outlines | null {
  const before = made.get(own);
  if (before) return before;
  try {
    const { province, claims, sea } = ownOutlines(own.shapes, ours);
    const review = { reviewNumber: own.reviewNumber, sea };
    const drawn = { province, claims, inset: insetOf(province, claims), own: review };
    made.set(own, drawn);
    return drawn;
  } catch {
    return null;
  }
}

/** What is kept of a unit's own boundaries, and whether they are what is drawn; null = there are none. */
export async function keptBoundaries(holding: Holding): Promise<KeptBoundaries | null> {
  const row = await keptRow();
  if (!row) return null;
  const outlines = await outlinesOf(holding);
  return { ...row, drawn: outlines !== null && outlines.own !== null, sea: outlines?.own?.sea ?? false };
}

/** An outline of the live map beside or of the unit's own provinces, as GeoJSON; null = there are none, and the pack's own is drawn as it is. */
export async function ownShape(holding: Holding, name: string): Promise<Blob | null> {
  const outlines = await outlinesOf(holding);
  if (!outlines?.own) return null;
  if (name === 'claims') return geoJson(outlines.claims);
  if (name === 'province') return geoJson({ type: 'FeatureCollection', features: featuresOf(outlines.province) });
  const finer = await partOf<Topology>(holding, `shape-${name}`);
  return finer && geoJson({ type: 'FeatureCollection', features: partedFeatures(finer) });
}
