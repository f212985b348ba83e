import type { LayerSpecification } from 'maplibre-gl';

/** Every layer, bottom to top: the only place where their order is said. */
export const LAYERS = [
  'sea',
  'land',
  'lakes',
  'rivers',
  'area-county',
  'area-prefecture',
  'area-province',
  'hatch-county',
  'hatch-prefecture',
  'hatch-province',
  'line-county',
  'line-prefecture',
  'line-province',
  'chosen-county',
  'chosen-prefecture',
  'chosen-province',
  'drawn-fill',
  'drawn-link',
  'drawn-line',
  'belts',
  'belts-beside',
  // Over the circles: no symbol may cover the dashes and the isles.
  'isles',
  'isles-line',
  'dashes',
  'dashes-line',
  'drawn-point',
  'drawn-flag',
  'name-county',
  'name-prefecture',
  'name-province',
  'name-belt',
  // MapLibre places names from the top layer down, so the room of the circles is taken before any name.
  'room-belt',
  // Always drawn, whatever else wants the room.
  'name-taiwan',
  'name-isle',
] as const;

/** Drawn by belts/layer.ts and overlay/, not by the style. */
const OWN: readonly string[] = [
  'belts',
  'belts-beside',
  'drawn-fill',
  'drawn-link',
  'drawn-line',
  'drawn-point',
  'drawn-flag',
];
/** Every layer that the style describes, bottom to top. */
export const STYLED: readonly string[] = LAYERS.filter((id) => !OWN.includes(id));

/**
 * The layer over another, of those that are there: MapLibre adds a layer under one that it has; undefined = nothing is over it.
 * @param isThere whether the map has a layer; left out = it has all
 */
export function layerAbove(id: string, isThere: (id: string) => boolean = () => true): string | undefined {
  return LAYERS.slice(orderOf(id) + 1).find(isThere);
}

/** Position of a layer from the bottom; throws on an id that is not in the list. */
export function orderOf(id: string): number {
  const at = (LAYERS as readonly string[]).indexOf(id);
  if (at < 0) throw new Error(`The map has no layer "${id}": give it a place in the list in src/map/layers.ts.`);
  return at;
}

/** The layers in their order; throws on an unknown id, a double and a gap. */
export function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const ordered: LayerSpecification[] = [];
  for (const layer of layers) {
    const at = orderOf(layer.id);
    if (OWN.includes(layer.id))
      throw new Error(`The map layer "${layer.id}" draws itself: the style cannot describe it.`);
    if (ordered[at]) throw new Error(`The map layer "${layer.id}" is described twice.`);
    ordered[at] = layer;
  }
  const gap = LAYERS.find((id, at) => !ordered[at] && !OWN.includes(id));
  if (gap) throw new Error(`The map layer "${gap}" is in the list but nothing describes it.`);
  return ordered.filter((layer) => layer !== undefined);
}
