import { expect, it } from 'vitest';
import { RecordingSigns, SILENT } from '../../src/state/recording-signs.ts';

function signs() {
  const kept = new Map<string, string>();
  const clock = { now: 1_000_000 };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const page = () => new RecordingSigns(() => storage, () => clock.now); // prettier-ignore
  return { clock, one: page(), other: page() };
}

it('tells another page that a voice is still being recorded, as long as pieces come', () => {
  const { clock, one, other } = signs();
  one.give('a');
  clock.now += SILENT - 1;
  expect(other.alive('a')).toBe(1);
  one.give('a');
  clock.now += SILENT - 1;
  expect(other.alive('a')).toBe(1);
  clock.now += 1;
  expect(other.alive('a')).toBe(0);
});

it('lets go at once what is kept, what nobody gave a sign of, and what a clock set back makes look new', () => {
  const { clock, one, other } = signs();
  one.give('a');
  one.take('a');
  expect(other.alive('a')).toBe(0);
  expect(other.alive('b')).toBe(0);
  one.give('c');
  clock.now -= 60_000;
  expect(other.alive('c')).toBe(0);
});

it('bears a storage that is blocked', () => {
  const blocked = new RecordingSigns(() => {
    throw new Error('blocked');
  });
  blocked.give('a');
  expect(blocked.alive('a')).toBe(0);
  blocked.take('a');
});
