import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { FINGER, pick, type Spot } from './pick.ts';
import type { AreaLevel, Target } from './scene.ts';

/** What is drawn now, asked anew at each touch. */
export interface Drawn {
  /** Belts that a finger may mean; `x` and `y` are CSS pixels from the container's corner, those of the spots from the finger. */
  spotsNear(x: number, y: number, finger: number): Spot[];
  /** The record whose flag is under a finger that reaches so far; null = none. */
  flagAt(x: number, y: number, finger: number): string | null;
  /** Level whose places can be tapped. */
  level(): AreaLevel;
}

/** A target and where it was found, in CSS pixels from the container's corner. */
export type OnTarget = (target: Target | null, point: { readonly x: number; readonly y: number }) => void;

/** A mouse is finer than a finger. */
const POINTER = 6;

/** Calls `onTap` with the flag, circle or place that was clicked, null for open sea. */
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
  const spot = pick(0, 0, drawn.spotsNear(x, y, finger), finger);
  // Flags lie over the circles; beside a flag a circle that the finger is on is meant.
  const onCircle = spot && Math.hypot(spot.x, spot.y) <= spot.radius;
  const id = drawn.flagAt(x, y, onCircle ? 0 : finger);
  if (id !== null) return { kind: 'own', id };
  if (spot) return { kind: 'belt', belt: spot.belt };
  const level = drawn.level();
  const [place] = map.queryRenderedFeatures([x, y], { layers: [`area-${level}`] });
  const code: unknown = place?.properties['adcode'];
  return typeof code === 'string' ? { kind: 'place', code, level } : null;
}
