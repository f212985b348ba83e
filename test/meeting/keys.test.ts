import { describe, expect, test } from 'vitest';
import { hear, KEYS } from '../../src/meeting/present/keys.ts';
import { presentWords } from '../../src/words/present.ts';

const key = (name: string, held: Partial<Parameters<typeof hear>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const MAP = { asking: false, page: false };
const PAGE = { asking: false, page: true };
const ASKING = { asking: true, page: false };

test('no key does two things, and every act has words', () => {
  const keys = KEYS.flatMap(([, all]) => [...all]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const [act] of KEYS) expect(presentWords.zh.acts[act], act).toBeTruthy();
});

describe('while slides are shown', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['B', 'black'],
    ['.', 'black'],
    ['G', 'overview'],
    ['End', 'last'],
    ['Escape', 'leave'],
  ])('%s is %s', (name, act) => expect(hear(key(name), MAP)).toEqual({ act }));

  test('Shift and space go back', () => expect(hear(key(' ', { shiftKey: true }), MAP)).toEqual({ act: 'back' }));
  test('up and down move in a long page', () => {
    expect(hear(key('ArrowDown'), PAGE)).toBe('pass');
    expect(hear(key('ArrowDown'), MAP)).toEqual({ act: 'next' });
  });
  test('the start button of a clicker loads nothing anew', () => expect(hear(key('F5'), MAP)).toBe('keep'));
  test('letters of the app do nothing', () => expect(hear(key('m'), MAP)).toBe('keep'));
  test('the browser keeps its own', () => {
    expect(hear(key('Tab'), MAP)).toBe('pass');
    expect(hear(key('r', { ctrlKey: true }), MAP)).toBe('pass');
    expect(hear(key('z', { ctrlKey: true }), MAP)).toEqual({ act: 'undo' });
  });
});

describe('while a question is answered', () => {
  test.each(['/', 'f', 'l', '0', 'u', '+', '-', 'ArrowLeft'])('%s works the map', (name) =>
    expect(hear(key(name), ASKING)).toBe('pass'),
  );
  test.each(['m', 'w', 't', 'd', 's'])('%s leads nowhere else', (name) => expect(hear(key(name), ASKING)).toBe('keep'));
  test.each(['q', 'PageDown', 'PageUp'])('%s brings the slide back', (name) =>
    expect(hear(key(name), ASKING)).toEqual({ act: 'ask' }),
  );
  test("Escape and the black screen are still the presenter's", () => {
    expect(hear(key('Escape'), ASKING)).toEqual({ act: 'leave' });
    expect(hear(key('b'), ASKING)).toEqual({ act: 'black' });
  });
});
