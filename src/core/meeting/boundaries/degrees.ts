import type { Position } from 'geojson';
import { refusal, whereIs, type Flaw } from './flaw.ts';
import type { OwnShape } from './shape.ts';

/** Nothing of China lies outside (WGS-84 degrees), with a little room. */
const [WEST, SOUTH, EAST, NORTH] = [72.5, 2.5, 136.5, 54.5];
/** No degree is as large: these are metres of a projection. */
const METRES = 1000;

/** Coordinates are degrees, longitude first, and in China; one finding a feature. */
export function degreeFlaws(shapes: readonly OwnShape[]): Flaw[] {
  const wrong = shapes.flatMap((shape) => {
    const lines = [...shape.rings, ...shape.parts.map(({ line }) => line)];
    const position = lines.flat().find((each) => !inChina(each));
    return position ? [{ shape, position }] : [];
  });
  return wrong.map(({ shape, position: [x = NaN, y = NaN] }) => {
    const { zh, en } = whereIs(shape);
    if (Math.abs(x) > METRES || Math.abs(y) > METRES)
      return refusal(
        'degrees',
        `${zh}的坐标是投影后的米（${x}, ${y}）。请在 GIS 软件里转成经纬度（WGS-84 或 CGCS2000）。`,
        `${en} has metres of a projection (${x}, ${y}). Convert it to degrees (WGS-84 or CGCS2000).`,
      );
    if (inChina([y, x]))
      return refusal(
        'degrees',
        `${zh}的坐标把纬度写在了前面（${x}, ${y}）。GeoJSON 里经度在前，请对调。`,
        `${en} has latitude first (${x}, ${y}). GeoJSON has longitude first: swap them.`,
      );
    return refusal(
      'degrees',
      `${zh}有一点不在中国的经纬度范围内（${x}, ${y}）。请删去或改正。`,
      `${en} has a point outside the degrees of China (${x}, ${y}). Remove or mend it.`,
    );
  });
}

function inChina([x = NaN, y = NaN]: Position): boolean {
  return x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
}
