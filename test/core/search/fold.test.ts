import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { foldBy, lettersOf, spelled } from '../../../src/core/search/fold.ts';

const fold = foldBy('燈灯飾饰乾干');

test.each([
  ['  Gu  Zhen\t', 'gu zhen'],
  ['ＬＥＤ（灯）', 'led(灯)'],
  ['São Lázaro', 'sao lazaro'],
  ['LÜLIANG', 'luliang'],
  ['燈飾', '灯饰'],
  ['乾县', '干县'],
  ['𠮷', '𠮷'],
  ['   ', ''],
])('%j is folded to %j', (text, folded) => expect(fold(text)).toBe(folded));

it('leaves traditional characters where it knows none', () => expect(foldBy('')('燈飾')).toBe('燈飾'));

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['gu zhen', 'guzhen'],
  ["lu'an", 'luan'],
  ['lu’an', 'luan'],
  ['lvliang', 'luliang'],
  ['lyuliang', 'luliang'],
  ['1688', '1688'],
  ['古zhen', null],
  ['(', null],
  ['', null],
])('the letters of %j are %j', (text, letters) => expect(lettersOf(text)).toBe(letters));

test('a syllable is spelled without ü', () => expect(['lv', 'lü', 'lyu', 'nve'].map(spelled)).toEqual(['lu', 'lu', 'lu', 'nue'])); // prettier-ignore
