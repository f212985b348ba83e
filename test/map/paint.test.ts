import { expect, test } from 'vitest';
import { SCALE_RAMP } from '../../src/core/meeting/ramp.ts';
import { classColour, outlineColour, whenNoClass, within } from '../../src/map/paint.ts';
import { PALETTE } from '../../src/map/palette.ts';

test('a place without state is of no class: null must not become class 0', () => {
  expect(JSON.stringify(classColour(['#111111', '#222222']))).toContain('["coalesce",["feature-state","c"],-1]');
  expect(whenNoClass(1, 0)[0]).toBe('case');
});

test('each class has its colour, and the rest the colour of no class', () => {
  const expression = classColour(['#111111', '#222222'], '#999999');
  expect(expression.slice(2)).toEqual([0, '#111111', 1, '#222222', '#999999']);
});

test('without classes there is one colour', () => {
  expect(classColour([])).toBe('rgba(0,0,0,0)');
});

test('pale classes are outlined in ink, strong ones in the colour of the ground', () => {
  const { land, ink } = PALETTE.light;
  const outlines = outlineColour(SCALE_RAMP.light, land, ink, '#999999').slice(2);
  expect(outlines).toEqual([0, ink, 1, ink, 2, land, 3, land, 4, land, '#999999']);
});

test('what is said of places in a division is said of them alone', () => {
  const yes = whenNoClass(1, 0);
  expect(within('', yes, 0)).toBe(yes);
  const starts = ['330000', '500000', '330700', '442000', '330782'].map((code) => JSON.stringify(within(code, yes, 0)));
  expect(starts.map((text) => /,(\d)\],"(\d+)"\]/.exec(text)?.slice(1))).toEqual([
    ['2', '33'],
    ['2', '50'],
    ['4', '3307'],
    ['4', '4420'],
    ['6', '330782'],
  ]);
});
