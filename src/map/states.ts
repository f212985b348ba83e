import type { Map as MapLibre } from 'maplibre-gl';

type Key = string | number;

/** What must be set and removed to turn one set of feature states into another. */
export function stateChanges<K extends Key, S extends object>(before: ReadonlyMap<K, S>, after: ReadonlyMap<K, S>) {
  return {
    set: [...after].filter(([id, state]) => !same(before.get(id), state)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}

function same(one: object | undefined, other: object): boolean {
  if (!one) return false;
  const was = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([key, value]) => was.get(key) === value);
}

/** Recolours a source: sets only the states that changed, removes those of what vanished. */
export function restate<K extends Key, S extends object>(
  map: MapLibre,
  source: string,
  before: ReadonlyMap<K, S>,
  after: ReadonlyMap<K, S>,
): void {
  const { set, removed } = stateChanges(before, after);
  for (const id of removed) map.removeFeatureState({ source, id });
  for (const [id, state] of set) map.setFeatureState({ source, id }, state);
}
