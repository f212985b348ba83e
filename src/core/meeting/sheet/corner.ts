import type { Box, GroupPart, SheetPart } from '../sheet.ts';
import type { Dress } from './dress.ts';
import { latitudeAt } from '../mercator.ts';
import type { SheetGround } from './ground.ts';
import type { Place } from './land.ts';
import type { Room } from './room.ts';
import { textPart } from './text.ts';
import type { SheetWear } from './wear.ts';
import { sayLength, SHEET_WORDS } from './words.ts';

/** Where something as large as this could stand in a box, clear of its edges: the lower right first. */
function cornersFor(
  [x, y, width, height]: Box,
  across: number,
  down: number,
  gap: number,
  order: readonly number[],
): Box[] {
  const [left, right, top, bottom] = [x + gap, x + width - across - gap, y + gap, y + height - down - gap];
  const boxes: Box[] = [
    [right, bottom, across, down],
    [left, bottom, across, down],
    [left, top, across, down],
    [right, top, across, down],
  ];
  return order.flatMap((at) => boxes.slice(at, at + 1));
}

/** Width of the inset: share of the map's width and of its height, its least (times unit) and how it shrinks to find room. */
const INSET = { share: 0.165, ofHeight: 0.3, least: 84, steps: [1, 0.85, 0.72] } as const;
/** Letters of the inset's title, in its own units; it fits the lower right corner, where neither 曾母暗沙 nor a dash is. */
const TITLE = { zh: 22, en: 13 } as const;

/**
 * The 南海诸岛 inset where it covers neither dashes, isles nor names; circles only where there is no other way.
 * @param rooms from the strictest to the one that only knows what must never be covered
 */
export function insetPart(
  ground: SheetGround,
  dress: Dress,
  wear: SheetWear,
  { box }: Place,
  unit: number,
  rooms: readonly Room[],
): GroupPart | null {
  const { inset } = ground;
  const full = Math.max(
    INSET.least * unit,
    Math.min(box[2] * INSET.share, (box[3] * INSET.ofHeight * inset.width) / inset.height),
  );
  for (const room of rooms) {
    for (const step of INSET.steps) {
      const across = full * step;
      const places = cornersFor(box, across, (across * inset.height) / inset.width, 3 * unit, [0, 1, 3, 2]);
      const found = places[room.first(places)];
      if (found) return drawnInset(ground, dress, wear, found);
    }
  }
  return null;
}

function drawnInset({ inset }: SheetGround, { palette, areas }: Dress, { language }: SheetWear, box: Box): GroupPart {
  const scale = box[2] / inset.width;
  const at = [box[0], box[1], scale] as const;
  const path = { kind: 'path', at, fill: null, stroke: null, width: 0 } as const;
  const [line, size] = [palette.heavy * scale, TITLE[language] * scale];
  const dashes = inset.dashes.split(/(?=M)/);
  const colourOf = (code: string) => areas?.scale.colours[areas.classes.get(code) ?? -1];
  const parts: SheetPart[] = [
    { ...path, role: 'frame', d: inset.frame, fill: palette.sea },
    ...inset.provinces.map(({ code, path: d }) => ({
      ...path,
      ...{
        role: 'ground' as const,
        d,
        fill: colourOf(code) ?? palette.land,
        stroke: palette.border,
        width: 1.2 * line,
      },
    })),
    { ...path, role: 'isle', d: inset.islands, stroke: palette.second, width: 3 * line },
    ...dashes.map((d) => ({
      ...path,
      role: 'dash' as const,
      d,
      fill: palette.second,
      stroke: palette.second,
      width: 2.6 * line,
    })),
    textPart({
      ...{ role: 'isle-name', text: SHEET_WORDS.inset[language], size, fill: palette.ink, anchor: 'end' },
      ...{ x: box[0] + box[2] - 6 * scale, y: box[1] + box[3] - 9 * scale },
    }),
    { ...path, role: 'frame', d: inset.frame, stroke: palette.second, width: 3.2 * line },
  ];
  return { kind: 'group', role: 'inset', clip: box, parts };
}

/** Kilometres a degree of longitude at the equator. */
const DEGREE = 111.32;
const BAR = { share: 0.16, letters: 10.5, height: 4 } as const;

/** Scale bar and north arrow in a corner that is free; none where none is. */
export function scaleParts(
  ground: SheetGround,
  { palette }: Dress,
  wear: SheetWear,
  { box, at }: Place,
  unit: number,
  room: Room,
): SheetPart[] {
  const latitude = latitudeAt(ground.north - ground.height / ground.scale / 2);
  // Pixels of the sheet to a kilometre along that latitude.
  const perKm = (ground.scale * at[2] * ground.unit) / (DEGREE * Math.cos((latitude * Math.PI) / 180));
  const kilometres = roundLength((box[2] * BAR.share) / perKm);
  const [length, size] = [kilometres * perKm, BAR.letters * unit];
  const words = sayLength(kilometres, latitude, wear.language);
  const arrow = 26 * unit;
  const across = arrow + Math.max(length, words.length * size * 0.85) + 8 * unit;
  const places = cornersFor(box, across, 34 * unit, 6 * unit, [1, 2, 3, 0]);
  const [x, y] = places[room.first(places)] ?? [NaN, NaN];
  if (Number.isNaN(x)) return [];
  const [left, base] = [x + arrow, y + 26 * unit];
  const ink = palette.ink;
  const half = 6 * unit;
  const tip = `M${x + half} ${y + 2 * unit}l${half} ${20 * unit}l${-half} ${-5 * unit}l${-half} ${5 * unit}z`;
  const h = BAR.height * unit;
  const bar = `M${left} ${base - h}v${h}h${length}v${-h}M${left + length / 2} ${base - h}v${h}`;
  const halo = [palette.sea, 2 * unit] as const;
  return [
    { kind: 'path', role: 'north', d: tip, fill: ink, stroke: null, width: 0 },
    textPart({
      role: 'north',
      text: SHEET_WORDS.north[wear.language],
      x: x + half,
      y: y + 33 * unit,
      size: 11 * unit,
      fill: ink,
      anchor: 'middle',
      halo,
    }),
    { kind: 'path', role: 'scale-bar', d: bar, fill: null, stroke: ink, width: 1.4 * unit },
    textPart({ role: 'scale-bar', text: words, x: left, y: base - 8 * unit, size, fill: ink, halo }),
  ];
}

/** 1, 2 or 5 times a power of ten, at most so much. */
function roundLength(kilometres: number): number {
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const lead = kilometres / power;
  return Math.round((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power * 1000) / 1000;
}
