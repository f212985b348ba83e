import type { PathPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { Dress } from './dress.ts';
import { projected } from './frame.ts';
import type { SheetGround } from './ground.ts';
import type { Place } from './land.ts';

/** Lines between neighbours, under their circles; the one that stands out over the others. */
export function linkParts(tale: SlideTale, ground: SheetGround, dress: Dress, { at }: Place, unit: number): PathPart[] {
  const frame = { ...ground, scale: ground.scale * ground.unit };
  const spot = ([lon, lat]: readonly [number, number]) => {
    const [x, y] = projected(lon, lat, frame);
    return `${at[0] + x * at[2]} ${at[1] + y * at[2]}`;
  };
  const links = [...(tale.links ?? [])].sort((a, b) => Number(a.chosen ?? false) - Number(b.chosen ?? false));
  return links.map(({ from, to, chosen }) => ({
    ...{ kind: 'path', role: 'drawn', d: `M${spot(from)}L${spot(to)}`, fill: null },
    stroke: chosen ? dress.palette.accent : dress.palette.ink,
    width: (chosen ? 4 : 2) * unit,
  }));
}
