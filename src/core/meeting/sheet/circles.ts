import { outlineOf, type Palette } from '../palette.ts';
import type { CirclePart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import { mixed, type Dress } from './dress.ts';
import { projected } from './frame.ts';
import type { SheetGround } from './ground.ts';
import type { Place } from './land.ts';

/** A mark where the sheet draws it (pixels of the sheet); `r` is the room that it takes. */
export interface Spot {
  /** Row of the mark. */
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Radius of the dashed ring of a belt without a figure (times unit), and where there are so many that they would hide the ground. */
const RING = { usual: 5, crowd: 3, many: 120 } as const;
/** Strength of the fill where growth is not known; all others are solid, or the paler of them would be too near to the ground. */
const FAINT = 0.18;
const DASH = [2.6, 2] as const;

/** The marks that lie on the map, greatest circles first, so that small ones stand over them. */
export function spotsOf(tale: SlideTale, ground: SheetGround, dress: Dress, { at, box }: Place, unit: number): Spot[] {
  if (!tale.query.circles) return [];
  const hollow = dress.radii.reduce((count, r) => count + (r > 0 ? 0 : 1), 0);
  const ringed = (hollow > RING.many ? RING.crowd : RING.usual) * unit;
  const spots = tale.marks.map(({ lon, lat }, mark): Spot => {
    const [x, y] = projected(lon, lat, { ...ground, scale: ground.scale * ground.unit });
    const r = dress.radii[mark] ?? NaN;
    return { mark, x: at[0] + x * at[2], y: at[1] + y * at[2], r: r > 0 ? r : ringed };
  });
  const [left, top, width, height] = box;
  return spots
    .filter(({ x, y }) => x >= left && y >= top && x <= left + width && y <= top + height)
    .sort((a, b) => b.r - a.r || a.mark - b.mark);
}

/** Circles as on the live map: dashed rings where there is no figure, then the ring of the chosen one. */
export function circleParts(tale: SlideTale, spots: readonly Spot[], dress: Dress, unit: number): CirclePart[] {
  const known = spots.filter(({ mark }) => (dress.radii[mark] ?? NaN) > 0);
  const unknown = spots.filter(({ mark }) => !((dress.radii[mark] ?? NaN) > 0));
  const chosen = spots.find(({ mark }) => tale.marks[mark]?.id === tale.chosen && tale.chosen !== '');
  return [
    ...known.map(({ mark, x, y, r }) => circle(dress, dress.classes[mark] ?? 255, { x, y, r }, unit)),
    ...unknown.map(({ x, y, r }) => ring(dress.palette, { x, y, r }, unit)),
    ...(chosen
      ? [{ ...bare(chosen.x, chosen.y, chosen.r + 4 * unit), stroke: dress.palette.accent, width: 2.5 * unit }]
      : []),
  ];
}

function bare(x: number, y: number, r: number): CirclePart {
  return { kind: 'circle', role: 'circle', x, y, r, fill: null, stroke: null, width: 0 };
}

/** One circle of a class (NO_CLASS = its growth is not known). */
export function circle(
  { palette, scale }: Dress,
  of: number,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  unit: number,
): CirclePart {
  const colour = scale.colours[of];
  const fill = colour ? colour : mixed(palette.noFigure, palette.land, FAINT);
  const stroke = colour ? outlineOf(colour, palette) : palette.noFigure;
  return { ...bare(x, y, r), fill, stroke, width: palette.outline * unit };
}

/** No figure: hollow and dashed, never a small circle. */
export function ring(
  palette: Palette,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  unit: number,
): CirclePart {
  const width = 1.4 * palette.outline * Math.min(1, r / (4 * unit)) * unit;
  return { ...bare(x, y, r), stroke: palette.noFigure, width, dash: DASH.map((each) => (each * r) / 5) };
}
