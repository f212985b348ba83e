import { Converter } from 'opencc-js';

/** Unified ideographs and their extension A: what keyboards for traditional Chinese give. */
const IDEOGRAPHS: readonly (readonly [from: number, to: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];
/** OpenCC's standard, and the characters that Taiwan and Hong Kong prefer. */
const FROM = ['t', 'tw', 'hk'] as const;

/**
 * Traditional and simplified character in turn ('燈灯飾饰'), for every simplified character of the names.
 * @param names the names that people will look for
 */
export function variantsOf(names: readonly string[]): string {
  const wanted = new Set(names.join(''));
  const converters = FROM.map((from) => Converter({ from, to: 'cn' }));
  let pairs = '';
  for (const [from, to] of IDEOGRAPHS) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      const simple = converters
        .map((convert) => convert(character))
        .find((each) => each !== character && wanted.has(each));
      if (simple !== undefined) pairs += character + simple;
    }
  }
  return pairs;
}
