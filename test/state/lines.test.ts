import { expect, test } from 'vitest';
import { exchanged } from '../../src/state/lines.ts';

const lines = (word: string, count: number) => new Map(Array.from({ length: count }, (_, at) => [at, `${word}${at}`]));

test('a few lines change at a time, from the first that is seen, and in the end all are the new ones', () => {
  const [before, after] = [lines('old', 60), lines('new', 60)];
  const steps = [...exchanged(before, after, 10)];
  expect(steps).toHaveLength(5);
  expect(steps[0]?.get(9)).toBe('old9');
  expect([10, 13, 14].map((at) => steps[0]?.get(at))).toEqual(['new10', 'new13', 'old14']);
  expect(steps[3]?.get(25)).toBe('new25');
  expect(steps[3]?.get(26)).toBe('old26');
  expect(steps[4]).toBe(after);
  expect(before.get(10)).toBe('old10');
});

test('where there were no lines all come at once, and those beyond a shorter list go', () => {
  const after = lines('new', 2);
  expect([...exchanged(new Map(), after, 0)]).toEqual([after]);
  expect([...exchanged(lines('old', 5), after, 0)][0]).toEqual(new Map([...after, [4, 'old4']]));
});
