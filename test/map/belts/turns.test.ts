import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from '../../../src/map/belts/turns.ts';
import { Hand } from '../../../src/state/hand.ts';

const heard = new EventTarget();
/** The card is done with a picture so many milliseconds after it has been given it. */
let takes = 0;

/** The little of a graphics card that says when it is done. */
function card(): WebGL2RenderingContext {
  const given = new Map<object, number>();
  const gl = {
    SIGNALED: 1,
    UNSIGNALED: 0,
    fenceSync: () => {
      const sync = {};
      given.set(sync, performance.now() + takes);
      return sync;
    },
    flush: () => undefined,
    deleteSync: (sync: object) => given.delete(sync),
    isContextLost: () => false,
    getSyncParameter: (sync: object) => (performance.now() >= (given.get(sync) ?? 0) ? 1 : 0),
  };
  return gl as unknown as WebGL2RenderingContext;
}

let began = 0;
let drawn: [picture: string, after: number][] = [];
const draw = (picture: string) => () => drawn.push([picture, Math.round(performance.now() - began)]);

function begin(hand = new Hand()): Turns {
  const turns = new Turns(card(), hand);
  began = performance.now();
  turns.taken();
  return turns;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  drawn = [];
});

afterEach(() => {
  heard.dispatchEvent(new Event('pointerup'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a quick card is given the newest picture as soon as it is seen to be done', async () => {
  takes = 5;
  const turns = begin();
  turns.await(draw('first'));
  turns.await(draw('second'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(drawn).toEqual([['second', 12]]);
  turns.await(draw('at once'));
  expect(drawn.length).toBe(2);
});

test('a slow card rests as long as it took', async () => {
  takes = 80;
  const turns = begin();
  turns.await(draw('next'));
  await vi.advanceTimersByTimeAsync(1000);
  // Looked at after 12, 36 and 84 ms.
  expect(drawn).toEqual([['next', 168]]);
});

test('while a finger is held it rests three times as long, and no more from when it is lifted', async () => {
  takes = 80;
  const hand = new Hand();
  const press = () => heard.dispatchEvent(Object.assign(new Event('pointerdown'), { button: 0 }));
  press();
  begin(hand).await(draw('held'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(drawn).toEqual([['held', 336]]);
  begin(hand).await(draw('lifted'));
  await vi.advanceTimersByTimeAsync(200);
  heard.dispatchEvent(new Event('pointerup'));
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn.at(-1)).toEqual(['lifted', 200]);
});

test('a card that was given a picture of its own meanwhile is waited for anew', async () => {
  takes = 80;
  const hand = new Hand();
  heard.dispatchEvent(Object.assign(new Event('pointerdown'), { button: 0 }));
  const turns = begin(hand);
  turns.await(draw('next'));
  await vi.advanceTimersByTimeAsync(300);
  turns.taken();
  await vi.advanceTimersByTimeAsync(100);
  expect(drawn).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(drawn).toEqual([['next', 300 + 336]]);
});
