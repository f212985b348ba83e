import type { Language } from '../../figure/say.ts';
import type { ScaleRamp, Theme } from '../ramp.ts';

/** slide: for a wall, read from the last row · map-sheet: for paper, with all that a printed map carries · map: the map with its legend and lines. */
export const SHEET_KINDS = ['slide', 'map-sheet', 'map'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** How a tale is to be laid out. */
export interface SheetWear {
  readonly kind: SheetKind;
  /** CSS pixels: 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly ramp: ScaleRamp;
  readonly language: Language;
  /** As a person wrote it; null = the tale's own. */
  readonly title: string | null;
  readonly caption: string;
  /** 审图号 as the authority gave it; '' = none. */
  readonly reviewNumber: string;
  /** Circles say scale alone, in one grey: growth cannot be told from a grey copy. */
  readonly plain?: true;
}

/** What letters, symbols and lines are multiplied by: a slide is read from the last row at any size, paper from nearer than its size says. */
export function unitOf({ kind, width, height }: Pick<SheetWear, 'kind' | 'width' | 'height'>): number {
  if (kind === 'slide') return Math.min(width / 1280, height / 720) * SLIDE;
  return Math.min(3, Math.max(0.75, Math.sqrt(Math.min(width, height) / 720)));
}

/** Letters of a slide beside those of paper. */
const SLIDE = 1.2;
