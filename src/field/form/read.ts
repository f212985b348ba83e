import type { Words } from '../../core/belt/model.ts';
import type { FigureEntry } from '../../core/field/visit.ts';
import { readFigure, type ReadFigure } from '../../core/figure/read-figure.ts';
import { sayInWords } from '../../core/figure/say-words.ts';
import { language } from '../../state/language.svelte.ts';
import type { Measured } from '../../state/measures.ts';

/** What a typed figure is taken for, in words, or why it is not. */
export type Typed =
  | { readonly ok: true; readonly figure: ReadFigure; readonly said: string }
  | { readonly ok: false; readonly why: Words };

export function readTyped({ text, unit }: FigureEntry, measure: Measured): Typed {
  const read = readFigure(text, unit, measure.kind);
  if (!read.ok) return read;
  const { value, high, bound, unit: said } = read.figure;
  return {
    ok: true,
    figure: read.figure,
    said: sayInWords({ value, high: high ?? null, bound, unit: said, kind: measure.kind }, language.current),
  };
}
