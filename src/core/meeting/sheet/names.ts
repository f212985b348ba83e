import type { TextPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { Spot } from './circles.ts';
import type { Dress } from './dress.ts';
import type { GroundName, SheetGround } from './ground.ts';
import { emsOf } from './letters.ts';
import type { Place } from './land.ts';
import type { Room } from './room.ts';
import { boxOfText, textPart, type Written } from './text.ts';
import type { SheetWear } from './wear.ts';
import { SHEET_WORDS } from './words.ts';

/** Letters (times unit). */
const BELT = 12.5;
const ISLE = 10.5;
const PLACE = { province: 12, prefecture: 11, county: 10.5 } as const;
const TAIWAN = '710000';
/** Belts that are named before any place is. */
const FIRST = 6;
/** Of more belts than this only those with a figure are named. */
const CROWD = 150;
/** Pixels between a circle and its name (times unit). */
const GAP = 3;
/** Width of what parts names from the ground (times unit). */
const HALO = 2.2;
/** Zooms below which names of a level are too many for the ground that they stand on. */
const FROM: Readonly<Record<GroundName['level'], number>> = { province: 0, prefecture: 5.2, county: 7.4 };
/** Zoom from which provinces are no longer named: one of them fills the map. */
const PROVINCES_TO = 6.6;

interface Naming {
  readonly tale: SlideTale;
  readonly ground: SheetGround;
  readonly dress: Dress;
  readonly wear: SheetWear;
  readonly place: Place;
  readonly unit: number;
  readonly room: Room;
  readonly spots: readonly Spot[];
}

/** What a map of China must name, whatever else there is no room for: isles and Taiwan. Takes its room first. */
export function requiredNames(naming: Naming): TextPart[] {
  const { ground, wear, dress, unit, place, room } = naming;
  const { palette } = dress;
  const zoom = ground.zoom - Math.log2(unit);
  const isles = ground.isleNames
    .filter((isle) => isle.zoom <= zoom && !(isle.zh === SHEET_WORDS.inset.zh && zoom >= 3.6))
    .map((isle): Written => {
      const size = (ISLE + palette.larger) * unit;
      const [x, y] = [place.at[0] + isle.x * place.at[2], place.at[1] + isle.y * place.at[2]];
      return {
        role: 'isle-name',
        text: isle[wear.language],
        x,
        y,
        size,
        fill: palette.marine,
        halo: [palette.sea, HALO * unit],
      };
    });
  const taiwan = ground.names
    .filter(({ code, level }) => code === TAIWAN && level === 'province')
    .map((name) => ({
      ...placeName(name, naming),
      role: 'taiwan-name' as const,
      text: SHEET_WORDS.taiwan[wear.language],
    }));
  return [
    ...taiwan.map((name) => forced(room, [middle(name)])),
    ...isles.map((name) => forced(room, around(name, 3 * unit))),
  ];
}

/** The first place that is free, else the first of all: it must stand somewhere. */
function forced(room: Room, places: readonly TextPart[]): TextPart {
  const found = room.first(places.map(boxOfText));
  const part = places[Math.max(0, found)];
  if (!part) throw new Error('a name needs a place to be put');
  if (found < 0) room.take(boxOfText(part));
  return part;
}

/** Names of belts by rank and of places, as room allows; none over a circle, an isle, a dash or another name. */
export function otherNames(naming: Naming): TextPart[] {
  const { tale, spots } = naming;
  const named = spots.length > CROWD ? spots.filter(({ mark }) => tale.marks[mark]?.value !== null) : spots;
  const ranked = [...named].sort((a, b) => rank(tale, a) - rank(tale, b));
  return [
    ...ranked.slice(0, FIRST).flatMap((spot) => beltName(spot, naming)),
    ...placeNames(naming),
    ...ranked.slice(FIRST).flatMap((spot) => beltName(spot, naming)),
  ];
}

/** The chosen belt first, then as the tale has them. */
function rank({ marks, chosen }: SlideTale, { mark }: Spot): number {
  return chosen !== '' && marks[mark]?.id === chosen ? -1 : mark;
}

function beltName({ mark, x, y, r }: Spot, { tale, dress, wear, unit, room }: Naming): TextPart[] {
  const { palette } = dress;
  const text = tale.marks[mark]?.[wear.language] ?? '';
  if (text === '') return [];
  const size = (BELT + palette.larger) * unit;
  const halo = [palette.land, HALO * unit] as const;
  const places = around({ role: 'belt-name', text, x, y, size, fill: palette.ink, halo }, r + GAP * unit);
  const found = places[room.first(places.map(boxOfText))];
  return found ? [found] : [];
}

function placeNames(naming: Naming): TextPart[] {
  const { ground, unit, room } = naming;
  const zoom = ground.zoom - Math.log2(unit);
  const wanted = ground.names.filter(
    ({ level, code }) => zoom >= FROM[level] && (level !== 'province' || (code !== TAIWAN && zoom < PROVINCES_TO)),
  );
  return wanted.flatMap((name) => {
    const written = placeName(name, naming);
    const places = [0, 0.75, -0.75].map((lines) => middle({ ...written, y: written.y + lines * written.size }));
    const found = places[room.first(places.map(boxOfText))];
    return found ? [found] : [];
  });
}

function placeName(name: GroundName, { dress, wear, place, unit, tale }: Naming): Written {
  const { palette } = dress;
  return {
    role: 'place-name',
    text: name[wear.language] || name.zh,
    x: place.at[0] + name.x * place.at[2],
    y: place.at[1] + name.y * place.at[2],
    size: (PLACE[name.level] + palette.larger) * unit,
    fill: tale.areas ? palette.ink : palette.second,
    halo: [palette.land, HALO * unit],
  };
}

/** Centred on its point. */
function middle(written: Written): TextPart {
  return textPart({ ...written, y: written.y + 0.34 * written.size, anchor: 'middle' });
}

/** Beside its point, at so many pixels: right, left, above, below, then the corners. */
function around(written: Written, far: number): TextPart[] {
  const { x, y, size, text } = written;
  const [line, slant] = [0.34 * size, far * Math.SQRT1_2];
  const half = (emsOf(text) * size) / 2;
  const at = (dx: number, dy: number, anchor: TextPart['anchor']) =>
    textPart({ ...written, x: x + dx, y: y + dy, anchor });
  return [
    at(far, line, 'start'),
    at(-far, line, 'end'),
    at(0, -far - 0.2 * size, 'middle'),
    at(0, far + 0.88 * size, 'middle'),
    at(slant, -slant, 'start'),
    at(slant, slant + 0.7 * size, 'start'),
    at(-slant, -slant, 'end'),
    at(-slant, slant + 0.7 * size, 'end'),
    at(half * 0.6, -far - 0.2 * size, 'middle'),
    at(-half * 0.6, -far - 0.2 * size, 'middle'),
  ];
}
