import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { boardWords } from '../../src/words/board.ts';
import { lookWords } from '../../src/words/looks.ts';
import { toolWords } from '../../src/words/tools.ts';
import { zh } from '../../src/words/zh.ts';
import { initialsOf, paletteWords } from '../../src/words/palette.ts';

const { zh: own } = paletteWords;
const said = (text: string) => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('');

test.each([
  own.find,
  own.filter,
  own.layers,
  own.clear,
  own.nation,
  own.up,
  own.card,
  own.turn,
  own.copy,
  own.print,
  own.design,
  own.growing,
  own.lasso,
  own.measure,
  own.reading(''),
  own.classes(''),
  own.ramp(''),
  boardWords.zh.extent,
  zh.zoomIn,
  zh.zoomOut,
  ...Object.values(toolWords.zh),
  ...Object.values(lookWords.zh.methods),
  ...Object.values(lookWords.zh.ramps),
  ...Object.values(zh.tabs).filter((text) => text !== zh.tabs.rank),
  ...Object.values(zh.sorts),
  ...Object.values(zh.areasOf),
  ...Object.values(zh.levels),
  ...Object.values(zh.quadrants),
  ...Object.values(zh.about.themes),
])('%s is found by the initials that a dictionary gives', (text) => {
  const characters = text.replaceAll(/[^\p{Script=Han}]/gu, '');
  expect(initialsOf(characters)).toBe(said(characters));
});

test('letters and numbers stay', () => expect(initialsOf('≥100 亿')).toBe('100y'));

// The dictionary reads 行 here as in 步行.
test('a ranking is páiháng', () => expect(initialsOf(zh.tabs.rank)).toBe('ph'));
