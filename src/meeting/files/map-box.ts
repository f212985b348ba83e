/** Where the map stands on a slide of the presentation, in inches. */
export const MAP_BOX = { x: 0.4, y: 1.35, w: 7.9, h: 5.45 } as const;
