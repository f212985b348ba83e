import { expect, it } from 'vitest';
import { productWords } from '../../../src/core/evidence/product-word.ts';

it.each([
  ['袜子', ['袜子', '袜']],
  [' 灯具 ', ['灯具', '灯']],
  ['日用品', ['日用品']],
  ['母婴用品', ['母婴用品', '母婴']],
  ['子', ['子']],
  ['Lamps', ['Lamps', 'Lamp']],
  ['dishes', ['dishes', 'dish', 'dishe']],
  ['glass', ['glass', 'glas']],
  ['', []],
])('%s is looked for as %j', (text, words) => {
  expect(productWords(text)).toEqual(words);
});
