/** A line that was drawn by hand. On a map its points are WGS-84 degrees, so that it stays on its ground; elsewhere shares of the wall's width and height. */
export interface Stroke {
  readonly on: 'map' | 'wall';
  readonly points: readonly (readonly [number, number])[];
}

/** What was drawn on each slide, by the slide's id. */
export type Ink = ReadonlyMap<string, readonly Stroke[]>;

export function drawnOn(ink: Ink, slide: string): readonly Stroke[] {
  return ink.get(slide) ?? [];
}

export function withStroke(ink: Ink, slide: string, stroke: Stroke): Ink {
  return new Map([...ink, [slide, [...drawnOn(ink, slide), stroke]]]);
}

/** The last line of a slide goes. */
export function withoutLast(ink: Ink, slide: string): Ink {
  return new Map([...ink, [slide, drawnOn(ink, slide).slice(0, -1)]]);
}

export function cleared(ink: Ink, slide: string): Ink {
  return new Map([...ink].filter(([id]) => id !== slide));
}

/** As it can be kept in text: slide by slide. */
export type KeptInk = readonly (readonly [slide: string, strokes: readonly Stroke[]])[];

/** Finer than a pixel of any wall, on the ground a tenth of a metre. */
const DECIMALS = 6;

/** What was drawn, in numbers no finer than the eye. */
export function keptInk(ink: Ink): KeptInk {
  const rounded = ({ on, points }: Stroke): Stroke => ({
    on,
    points: points.map(([x, y]) => [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))]),
  });
  return [...ink].map(([slide, strokes]) => [slide, strokes.map(rounded)]);
}

/** SVG path data; a single point is a dot. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  if (first === undefined) return '';
  return rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join(' ')}`;
}
