import { PALETTE } from '../palette.ts';
import type { Sheet, TextPart } from '../sheet.ts';
import type { SheetWear } from '../sheet/wear.ts';

/** What a text stands on: its own halo, the land inside the map, the sheet's ground elsewhere. */
export function behind(text: TextPart, sheet: Sheet, { theme }: SheetWear): string {
  if (text.halo) return text.halo[0];
  const [x, y, width, height] = sheet.map?.box ?? [0, 0, 0, 0];
  const inside = text.x > x && text.x < x + width && text.y > y && text.y < y + height;
  return inside ? PALETTE[theme].sea : sheet.ground;
}
