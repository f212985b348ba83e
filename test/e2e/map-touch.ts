import type { Point } from './box.ts';
import { boxOf, expect, type Visit } from './visit.ts';

/** What the view of the whole country shows, in degrees. */
const NATION = { west: 73.4, east: 135.2, south: 17.6, north: 53.7 };

/** Height on a Mercator map, in degrees of longitude. */
function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** Brings the whole country into view and touches or clicks a place of it (WGS-84), until a card is open. */
export async function tapOnNation(visit: Visit, lon: number, lat: number): Promise<void> {
  const point = await pointOnNation(visit, lon, lat);
  await expect(async () => {
    await visit.tap(point);
    await expect(visit.card).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Brings the whole country into view. @returns where a place (WGS-84) lies on the screen */
export async function pointOnNation(visit: Visit, lon: number, lat: number): Promise<Point> {
  await visit.button(visit.words.nationView).click();
  const middle = await visit.clearMiddle();
  const { width } = await boxOf(visit.canvas);
  const scale = (width - 24) / (NATION.east - NATION.west);
  const centre = { lon: (NATION.west + NATION.east) / 2, up: (mercator(NATION.south) + mercator(NATION.north)) / 2 };
  return { x: middle.x + (lon - centre.lon) * scale, y: middle.y - (mercator(lat) - centre.up) * scale };
}

/** A picture of the map between the panels, to see whether it changed. */
export async function picture(visit: Visit): Promise<string> {
  const { x, y } = await visit.clearMiddle();
  const bytes = await visit.page.screenshot({ clip: { x: x - 60, y: y - 60, width: 120, height: 120 } });
  return bytes.toString('base64');
}
