const HEX = /^#[0-9a-f]{6}$/i;

/** Linear-light red, green and blue (0–1) of a colour written #RRGGBB; throws on any other spelling. */
export function linearRgb(colour: string): readonly [number, number, number] {
  if (!HEX.test(colour)) throw new Error(`A colour must be written #RRGGBB, but got "${colour}".`);
  return [channel(colour, 1), channel(colour, 3), channel(colour, 5)];
}

/** sRGB transfer function (IEC 61966-2-1), as WCAG 2.2 uses it. */
function channel(colour: string, at: number): number {
  const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance (0 black – 1 white), WCAG 2.2. */
export function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (1–21), WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, 1.4.11: a graphical object must reach this against its ground, or carry an outline that does. */
export const GRAPHIC_CONTRAST = 3;

/** Black or white, whichever is the easier to read on a colour. */
export function inkOn(colour: string): '#000000' | '#FFFFFF' {
  return contrast(colour, '#000000') >= contrast(colour, '#FFFFFF') ? '#000000' : '#FFFFFF';
}
