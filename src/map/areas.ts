import type { AreaState } from './paint.ts';
import type { AreaLevel, Scene } from './scene.ts';

/** State of each coloured or chosen place, by level and code. */
export function areaStates(scene: Scene): Record<AreaLevel, Map<string, AreaState>> {
  const states = { province: statesOf(scene), prefecture: statesOf(scene), county: statesOf(scene) };
  scene.areas?.codes.forEach((code, at) => {
    const c = scene.areas?.classes[at] ?? -1;
    states[scene.areas?.level ?? 'province'].set(code, { c, chosen: code === scene.selectedPlace });
  });
  return states;
}

/** The chosen code goes to every level: 东莞 441900 is a prefecture and, in the outlines, a county too. */
function statesOf({ selectedPlace }: Scene): Map<string, AreaState> {
  return new Map(selectedPlace === null ? [] : [[selectedPlace, { c: -1, chosen: true }]]);
}

/** Level whose places a tap finds: the coloured one, else the finest that is drawn. */
export function tappable(scene: Scene, finest: AreaLevel): AreaLevel {
  return scene.areas?.level ?? finest;
}
