import type { Map as MapLibre, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import { FINGER, pick, type Spot } from './pick.ts';
import type { AreaLevel, Target } from './scene.ts';

/** What is drawn now, asked anew at each touch. */
export interface Drawn {
  /** Radius that a finger can find, by belt; 0 = invisible. */
  reach(belt: number): number;
  /** Largest of them. */
  largest(): number;
  /** Level whose places can be tapped. */
  level(): AreaLevel;
}

/** A target and where it was found, in CSS pixels from the container's corner. */
export type OnTarget = (target: Target | null, point: { readonly x: number; readonly y: number }) => void;

/** A mouse is finer than a finger. */
const POINTER = 6;

/** Calls `onTap` with the circle or place that was clicked, null for open sea. */
export function listenTap(map: MapLibre, drawn: Drawn, onTap: OnTarget): void {
  map.on('click', ({ point }: MapMouseEvent) =>
    onTap(targetAt(map, drawn, point.x, point.y, FINGER), { x: point.x, y: point.y }),
  );
}

/** Calls `onHover` once a frame while a mouse moves, and with null when it leaves; does nothing on touch screens. */
export function listenHover(map: MapLibre, drawn: Drawn, onHover: OnTarget): void {
  if (!window.matchMedia('(hover: hover)').matches) return;
  let frame = 0;
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const target = targetAt(map, drawn, point.x, point.y, POINTER);
      map.getCanvas().style.cursor = target ? 'pointer' : '';
      onHover(target, { x: point.x, y: point.y });
    });
  });
  map.on('mouseout', ({ point }: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    onHover(null, { x: point.x, y: point.y });
  });
  map.once('remove', () => cancelAnimationFrame(frame));
}

function targetAt(map: MapLibre, drawn: Drawn, x: number, y: number, finger: number): Target | null {
  const spot = pick(x, y, spotsNear(map, drawn, x, y, finger), finger);
  if (spot) return { kind: 'belt', belt: spot.belt };
  const level = drawn.level();
  const [place] = map.queryRenderedFeatures([x, y], { layers: [`area-${level}`] });
  const code: unknown = place?.properties['adcode'];
  return typeof code === 'string' ? { kind: 'place', code, level } : null;
}

function spotsNear(map: MapLibre, drawn: Drawn, x: number, y: number, finger: number): Spot[] {
  const room = Math.max(finger, drawn.largest());
  const box: [PointLike, PointLike] = [
    [x - room, y - room],
    [x + room, y + room],
  ];
  const found = map.queryRenderedFeatures(box, { layers: ['circle', 'circle-none'] });
  return found.flatMap((feature) => spotOf(map, drawn, feature));
}

function spotOf(map: MapLibre, drawn: Drawn, { geometry, properties }: MapGeoJSONFeature): Spot[] {
  const belt: unknown = properties['belt'];
  if (geometry.type !== 'Point' || typeof belt !== 'number') return [];
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { x, y } = map.project([lon, lat]);
  return [{ belt, x, y, radius: drawn.reach(belt) }];
}
