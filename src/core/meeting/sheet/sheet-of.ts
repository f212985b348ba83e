import type { Sheet, SheetPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import { circleParts, spotsOf } from './circles.ts';
import { insetPart, scaleParts } from './corner.ts';
import { dressOf, type Dress } from './dress.ts';
import type { SheetGround } from './ground.ts';
import { claimParts, landParts, placeOf, wantsInset, type Place } from './land.ts';
import { linkParts } from './links.ts';
import { layoutOf, type Layout } from './layout.ts';
import { legendParts } from './legend.ts';
import { lineParts } from './lines.ts';
import { otherNames, requiredNames } from './names.ts';
import { PAPER } from '../palette.ts';
import { dotsOfPath } from '../path.ts';
import { cornersOf } from './ring-box.ts';
import { Room } from './room.ts';
import { boxOfText } from './text.ts';
import type { SheetWear } from './wear.ts';

/** A tale laid out for a size: letters, circles and names are measured for it, so that a sheet is never another one enlarged. */
export function sheetOf(tale: SlideTale, ground: SheetGround, wear: SheetWear): Sheet {
  const layout = layoutOf(tale, wear);
  const place = placeOf(ground, layout.map);
  const dress = dressOf(tale, wear, Math.min(place.box[2], place.box[3]), layout.unit);
  return {
    width: wear.width,
    height: wear.height,
    ground: PAPER[wear.theme],
    parts: [
      ...mapParts(tale, ground, wear, dress, layout, place),
      ...legendParts({ tale, dress, wear, unit: layout.unit, extent: ground.extent }, layout),
      ...lineParts(tale, wear, dress, layout),
    ],
    map: { box: place.box, extent: ground.extent },
  };
}

function mapParts(
  tale: SlideTale,
  ground: SheetGround,
  wear: SheetWear,
  dress: Dress,
  layout: Layout,
  place: Place,
): SheetPart[] {
  const { unit } = layout;
  const spots = spotsOf(tale, ground, dress, place, unit);
  const cell = 40 * unit;
  // Only what must never be covered, and all that should not be.
  const [strict, least] = [new Room(place.box, cell), new Room(place.box, cell)];
  for (const box of dashBoxes(ground, place)) [strict, least].forEach((room) => room.take(box));
  const naming = { tale, ground, dress, wear, place, unit, spots };
  const required = requiredNames({ ...naming, room: least });
  required.forEach((part) => strict.take(boxOfText(part)));
  for (const { x, y, r } of spots) strict.take([x - r, y - r, 2 * r, 2 * r]);
  const inset = wantsInset(ground) ? insetPart(ground, dress, wear, place, unit, [strict, least]) : null;
  if (inset) strict.take(inset.clip);
  const scale = wear.kind === 'slide' ? [] : scaleParts(ground, dress, wear, place, unit, strict);
  const others = otherNames({ ...naming, room: strict });
  const [x, y, width, height] = place.box;
  const frame = `M${x} ${y}h${width}v${height}h${-width}z`;
  const map: SheetPart[] = [
    { kind: 'path', role: 'frame', d: frame, fill: dress.palette.sea, stroke: null, width: 0 },
    ...landParts(tale, ground, dress, place, unit),
    ...linkParts(tale, ground, dress, place, unit),
    ...circleParts(tale, spots, dress, unit),
    ...claimParts(ground, dress, place, unit),
    ...others,
    ...required,
    ...scale,
    ...(inset ? [inset] : []),
  ];
  return [
    { kind: 'group', role: 'ground', clip: place.box, parts: map },
    { kind: 'path', role: 'frame', d: frame, fill: null, stroke: dress.palette.border, width: unit },
  ];
}

/** What the dashes and isles take on the sheet. */
export function dashBoxes(
  { dashes, isles }: SheetGround,
  { at: [x, y, scale] }: Place,
): (readonly [number, number, number, number])[] {
  return [...dashes.map(({ path }) => path), isles].flatMap(dotsOfPath).map((dots) => {
    const { left, right, top, bottom } = cornersOf(dots);
    return [x + left * scale - 2, y + top * scale - 2, (right - left) * scale + 4, (bottom - top) * scale + 4] as const;
  });
}
