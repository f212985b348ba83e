import type { Map as MapLibre } from 'maplibre-gl';
import type { Spot } from './shapes.ts';

/** A finger trembles by less than this (CSS pixels). */
const STEP = 4;

/**
 * Follows one stroke of a finger, pen or mouse, once a step, and once more with `done` when it ends; the map neither moves nor zooms until then.
 * Answers with a way to call it off.
 */
export function trace(map: MapLibre, onLine: (line: readonly Spot[], done: boolean) => void): () => void {
  const board = map.getCanvasContainer();
  const ended = new AbortController();
  const { signal } = ended;
  let line: Spot[] = [];
  let last = { x: NaN, y: NaN };
  let pointer: number | null = null;

  const add = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - last.x, clientY - last.y) < STEP) return;
    last = { x: clientX, y: clientY };
    const { left, top } = board.getBoundingClientRect();
    const { lng, lat } = map.unproject([clientX - left, clientY - top]);
    line = [...line, [lng, lat]];
    onLine(line, false);
  };
  const begin = (event: PointerEvent): void => {
    if (pointer !== null) return;
    pointer = event.pointerId;
    board.setPointerCapture(pointer);
    add(event);
  };
  const end = ({ pointerId }: PointerEvent): void => {
    if (pointerId !== pointer) return;
    ended.abort();
    onLine(line, true);
  };

  hold(map, board, signal);
  board.addEventListener('pointerdown', begin, { signal });
  board.addEventListener('pointermove', (event) => event.pointerId === pointer && add(event), { signal });
  board.addEventListener('pointerup', end, { signal });
  board.addEventListener('pointercancel', end, { signal });
  return () => ended.abort();
}

/** The map stands still until the signal; the browser does not scroll either. */
function hold(map: MapLibre, board: HTMLElement, signal: AbortSignal): void {
  const moves = [map.dragPan, map.touchZoomRotate, map.boxZoom, map.doubleClickZoom];
  for (const move of moves) move.disable();
  board.style.touchAction = 'none';
  board.style.cursor = 'crosshair';
  signal.addEventListener('abort', () => {
    for (const move of moves) move.enable();
    map.touchZoomRotate.disableRotation();
    board.style.touchAction = '';
    board.style.cursor = '';
  });
}
