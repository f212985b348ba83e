import { gzipSync, strToU8 } from 'fflate';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Inset } from '../inset.ts';
import type { OwnReview } from '../sheet/ground.ts';
import { base64Of } from './base64.ts';
import { partOf } from './ground-part.ts';

/** The ground of the single file: outlines as TopoJSON, gzipped, base64. What is not drawn at once is unpacked when it is. */
export interface FileGround {
  /** `GroundBase`: the nation's provinces, the ten dashes and the isles, the inset. */
  readonly base: string;
  /** `GroundPart` by province code: its prefectures and counties. */
  readonly parts: Readonly<Record<string, string>>;
  /** The provinces are a unit's own; null = they are ours, as what lies below a province always is. */
  readonly own: OwnReview | null;
}

export interface GroundBase {
  readonly provinces: Topology;
  readonly claims: FeatureCollection;
  readonly inset: Inset;
}

export interface GroundPart {
  readonly prefectures: Topology;
  readonly counties: Topology;
}

/**
 * The ground as it lies in the file.
 * @param provinces codes of those that can be drilled into
 * @param own see `FileGround`
 */
export function fileGroundOf(
  base: GroundBase,
  { prefectures, counties }: GroundPart,
  provinces: readonly string[],
  own: OwnReview | null = null,
): FileGround {
  const parts = provinces.map((code) => {
    const within = ({ prov, adcode }: Readonly<Record<string, unknown>>) => prov === code || adcode === code;
    return [code, squeezed({ prefectures: partOf(prefectures, within), counties: partOf(counties, within) })] as const;
  });
  return { base: squeezed(base), parts: Object.fromEntries(parts), own };
}

/** The same value gives the same text, whenever it is made. */
function squeezed(value: GroundBase | GroundPart): string {
  return base64Of(gzipSync(strToU8(JSON.stringify(value)), { level: 9, mtime: 0 }));
}
