import { POINT_KINDS, type PointKind } from '../../src/core/belt/model.ts';
import type { Pack } from '../../src/core/belt/pack.ts';
import { beltRow, packOf, type BeltRow, type ClaimRow, type Linked } from './pack-fixture.ts';
import { INDUSTRIES, PLACES } from './pack-tables.ts';

/** A belt with a point of its own: [longitude, latitude]. */
export interface SitedBelt extends BeltRow {
  readonly at: readonly [lon: number, lat: number];
  readonly point?: PointKind;
}

/** Row of a place, or of an industry, by its code. */
export const placeAt = (code: string): number => PLACES.findIndex((place) => place.code === code);
export const industryAt = (code: string): number => INDUSTRIES.findIndex((industry) => industry.code === code);

/** A pack whose belts stand where they are put. */
export function sitedPack(belts: readonly SitedBelt[], claims: readonly ClaimRow[] = [], linked: Linked = {}): Pack {
  const pack = packOf({ belts, claims, linked });
  for (const { id, at, point = 'town' } of belts) {
    const row = beltRow(pack, id);
    [pack.belts.lon[row], pack.belts.lat[row]] = at;
    pack.belts.point[row] = POINT_KINDS.indexOf(point);
  }
  return pack;
}

/**
 * Textile belts on the meridian 120° E: zhuji 0.1° (11.1 km) north of keqiao in the county next to it, zhuji-fabric inside zhuji 0.2° north; wuxing
 * 1° (111 km) north, in a county that touches Keqiao's only; shaoxing, the city around keqiao and zhuji, at its centre; caoxian far away, in a county
 * without an outline. zhuji-hanfu is of another industry.
 */
export const NEIGHBOURS: readonly SitedBelt[] = [
  { id: 'wuxing', place: '330502', at: [120, 31] },
  { id: 'shaoxing', place: '330600', at: [120, 30.05], point: 'approximate' },
  { id: 'keqiao', place: '330603', at: [120, 30] },
  { id: 'zhuji', place: '330681', at: [120, 30.1] },
  { id: 'zhuji-fabric', place: '330681', at: [120, 30.2], within: 'zhuji', point: 'approximate' },
  { id: 'zhuji-hanfu', place: '330681', at: [120, 30.1], industry: 'hanfu' },
  { id: 'caoxian', place: '371721', at: [115.5, 34.8] },
];

export const BORDERS = {
  drawn: [placeAt('330502'), placeAt('330603'), placeAt('330681')],
  pairs: [placeAt('330502'), placeAt('330603'), placeAt('330603'), placeAt('330681')],
};

/** keqiao 500, zhuji 100 and wuxing over 60 亿元 in 2023; the others have no figure. */
export const FIGURES: readonly ClaimRow[] = [
  { belt: 'keqiao', period: '2023', value: 500 },
  { belt: 'zhuji', period: '2023', value: 100 },
  { belt: 'wuxing', period: '2023', value: 60, bound: 'over' },
];

export function neighbours(linked: Linked = {}): Pack {
  return sitedPack(NEIGHBOURS, FIGURES, { borders: BORDERS, ...linked });
}
