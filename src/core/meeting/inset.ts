/** The 南海诸岛 inset as plain data: SVG path strings in units of `width` × `height`. */
export interface Inset {
  readonly width: number;
  readonly height: number;
  /** Province code and its outline, clipped to the frame. */
  readonly provinces: readonly { readonly code: string; readonly path: string }[];
  /** The dashes of the ten-dash line that lie in the frame. */
  readonly dashes: string;
  /** Islets as points: stroke it with a round cap. */
  readonly islands: string;
  readonly labels: readonly { readonly x: number; readonly y: number; readonly zh: string; readonly en: string }[];
  /** Outline of the inset itself. */
  readonly frame: string;
}

/**
 * Extent of the inset in WGS-84 degrees. The public map rules (公开地图内容表示规范, 2023) ask for: in the east past Manila (121.0),
 * in the west past Hanoi (105.8), in the north the mainland and Taiwan south of the Tropic (23.4), in the south past 曾母暗沙
 * (4.0). It is a little wider, so that all ten dashes are whole.
 */
export const INSET_EXTENT = { west: 105.3, east: 123.2, south: 2.9, north: 24.9 } as const;
