import { lastOf } from '../../last.ts';

/**
 * Width of a line of text in ems, without a screen to measure it on: full-width characters are 1, all others as wide as they are at most in the
 * fonts that the app asks for, so that what was found to have room has it.
 */
export function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += emOf(letter);
  return ems;
}

function emOf(letter: string): number {
  if (FULL.test(letter)) return 1;
  if (/[A-Z%&@]/.test(letter)) return 0.72;
  if (/[mwMW—…]/.test(letter)) return 0.9;
  return /[\s.,:;'|il!()[\]/·-]/.test(letter) ? 0.36 : 0.6;
}

/** Written as wide as high: Chinese, kana, full-width punctuation and forms. */
const FULL = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018\u2019\u201c\u201d\u{20000}-\u{2ffff}]/u;
/** No line begins with these. */
const CLOSING = /^[，。；：、！？）》」』”’％…,.;:!?)\]%·]/;

/**
 * Text in lines of at most so many ems: between any two Chinese characters, else at spaces. A text with more lines ends in an ellipsis.
 * @param most lines
 */
export function wrapped(text: string, ems: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && emsOf((line + piece).trimEnd()) > ems && !CLOSING.test(piece)) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(''), ems)];
}

/** Single Chinese characters, and runs of all else up to the space after them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const letter of text) {
    const last = lastOf(pieces);
    const joins = last !== undefined && !FULL.test(letter) && !FULL.test(lastOf(last) ?? '') && !/\s$/.test(last);
    if (joins) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}

/** Text that fits so many ems, with an ellipsis where it was cut. */
export function shortened(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let kept = '';
  for (const letter of text) {
    if (emsOf(kept + letter) > ems - 0.9) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
