import { widthOf } from './chart/labels.ts';

/** Words at an edge between two bars. */
export interface EdgeLabel {
  readonly text: string;
  /** Share of the width at which it stands, 0–1. */
  readonly at: number;
}

/** Room between two labels, and the largest that text is in any look, px. */
const GAP = 8;
const SIZE = 17;
const wide = (text: string) => widthOf(text, SIZE);

/**
 * As many labels of the edges between equally wide bars as have room beside each other, evenly, from the middle on.
 * @param edges words of the edges, one fewer than bars
 * @param width of all bars together, px
 */
export function edgeLabels(edges: readonly string[], width: number): EdgeLabel[] {
  const bars = edges.length + 1;
  const widest = Math.max(0, ...edges.map(wide));
  const every = Math.max(1, Math.ceil((widest + GAP) / Math.max(1, width / bars)));
  const first = Math.floor((edges.length - 1) / 2) % every;
  // What stands over the end of the axis would be cut off.
  const fits = (at: number, text: string) => Math.min(at, 1 - at) * width >= wide(text) / 2;
  return edges
    .map((text, edge) => ({ text, at: (edge + 1) / bars, edge }))
    .filter(({ text, at, edge }) => edge % every === first && fits(at, text))
    .map(({ text, at }) => ({ text, at }));
}
