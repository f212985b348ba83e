/** China as SVG path strings in units of `width` × `height`, with the terms of its projection (Web Mercator). */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  /** In degrees of longitude at the equator; `scale` in units a degree. */
  readonly west: number;
  readonly north: number;
  readonly scale: number;
  readonly provinces: readonly Outline[];
  readonly dashes: string;
  readonly isles: string;
  readonly labels: readonly { readonly zh: string; readonly en: string; readonly x: number; readonly y: number }[];
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly across: number;
    readonly width: number;
    readonly height: number;
    readonly provinces: readonly Outline[];
    readonly dashes: string;
    readonly islands: string;
    readonly frame: string;
  };
}

interface Outline {
  readonly code: string;
  readonly path: string;
}

/** Something to be shown at a place (WGS-84 degrees). */
export interface PlainPoint {
  readonly key: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly size: 's' | 'm' | 'l';
  readonly tone?: 'accent' | 'scale' | 'quiet';
}

/** Where a point lies on the outlines, in their units. */
export function placed({ west, north, scale }: Outlines, { lon, lat }: Pick<PlainPoint, 'lon' | 'lat'>) {
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  return { x: (lon - west) * scale, y: (north - mercator) * scale };
}
