import { expect, test } from 'vitest';
import { classColour, whenNoClass, within } from '../../src/map/paint.ts';

test('a place without state is of no class: null must not become class 0', () => {
  expect(JSON.stringify(classColour(['#111111', '#222222']))).toContain('["coalesce",["feature-state","c"],-1]');
  expect(whenNoClass(1, 0)[0]).toBe('case');
});

test('each class has its colour, and the rest none', () => {
  const expression = classColour(['#111111', '#222222']);
  expect(expression.slice(2)).toEqual([0, '#111111', 1, '#222222', 'rgba(0,0,0,0)']);
});

test('without classes there is one colour', () => {
  expect(classColour([])).toBe('rgba(0,0,0,0)');
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
