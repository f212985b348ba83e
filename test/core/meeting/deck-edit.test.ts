import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/core/meeting/deck.ts';
import {
  addSlides,
  changeSlide,
  duplicateSlide,
  moveSlide,
  noteSeen,
  removeSlide,
  sectionOf,
  slideFrom,
} from '../../../src/core/meeting/deck-edit.ts';

function deckOf(...ids: readonly string[]): Deck {
  const slides = ids.map((id) => slideFrom(id, { notes: id }));
  const seen = Object.fromEntries(ids.map((id) => [id, { 规模: id }]));
  return { id: 'deck', title: '', madeAt: 0, changedAt: 0, version: 'v', slides, seen };
}

const orderOf = (deck: Deck) => deck.slides.map(({ id }) => id).join('');
const decks = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }).map((ids) => deckOf(...ids));

describe('slides of a deck', () => {
  test('come after the one that is named, else at the end', () => {
    const one = slideFrom('x', {});
    expect(orderOf(addSlides(deckOf('a', 'b'), [one], 'a'))).toBe('axb');
    expect(orderOf(addSlides(deckOf('a', 'b'), [one]))).toBe('abx');
    expect(orderOf(addSlides(deckOf('a', 'b'), [one], 'gone'))).toBe('abx');
    expect(orderOf(addSlides(deckOf(), [one]))).toBe('x');
  });

  test('a copy stands after what it was made from, with what was seen of it', () => {
    const deck = duplicateSlide(deckOf('a', 'b'), 'a', 'c');
    expect(orderOf(deck)).toBe('acb');
    expect(deck.slides[1]).toMatchObject({ id: 'c', notes: 'a' });
    expect(deck.seen['c']).toEqual({ 规模: 'a' });
  });

  test('a slide that is changed keeps its id and place; others are the same objects', () => {
    const before = deckOf('a', 'b');
    const after = changeSlide(before, 'a', { title: '新' });
    expect(after.slides[0]).toEqual({ ...before.slides[0], title: '新' });
    expect(after.slides[1]).toBe(before.slides[1]);
  });

  test('what is seen of one slide leaves the others as they were', () => {
    const deck = noteSeen(deckOf('a', 'b'), 'w', { a: { 规模: '新' } });
    expect([deck.version, deck.seen['a'], deck.seen['b']]).toEqual(['w', { 规模: '新' }, { 规模: 'b' }]);
  });

  test('the section of a slide is the one before it', () => {
    const deck = addSlides(deckOf('a', 'b'), [slideFrom('s', { kind: 'section' })], 'a');
    expect([0, 1, 2].map((at) => sectionOf(deck, at)?.id)).toEqual([undefined, 's', 's']);
  });
});

test('moving keeps every slide and the order of the others, and stays within the deck', () => {
  fc.assert(
    fc.property(decks, fc.nat(9), fc.integer({ min: -3, max: 12 }), (deck, which, to) => {
      const id = deck.slides[which % deck.slides.length]?.id ?? '';
      const moved = moveSlide(deck, id, to);
      const last = deck.slides.length - 1;
      expect(moved.slides.findIndex((slide) => slide.id === id)).toBe(Math.min(Math.max(0, to), last));
      const rest = (one: Deck) => orderOf(one).replace(id, '');
      expect(rest(moved)).toBe(rest(deck));
    }),
  );
});

test('what was removed comes back where it stood', () => {
  fc.assert(
    fc.property(decks, fc.nat(9), (deck, which) => {
      const at = which % deck.slides.length;
      const gone = deck.slides[at] ?? slideFrom('', {});
      const left = removeSlide(deck, gone.id);
      expect(left.seen).not.toHaveProperty(gone.id);
      expect(left.slides).toHaveLength(deck.slides.length - 1);
      expect(orderOf(moveSlide(addSlides(left, [gone]), gone.id, at))).toBe(orderOf(deck));
    }),
  );
});

test('an unknown slide changes nothing', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      for (const same of [moveSlide(deck, '?', 1), duplicateSlide(deck, '?', 'c'), removeSlide(deck, '?'), changeSlide(deck, '?', { notes: 'n' })]) expect(same).toEqual(deck); // prettier-ignore
    }),
  );
});
