import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';

/** One property of one layer to set; undefined = back to its default. */
export interface Change {
  readonly layer: string;
  readonly kind: 'paint' | 'layout';
  readonly key: string;
  readonly value: unknown;
}

/** What must be set to turn one list of layers into another with the same ids. */
export function changesOf(before: readonly LayerSpecification[], after: readonly LayerSpecification[]) {
  const old = new Map(before.map((layer) => [layer.id, layer]));
  const pairs = after.flatMap((layer) => {
    const was = old.get(layer.id);
    return was ? [[was, layer] as const] : [];
  });
  return {
    properties: pairs.flatMap(([was, now]) => [
      ...changed(now.id, 'paint', was.paint ?? {}, now.paint ?? {}),
      ...changed(now.id, 'layout', was.layout ?? {}, now.layout ?? {}),
    ]),
    ranges: pairs.filter(([was, now]) => !sameRange(was, now)).map(([, now]) => ({ layer: now.id, ...rangeOf(now) })),
  };
}

function changed(layer: string, kind: Change['kind'], was: object, now: object): Change[] {
  const before = new Map<string, unknown>(Object.entries(was));
  const after = new Map<string, unknown>(Object.entries(now));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)))
    .map((key) => ({ layer, kind, key, value: after.get(key) }));
}

function rangeOf({ minzoom, maxzoom }: LayerSpecification) {
  return { minzoom: minzoom ?? 0, maxzoom: maxzoom ?? 24 };
}

function sameRange(one: LayerSpecification, other: LayerSpecification): boolean {
  return JSON.stringify(rangeOf(one)) === JSON.stringify(rangeOf(other));
}

/** Sets only what differs between two lists of layers. */
export function restyle(
  map: MapLibre,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const { properties, ranges } = changesOf(before, after);
  for (const { layer, kind, key, value } of properties) {
    // The keys come from the layers' own specification, which MapLibre checks again.
    if (kind === 'paint') map.setPaintProperty(layer, key as never, value as never);
    else map.setLayoutProperty(layer, key as never, value as never);
  }
  for (const { layer, minzoom, maxzoom } of ranges) map.setLayerZoomRange(layer, minzoom, maxzoom);
}
