import type { Area } from '../core/analysis/area.ts';
import { sayShort } from '../core/figure/say-number.ts';
import { explorer } from '../state/explorer.svelte.ts';
import { named, words } from '../state/language.svelte.ts';
import { sketch } from '../state/sketch.svelte.ts';

/** As the address holds them. */
const DECIMALS = 1e4;

/** An area in words: 古镇镇周边 30 公里, 半径 30 公里的圆, 圈出的范围内. */
export function areaName(area: Area): string {
  if (area.kind !== 'circle') return words().areaFilter[area.kind];
  const km = sayShort(area.km, 1);
  const same = (lon: number, lat: number) => round(lon) === round(area.lon) && round(lat) === round(area.lat);
  const { centre } = sketch;
  const around =
    centre && same(...centre.at) ? centre.name : explorer.vocabulary?.places.find(({ lon, lat }) => same(lon, lat));
  return around ? words().aroundNamed(named(around), km) : words().circleOf(km);
}

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS);
}
