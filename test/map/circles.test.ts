import { describe, expect, test } from 'vitest';
import { NO_CLASS } from '../../src/core/meeting/breaks.ts';
import { circleStates, reach, RING_RADIUS } from '../../src/map/circles.ts';
import { EMPTY_SCENE, type Scene } from '../../src/map/scene.ts';

const SCENE: Scene = {
  ...EMPTY_SCENE,
  circles: {
    belt: Uint32Array.of(7, 3, 9, 4),
    radius: Float32Array.of(12, 5, NaN, NaN),
    fill: Uint8Array.of(4, NO_CLASS, NO_CLASS, 2),
    colours: ['#111111'],
  },
  selectedBelt: 3,
};

describe('circleStates', () => {
  const states = circleStates(SCENE);

  test('a belt with a figure is a circle of its size and class', () => {
    expect(states.get(7)).toEqual({ r: 12, c: 4, hollow: false, chosen: false });
  });

  test('a size without a class stays a circle, in no colour', () => {
    expect(states.get(3)).toEqual({ r: 5, c: NO_CLASS, hollow: false, chosen: true });
  });

  test('no figure is a dashed ring; a class without a size a dot in the ring', () => {
    expect(states.get(9)).toMatchObject({ r: 0, hollow: true });
    expect(states.get(4)).toMatchObject({ r: 3, c: 2, hollow: true });
  });

  test('a belt that is not listed has no state', () => {
    expect(states.has(1)).toBe(false);
    expect(circleStates(EMPTY_SCENE).size).toBe(0);
  });

  test('a chosen belt that the filter hides keeps its ring and nothing else', () => {
    const state = circleStates({ ...SCENE, selectedBelt: 1 }).get(1);
    expect(state).toEqual({ r: 0, c: NO_CLASS, hollow: false, chosen: true });
    expect(state && reach(state)).toBe(0);
  });
});

test('a finger finds circles by their size and rings by theirs', () => {
  expect(reach({ r: 12, c: 1, hollow: false, chosen: false })).toBe(12);
  expect(reach({ r: 0, c: NO_CLASS, hollow: true, chosen: false })).toBe(RING_RADIUS);
});
