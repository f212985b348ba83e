import { expect, test } from 'vitest';
import { NO_CLASS } from '../../src/core/meeting/breaks.ts';
import { areaStates, tappable } from '../../src/map/areas.ts';
import { EMPTY_SCENE, type Scene } from '../../src/map/scene.ts';

const SCENE: Scene = {
  ...EMPTY_SCENE,
  areas: {
    level: 'prefecture',
    codes: ['440100', '441900', '460300'],
    within: '',
    classes: Uint8Array.of(0, 3, NO_CLASS),
    colours: ['#111111', '#222222'],
  },
  selectedPlace: '441900',
};

test('places of the coloured level have their class', () => {
  const { prefecture } = areaStates(SCENE);
  expect([...prefecture.keys()].sort()).toEqual(['440100', '441900', '460300']);
  expect(prefecture.get('440100')).toEqual({ c: 0, chosen: false });
  expect(prefecture.get('460300')?.c).toBe(NO_CLASS);
});

test('the chosen place is chosen at every level that has it, and keeps its class', () => {
  const states = areaStates(SCENE);
  expect(states.prefecture.get('441900')).toEqual({ c: 3, chosen: true });
  expect(states.county.get('441900')).toEqual({ c: -1, chosen: true });
  expect(states.province.get('441900')).toEqual({ c: -1, chosen: true });
});

test('an empty scene has no states', () => {
  expect(Object.values(areaStates(EMPTY_SCENE)).every((states) => states.size === 0)).toBe(true);
});

test('a tap finds the coloured level, else the finest that is drawn', () => {
  expect(tappable(SCENE, 'county')).toBe('prefecture');
  expect(tappable(EMPTY_SCENE, 'county')).toBe('county');
});
