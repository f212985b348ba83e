import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from '../../src/map/rest.ts';

const heard = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the newest act is done once, when nothing came for a while', () => {
  const done: string[] = [];
  const rest = new Rest();
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

test('while a finger is held it waits longer, and the usual while from when it is lifted', () => {
  const done: string[] = [];
  const rest = new Rest();
  heard.dispatchEvent(new Event('pointerdown'));
  rest.put(() => done.push('drawn'));
  vi.advanceTimersByTime(800);
  expect(done).toEqual([]);
  heard.dispatchEvent(new Event('pointerup'));
  vi.advanceTimersByTime(400);
  expect(done).toEqual(['drawn']);
});

test('what is dropped is not done', () => {
  const done: string[] = [];
  const rest = new Rest();
  rest.put(() => done.push('never'));
  rest.stop();
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([]);
});
