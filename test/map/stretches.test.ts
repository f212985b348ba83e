import { expect, test } from 'vitest';
import { Stretches } from '../../src/map/stretches.ts';

/** Each step takes a few milliseconds. */
function* slow(steps: number, said: string[], name: string): Generator<void, void> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    said.push(`${name}${step}`);
    yield;
  }
}

test('short work is done at once', () => {
  const said: string[] = [];
  const stretches = new Stretches();
  stretches.begin(slow(1, said, 'a'), () => said.push('done'));
  expect(said).toEqual(['a0', 'done']);
  expect(stretches.busy).toBe(false);
});

test('long work is done in several tasks, and newer work takes its place', async () => {
  const said: string[] = [];
  const stretches = new Stretches();
  stretches.begin(slow(50, said, 'a'), () => said.push('a done'));
  expect(stretches.busy).toBe(true);
  await new Promise<void>((resolve) => stretches.begin(slow(10, said, 'b'), resolve));
  expect(said).toContain('b9');
  expect(said).not.toContain('a49');
  expect(said).not.toContain('a done');
});
