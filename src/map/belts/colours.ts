import { outlineOf, type Palette } from '../../core/meeting/palette.ts';
import { CLASSES } from '../../core/meeting/circles/marks.ts';

/** Red, green, blue and opacity (0–1), the first three times the last, as the graphics card blends them. */
export interface BeltColours {
  /** Four numbers a class, and four for no class. */
  readonly fills: Float32Array;
  readonly outlines: Float32Array;
  readonly ring: Float32Array;
  readonly accent: Float32Array;
  /** Width of the outlines (CSS pixels). */
  readonly outline: number;
}

const FILLED = 0.88;
/** Of a circle whose size is known but not its class: the land shows through it. */
const FAINT = 0.18;

/**
 * Colours of the belts' marks.
 * @param classes colour of each class, #RRGGBB
 * @param coloured places have colours of their own: a circle of no class is then as dense as the others, or a dark place would swallow it
 * @throws when there are more classes than the program of the graphics card has room for
 */
export function beltColours(classes: readonly string[], palette: Palette, coloured = false): BeltColours {
  if (classes.length > CLASSES)
    throw new Error(`Circles have ${classes.length} classes, but at most ${CLASSES} can be drawn.`);
  const fills = new Float32Array((CLASSES + 1) * 4);
  const outlines = new Float32Array((CLASSES + 1) * 4);
  classes.forEach((colour, at) => {
    fills.set(premultiplied(colour, FILLED), at * 4);
    outlines.set(premultiplied(outlineOf(colour, palette), 1), at * 4);
  });
  fills.set(coloured ? landed(palette) : premultiplied(palette.noFigure, FAINT), CLASSES * 4);
  outlines.set(premultiplied(palette.noFigure, 1), CLASSES * 4);
  const [ring, accent] = [premultiplied(palette.noFigure, 1), premultiplied(palette.accent, 1)];
  return { fills, outlines, ring, accent, outline: palette.outline };
}

/** What a faint circle looks like on the land. */
function landed({ noFigure, land }: Palette): Float32Array {
  const [over, under] = [premultiplied(noFigure, FAINT * FILLED), premultiplied(land, (1 - FAINT) * FILLED)];
  return over.map((share, at) => share + (under[at] ?? 0));
}

function premultiplied(colour: string, opacity: number): Float32Array {
  const shares = [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) * opacity);
  return Float32Array.of(...shares, opacity);
}
