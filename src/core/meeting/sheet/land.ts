import { insetNeeded } from '../inset-needed.ts';
import type { Box, PathPart, SheetPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { Dress } from './dress.ts';
import type { SheetGround } from './ground.ts';
import { hatchOf } from './hatch.ts';

/** Where a ground lies on a sheet: pixels of the sheet = x + units · scale. */
export interface Place {
  readonly box: Box;
  /** x, y, scale of paths in the ground's units. */
  readonly at: readonly [x: number, y: number, scale: number];
}

/** The ground in the middle of a box, whole. */
export function placeOf({ width, height, unit }: SheetGround, [x, y, across, down]: Box): Place {
  const scale = Math.min(across / width, down / height);
  const [left, top] = [x + (across - width * scale) / 2, y + (down - height * scale) / 2];
  return { box: [left, top, width * scale, height * scale], at: [left, top, scale / unit] };
}

/** Borders of a level (pixels, times unit): as on the live map. */
const LINE = { province: 1.2, prefecture: 0.7, county: 0.4 } as const;
/** Distance of the lines that hatch a place without a figure (times unit). */
const HATCH = 6;

/** Land, coloured and hatched places, water and borders, bottom to top. */
export function landParts(tale: SlideTale, ground: SheetGround, dress: Dress, place: Place, unit: number): SheetPart[] {
  const { palette } = dress;
  const path = paths(place, unit * palette.heavy);
  const land = ground.provinces.map(({ path: d }) => path({ role: 'ground', d, fill: palette.land, evenOdd: true }));
  const water = path({ role: 'water', d: ground.water, stroke: palette.sea, width: 0.9 });
  const borders = [...ground.borders]
    .reverse()
    .map(({ level, path: d }) => path({ role: 'border', d, stroke: palette.border, width: LINE[level] }));
  const chosen = [...ground.places, ...ground.provinces].find(({ code }) => code === tale.query.place);
  const ring = chosen ? [path({ role: 'border', d: chosen.path, stroke: palette.accent, width: 2 })] : [];
  return [...land, water, ...areaParts(tale, ground, dress, path, place, unit), ...borders, ...ring].filter(
    (part) => part.d !== '',
  );
}

type Draw = (given: Pick<PathPart, 'role' | 'd'> & Partial<PathPart>) => PathPart;

function paths({ at }: Place, unit: number): Draw {
  return ({ width = 0, ...given }) => ({ kind: 'path', fill: null, stroke: null, at, width: width * unit, ...given });
}

function areaParts(
  { areas, query }: SlideTale,
  ground: SheetGround,
  { areas: worn, palette }: Dress,
  path: Draw,
  { at }: Place,
  unit: number,
): PathPart[] {
  if (!areas || !worn || areas.level !== ground.level) return [];
  return ground.places.flatMap(({ code, path: d }) => {
    const colour = worn.scale.colours[worn.classes.get(code) ?? -1];
    if (colour) return [path({ role: 'area', d, fill: colour, evenOdd: true })];
    // Outside the place that was asked about nothing is said, not even that there is no figure.
    if (!within(code, query.place)) return [];
    return [path({ role: 'no-data', d: hatchOf(d, (HATCH * unit) / at[2]), stroke: palette.noFigure, width: 0.6 })];
  });
}

function within(code: string, place: string): boolean {
  return code.startsWith(place.replace(/(00)+$/, ''));
}

/** The ten dashes and the isles: over every fill and every circle. */
export function claimParts(ground: SheetGround, { palette }: Dress, place: Place, unit: number): SheetPart[] {
  const path = paths(place, unit * palette.heavy);
  const colour = palette.second;
  const dashes = ground.dashes.map(({ path: d }) =>
    path({ role: 'dash', d, fill: colour, stroke: colour, width: 1.3 }),
  );
  const isles = path({ role: 'isle', d: ground.isles, fill: colour, stroke: colour, width: 1.8 });
  return [...dashes, ...(isles.d === '' ? [] : [isles])];
}

/** Whether the sheet must carry the 南海诸岛 inset. */
export function wantsInset({ extent }: SheetGround): boolean {
  return insetNeeded({ clear: extent });
}
