import type { PlayerMap } from './map.ts';
import type { Spot } from './plane.ts';

/** Pixels that a finger may tremble and still tap. */
const TREMBLE = 6;
const DOUBLE = 320;

/** Wheel, drag, pinch, double click and taps on the map. */
export function listenTo(map: PlayerMap, tap: (point: Spot) => void): void {
  const { canvas } = map;
  const fingers = new Map<number, Spot>();
  let began: Spot = [0, 0];
  let moved = false;
  let last = { at: -Infinity, point: [0, 0] as Spot };

  const pointOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top } = canvas.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, pointOf(event));
    if (fingers.size === 1) [began, moved] = [pointOf(event), false];
    else moved = true;
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const point = pointOf(event);
    if (!moved && apart(point, began) <= TREMBLE) return;
    moved = true;
    const other = [...fingers].filter(([id]) => id !== event.pointerId)[0]?.[1];
    if (other) {
      const span = apart(before, other);
      if (span > 0) map.zoom(apart(point, other) / span, [(point[0] + other[0]) / 2, (point[1] + other[1]) / 2]);
      map.pan([(point[0] - before[0]) / 2, (point[1] - before[1]) / 2]);
    } else map.pan([point[0] - before[0], point[1] - before[1]]);
    fingers.set(event.pointerId, point);
  });
  const lift = (event: PointerEvent, tapped: boolean) => {
    if (!fingers.delete(event.pointerId) || moved || !tapped) return;
    const point = pointOf(event);
    const twice = event.timeStamp - last.at < DOUBLE && apart(point, last.point) < 2 * TREMBLE;
    last = { at: twice ? -Infinity : event.timeStamp, point };
    if (twice) map.zoom(2, point);
    else tap(point);
  };
  canvas.addEventListener('pointerup', (event) => lift(event, true));
  canvas.addEventListener('pointercancel', (event) => lift(event, false));
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 30 : 1;
      map.zoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) / 360), pointOf(event));
    },
    { passive: false },
  );
}

function apart([x1, y1]: Spot, [x2, y2]: Spot): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
