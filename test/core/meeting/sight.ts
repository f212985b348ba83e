import { linearRgb } from '../../../src/core/meeting/colour.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira, Fernandes (2009), severity 1, on linear RGB. */
const SIGHT: Record<string, readonly [Triple, Triple, Triple]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const SIGHTS = Object.keys(SIGHT);

/** OKLab (Ottosson 2020) of a colour as an eye of this sight sees it. */
function seen(colour: string, sight: string): Triple {
  const rows = SIGHT[sight];
  if (!rows) throw new Error(`No such sight: ${sight}`);
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const rgb: Triple = [
    clip(dot(rows[0], linearRgb(colour))),
    clip(dot(rows[1], linearRgb(colour))),
    clip(dot(rows[2], linearRgb(colour))),
  ];
  const cone: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cone),
    dot([1.9779984951, -2.428592205, 0.4505937099], cone),
    dot([0.0259040371, 0.7827717662, -0.808675766], cone),
  ];
}

/** The least distance (OKLab) between any two colours, as an eye of this sight sees them. */
export function least(ramp: readonly string[], sight: string): number {
  const points = ramp.map((colour) => seen(colour, sight));
  const gaps = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...gaps);
}
