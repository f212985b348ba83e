import { linearRgb, luminance } from '../colour.ts';

type Matrix = readonly (readonly [number, number, number])[];

/** Full protanopia, deuteranopia, tritanopia over linear RGB: Machado, Oliveira, Fernandes, IEEE TVCG 15 (2009) 1291–1298. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The least difference (CIE76, ΔE) of any two neighbours of a ramp in the three ways of seeing fewer colours. */
export function leastSeen(ramp: readonly string[]): number {
  const differences = Object.values(SIGHTS).flatMap((matrix) =>
    steps(ramp.map((colour) => labOf(seen(linearRgb(colour), matrix)))),
  );
  return Math.min(Infinity, ...differences);
}

/** The least difference in lightness (CIE L*) of any two colours: what a grey copy leaves of them. */
export function leastGrey(colours: readonly string[]): number {
  const lights = colours.map((colour) => lightness(luminance(colour))).sort((a, b) => a - b);
  return Math.min(Infinity, ...lights.slice(1).map((light, at) => light - (lights[at] ?? light)));
}

function steps(ramp: readonly (readonly [number, number, number])[]): number[] {
  return ramp.slice(1).map((to, at) => {
    const from = ramp[at] ?? to;
    return Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  });
}

function seen([r, g, b]: readonly [number, number, number], matrix: Matrix): readonly [number, number, number] {
  const [x = 0, y = 0, z = 0] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return [x, y, z];
}

/** CIE L*a*b* (D65) of linear sRGB. */
function labOf([r, g, b]: readonly [number, number, number]): readonly [number, number, number] {
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function lightness(luminance: number): number {
  return 116 * root(luminance) - 16;
}

function root(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : (24389 / 27 / 116) * share + 16 / 116;
}
