import type { Box, Role, TextPart } from '../sheet.ts';
import { emsOf } from './letters.ts';

/** What a line of text needs to be drawn. */
export interface Written {
  readonly role: Role;
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: TextPart['anchor'];
  readonly weight?: TextPart['weight'];
  readonly halo?: TextPart['halo'];
}

export function textPart({ anchor = 'start', weight = 400, halo, ...given }: Written): TextPart {
  return { kind: 'text', anchor, weight, ...given, ...(halo ? { halo } : {}) };
}

/** Height of letters above the baseline and below it, in ems. */
const ABOVE = 0.88;
const BELOW = 0.2;

/** The box that a line of text covers. */
export function boxOfText({ x, y, text, size, anchor }: Pick<TextPart, 'x' | 'y' | 'text' | 'size' | 'anchor'>): Box {
  const width = emsOf(text) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - ABOVE * size, width, (ABOVE + BELOW) * size];
}
