import { dotsOfPath } from '../path.ts';
import { contains, meet } from '../sheet/room.ts';
import { cornersOf } from '../sheet/ring-box.ts';
import { boxOfText } from '../sheet/text.ts';
import type { Box, GroupPart, PathPart, Role, Sheet, SheetPart, TextPart } from '../sheet.ts';

export { contains, meet };

/** All parts of a sheet from bottom to top; groups come before what is in them. */
export function partsOf(parts: readonly SheetPart[]): SheetPart[] {
  return parts.flatMap((part) => (part.kind === 'group' ? [part, ...partsOf(part.parts)] : [part]));
}

export function inRole(sheet: Sheet, role: Role): SheetPart[] {
  return partsOf(sheet.parts).filter((part) => part.role === role);
}

export function textsIn(sheet: Sheet, role: Role): TextPart[] {
  return inRole(sheet, role).flatMap((part) => (part.kind === 'text' ? [part] : []));
}

/** The 南海诸岛 inset; null = there is none. */
export function insetIn(sheet: Sheet): GroupPart | null {
  return inRole(sheet, 'inset').find((part): part is GroupPart => part.kind === 'group') ?? null;
}

/** Dashes on the map itself, not in the inset. */
export function mapDashes(sheet: Sheet): PathPart[] {
  const inner = new Set(insetIn(sheet)?.parts ?? []);
  return inRole(sheet, 'dash').flatMap((part) => (part.kind === 'path' && !inner.has(part) ? [part] : []));
}

/** What a part covers, ring by ring (pixels of the sheet). */
export function boxesOf(part: SheetPart): Box[] {
  if (part.kind === 'group') return [part.clip];
  if (part.kind === 'photo') return [part.box];
  if (part.kind === 'text') return [boxOfText(part)];
  if (part.kind === 'circle') return [[part.x - part.r, part.y - part.r, 2 * part.r, 2 * part.r]];
  const [x, y, scale] = part.at ?? [0, 0, 1];
  return dotsOfPath(part.d).map((dots) => {
    const { left, right, top, bottom } = cornersOf(dots);
    return [x + left * scale, y + top * scale, (right - left) * scale, (bottom - top) * scale];
  });
}
