export interface Place {
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly short: string;
  readonly parent: string;
  readonly lon: string;
  readonly lat: string;
  /** centre (of the outline, or another place's) | town (a populated place) | hand. */
  readonly point: string;
  readonly aliases: readonly string[];
}

/** Names as the source states them; '' = not stated. */
export interface Stated {
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly town: string;
}

/** A decision by a person; '' = leave to the rule. `point` = town: use the point of the stated town. */
export interface Decision {
  readonly place: string;
  readonly lon: string;
  readonly lat: string;
  readonly point: string;
}

export interface Point {
  readonly lon: string;
  readonly lat: string;
  readonly point: 'town' | 'hand' | 'approximate';
}

/** `place`, or the cell that could not be read with what it might have meant. */
export type Match = { readonly place: Place } | { readonly problem: string; readonly candidates: readonly Place[] };

export interface PlaceIndex {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byParent: ReadonlyMap<string, readonly Place[]>;
}

const CELLS = [
  { cell: 'province', levels: ['province'] },
  { cell: 'city', levels: ['prefecture', 'county'] },
  { cell: 'county', levels: ['county'] },
  { cell: 'town', levels: ['town', 'county'] },
] as const;

/** Places by code and by parent; the provinces are the children of ''. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byParent = new Map<string, Place[]>();
  for (const place of places) byParent.set(place.parent, [...(byParent.get(place.parent) ?? []), place]);
  return { byCode: new Map(places.map((place) => [place.code, place])), byParent };
}

function below(index: PlaceIndex, code: string): Place[] {
  return (index.byParent.get(code) ?? []).flatMap((place) => [place, ...below(index, place.code)]);
}

const NAMED = [
  (place: Place, text: string) => place.name === text,
  (place: Place, text: string) => place.short === text,
  (place: Place, text: string) => place.aliases.includes(text),
];

/** Places with this name within `scope`: by full name, else short name, else alias; the wider level first. */
function named(scope: readonly Place[], levels: readonly string[], text: string): readonly Place[] {
  for (const level of levels)
    for (const fits of NAMED) {
      const found = scope.filter((place) => place.level === level && fits(place, text));
      if (found.length > 0) return found;
    }
  return [];
}

/** The deepest place that the stated names lead to, read from the province down. */
export function matchPlace(index: PlaceIndex, stated: Stated): Match {
  let at: Place | undefined;
  for (const { cell, levels } of CELLS) {
    const text = stated[cell];
    if (text === '' || (cell === 'city' && text === at?.name)) continue;
    const found = named(below(index, at?.code ?? ''), levels, text);
    const [only] = found;
    if (only && found.length === 1) at = only;
    else {
      const where = at ? `${at.name} (${at.code})` : 'China';
      const candidates = found.length > 0 ? found : named([...index.byCode.values()], levels, text);
      return {
        problem: `${cell} "${text}" ${found.length > 0 ? 'is ambiguous' : 'was not found'} in ${where}`,
        candidates,
      };
    }
  }
  return at ? { place: at } : { problem: 'no place is stated', candidates: [] };
}

/**
 * The point of a belt (WGS-84 degrees, as written in the tables): a decision's own, else the town's (its own place's,
 * or the stated town's where the decision says so), else the place's centre, marked approximate.
 */
export function pointOf(place: Place, decision?: Decision, town?: Place): Point {
  if (decision && decision.lon !== '')
    return { lon: decision.lon, lat: decision.lat, point: decision.point === 'town' ? 'town' : 'hand' };
  const spot = decision?.point === 'town' && town ? town : place;
  const known = spot.level === 'town' && (spot.point === 'town' || spot.point === 'hand');
  if (known) return { lon: spot.lon, lat: spot.lat, point: spot.point === 'town' ? 'town' : 'hand' };
  return { lon: place.lon, lat: place.lat, point: 'approximate' };
}
