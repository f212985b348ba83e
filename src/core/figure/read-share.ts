import { RUN } from './read-amount.ts';
import { readQuantity } from './read-quantity.ts';
import { refuse } from './read-refusal.ts';
import type { QuantityResult } from './read-result.ts';
import { valueOfRun } from './read-run.ts';

/** A share: 30%, 三成, 百分之三十, 三分之一, 一半. */
export function readShare(text: string, unit: string): QuantityResult {
  const read = readQuantity(percentOf(text), unit, 'share');
  if (!read.ok) return read;
  const { value, high } = read.figure;
  if (/^0?\.\d+$/.test(text)) return refuse('barePercent', text);
  return (high ?? value) > (read.figure.unit === '‰' ? 1000 : 100) ? refuse('beyond') : read;
}

const HALVES: readonly (readonly [RegExp, string])[] = [
  [/一大半|大半|过半|多半|一半多|超半数?/, '超过50%'],
  [/一小半|小半|不到一半|不足一半|不到半数/, '不到50%'],
  [/一半|半数|对半/, '50%'],
];

/** A share in words as a percentage: what it is a part of goes before the sign. */
export function percentOf(text: string): string {
  const halved = HALVES.find(([pattern]) => pattern.test(text));
  if (halved) return text.replace(...halved);
  for (const [words, sign] of [['百分之', '%'], ['千分之', '‰']] as const)
    if (text.includes(words)) return signed(text.split(words).join(''), sign); // prettier-ignore
  const numbers = '[\\d一二两三四五六七八九十百]+';
  return text
    .replace(new RegExp(`(${numbers})分之(${numbers})`), (all, whole: string, part: string) =>
      fraction(part, whole, all),
    )
    .replace(/(\d+)\/(\d+)/, (all, part: string, whole: string) => fraction(part, whole, all));
}

function signed(text: string, sign: string): string {
  return text.replace(new RegExp(`([${RUN}])(?=[^${RUN}]*$)`), `$1${sign}`);
}

/** One that does not come out even is about so much. */
function fraction(part: string, whole: string, otherwise: string): string {
  const [above, below] = [valueOfRun(part), valueOfRun(whole)];
  if (above === null || below === null || below === 0) return otherwise;
  const percent = (above / below) * 100;
  const short = Number(percent.toPrecision(3));
  return Math.abs(short - percent) < 1e-9 ? `${short}%` : `约${short}%`;
}
