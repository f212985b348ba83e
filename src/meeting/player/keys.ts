import type { PlayerMap } from './map.ts';

/** What single keys do beside moving the map. */
export interface Doing {
  readonly turn: (steps: number) => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly overview: () => void;
  readonly notes: () => void;
  readonly sources: () => void;
  readonly wide: () => void;
  readonly language: () => void;
  readonly black: () => void;
  readonly close: () => void;
}

const STEP = 80;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Keyboard and clicker (which sends PageUp and PageDown, some of them F5, B or a full stop). */
export function listenToKeys(map: PlayerMap, doing: Doing): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => doing.turn(1),
    ArrowDown: () => doing.turn(1),
    PageDown: () => doing.turn(1),
    ArrowLeft: () => doing.turn(-1),
    ArrowUp: () => doing.turn(-1),
    PageUp: () => doing.turn(-1),
    Home: doing.first,
    End: doing.last,
    '+': () => map.zoom(1.5),
    '=': () => map.zoom(1.5),
    '-': () => map.zoom(1 / 1.5),
    '0': () => map.home(),
    g: doing.overview,
    n: doing.notes,
    s: doing.sources,
    f: doing.wide,
    F5: doing.wide,
    l: doing.language,
    b: doing.black,
    '.': doing.black,
    Escape: doing.close,
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
    const onButton = event.target instanceof HTMLButtonElement;
    const act = arrow
      ? () => map.pan(arrow)
      : event.key === ' ' && !onButton
        ? () => doing.turn(event.shiftKey ? -1 : 1)
        : (keys[event.key] ?? keys[event.key.toLowerCase()]);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
