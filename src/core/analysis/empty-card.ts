import type { PlaceName } from '../belt/gazetteer.ts';
import type { Pack } from '../belt/pack.ts';
import { pathOf } from './belt-card.ts';
import type { PlaceCard } from './result.ts';

/** The card of a place without belts: where it is, and that nothing is known; null = the gazetteer has no such code. */
export function emptyPlaceCard(pack: Pack, gazetteer: readonly PlaceName[], code: string): PlaceCard | null {
  const name = gazetteer.find((place) => place.code === code);
  if (!name) return null;
  const { zh, en, level, lon, lat } = name;
  const own = { zh, en, code, level };
  const sum = { value: null, bound: 'exact', belts: 0, withFigure: 0, nested: 0 } as const;
  const group = { key: code, count: 0, sum, share: null, growth: null, withGrowth: 0 };
  const path = [...pathAbove(pack, gazetteer, name.parent), own];
  return { ...own, path, group, years: null, rank: null, sectors: [], belts: [], series: [], lon, lat };
}

/** From the province down: the pack's own places, and below them those of the gazetteer. */
function pathAbove(pack: Pack, gazetteer: readonly PlaceName[], code: string): PlaceCard['path'] {
  const known = pack.texts.places.findIndex((place) => place.code === code);
  if (known !== -1) return pathOf(pack, known);
  const name = gazetteer.find((place) => place.code === code);
  if (!name) return [];
  const { zh, en, level } = name;
  return [...pathAbove(pack, gazetteer, name.parent), { zh, en, code, level }];
}
