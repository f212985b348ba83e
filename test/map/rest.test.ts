import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from '../../src/map/rest.ts';
import { Hand } from '../../src/state/hand.ts';

const heard = new EventTarget();
const press = (button = 0) => heard.dispatchEvent(Object.assign(new Event('pointerdown'), { button }));
/** Milliseconds between two pictures. */
let frame = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, frame));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the newest act is done once, when nothing came for a while', () => {
  const done: string[] = [];
  const rest = new Rest(new Hand());
  rest.put(() => done.push('first'));
  vi.advanceTimersByTime(200);
  rest.put(() => done.push('second'));
  vi.advanceTimersByTime(200);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(done).toEqual(['second']);
  vi.advanceTimersByTime(5000);
  expect(done).toEqual(['second']);
});

test('while a finger is held it waits longer, and the usual while from when it is lifted', async () => {
  const done: string[] = [];
  const rest = new Rest(new Hand());
  press();
  rest.put(() => done.push('drawn'));
  await vi.advanceTimersByTimeAsync(800);
  expect(done).toEqual([]);
  heard.dispatchEvent(new Event('pointerup'));
  await vi.advanceTimersByTimeAsync(400);
  expect(done).toEqual(['drawn']);
});

test('a finger that is held still for long is shown it; where pictures take long, not before the next one', async () => {
  frame = 4000;
  const done: string[] = [];
  const rest = new Rest(new Hand());
  press();
  rest.put(() => done.push('drawn'));
  await vi.advanceTimersByTimeAsync(3900);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(done).toEqual(['drawn']);
  heard.dispatchEvent(new Event('pointerup'));
  frame = 16;
});

test('what is dropped is not done', () => {
  const done: string[] = [];
  const rest = new Rest(new Hand());
  rest.put(() => done.push('never'));
  rest.drop();
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([]);
});

test('another button holds nothing, and a menu of the browser lets go', async () => {
  const done: string[] = [];
  const rest = new Rest(new Hand());
  press(2);
  rest.put(() => done.push('first'));
  await vi.advanceTimersByTimeAsync(400);
  expect(done).toEqual(['first']);
  press();
  heard.dispatchEvent(new Event('contextmenu'));
  rest.put(() => done.push('second'));
  await vi.advanceTimersByTimeAsync(400);
  expect(done).toEqual(['first', 'second']);
});
