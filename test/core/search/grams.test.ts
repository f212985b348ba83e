import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/core/search/field.ts';
import { Grams } from '../../../src/core/search/grams.ts';

const letters = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', '镇', '\uffff'), { maxLength }).map((all) => all.join('')); // prettier-ignore

test('the run of a text is every place where it begins, as far as the depth tells', () => {
  fc.assert(
    fc.property(letters(30), letters(5), fc.integer({ min: 1, max: 4 }), (text, wanted, depth) => {
      const places = Uint32Array.from({ length: text.length }, (_, at) => at);
      const grams = new Grams(unitsOf(text + '\0'.repeat(depth)), places, depth);
      const { from, to } = grams.run(unitsOf(wanted));
      const found = Array.from({ length: to - from }, (_, at) => grams.place(from + at)).sort((a, b) => a - b);
      expect(found).toEqual(Array.from(places).filter((place) => text.startsWith(wanted.slice(0, depth), place)));
    }),
  );
});

test('no places, no run', () => {
  expect(new Grams(new Uint16Array(2), new Uint32Array(), 2).run(unitsOf('a'))).toEqual({ from: 0, to: 0 });
});
