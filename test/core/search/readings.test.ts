import { describe, expect, it, test } from 'vitest';
import { isChinese, Readings } from '../../../src/core/search/readings.ts';

const readings = new Readings({
  syllables: 'chang长da大deng灯lv绿sha沙xian县zi子yong涌',
  words: '长 zhang\n长沙 chang sha\n长沙子 chang sha zhi\n大涌 da chong|da yong\n绿 lv',
});

describe('a name', () => {
  test.each([
    ['大灯', [['da', 'deng']]],
    ['长子县', [['zhang', 'zi', 'xian']]],
    ['长沙县', [['chang', 'sha', 'xian']]],
    ['长沙子', [['chang', 'sha', 'zhi']]],
    ['LED灯(大)', [['l', 'e', 'd', 'deng', 'da']]],
    ['5G大', [['5', 'g', 'da']]],
    ['绿V', [['lu', 'u']]],
    ['龘大', [['?', 'da']]],
    ['大涌灯', [['da', 'chong', 'deng'], ['da', 'yong', 'deng']]], // prettier-ignore
    ['大涌大涌', [['da', 'chong', 'da', 'chong'], ['da', 'yong', 'da', 'chong'], ['da', 'chong', 'da', 'yong'], ['da', 'yong', 'da', 'yong']]], // prettier-ignore
    ['Guzhen', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(readings.of(name).map((each) => each.join(' ')).sort()).toEqual(expected.map((each) => each.join(' ')).sort()); // prettier-ignore
    expect(readings.of(name)[0]).toEqual(expected[0]);
  });

  it('is read as somebody else says, except in the words of the table and outside of Chinese', () => {
    expect(readings.of('大子(龘)长沙', ['dai', 'zi', '(', 'da', ')', 'zhang', 'sha'])).toEqual([
      ['dai', 'zi', 'da', 'chang', 'sha'],
    ]);
  });
});

test('what is Chinese', () => {
  expect(['灯', 'LED灯', '𠮷'].every(isChinese)).toBe(true);
  expect(['', 'LED', '5·18', 'らんぷ'].some(isChinese)).toBe(false);
});
