/** Where a sheet goes: a screen, or a size of paper. */
export const SIZES = ['screen', '4k', 'a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type SizeName = (typeof SIZES)[number];

export interface PageSize {
  /** CSS pixels: 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Dots to a pixel of a picture, and to the inch. */
  readonly scale: number;
  readonly dotsPerInch: number;
}

/** Millimetres, upright (ISO 216). */
export const PAPER = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] } as const;
export type PaperName = keyof typeof PAPER;
const INCH = 25.4;
const PRINT = 300;

/** @param lying wider than high */
export function sizeOf(name: SizeName, lying: boolean): PageSize {
  if (name === 'screen' || name === '4k') {
    const [long, short, scale] = name === '4k' ? [1920, 1080, 2] : [1440, 900, 1];
    return { width: lying ? long : short, height: lying ? short : long, scale, dotsPerInch: 96 * scale };
  }
  const [short, long] = PAPER[name].map((millimetres) => (millimetres / INCH) * 96);
  const [width = 0, height = 0] = lying ? [long, short] : [short, long];
  return { width, height, scale: PRINT / 96, dotsPerInch: PRINT };
}

export function isPaper(name: SizeName): name is PaperName {
  return name !== 'screen' && name !== '4k';
}
