import type { ClaimColumns, Plane } from './columns.ts';
import { SUBJECT_KINDS } from './model.ts';
import type { Pack } from './pack.ts';

/** The first thing wrong with the planes of a pack, in one sentence; null = sound. */
export function findPlaneFault(pack: Pack): string | null {
  const { planes, belts, claims, texts } = pack;
  for (const plane of planes) {
    const name = `plane ${texts.measures[plane.measure]?.code ?? ''}/${plane.year}`;
    if (plane.value.length !== belts.count) return `${name} has ${plane.value.length} values, expected ${belts.count}`;
    if (plane.claim.length !== 0 && plane.claim.length !== belts.count)
      return `${name} has ${plane.claim.length} claims, expected ${belts.count} or none`;
    const row = plane.value.findIndex(isInfinite);
    if (row !== -1) return `${name} holds ${plane.value[row]} for belt ${row}, expected a number or NaN for none`;
    const lost = plane.claim.find((claim) => claim < -1 || claim >= claims.count);
    if (lost !== undefined) return `${name} points to claim ${lost} of ${claims.count}`;
    const fault = namedFault(plane, claims);
    if (fault !== null) return `${name} ${fault}`;
  }
  return null;
}

/** A claim that a plane names is of that belt and measure, and says the value that stands there: never one that could not be converted. */
function namedFault({ measure, value, claim }: Plane, claims: ClaimColumns): string | null {
  for (let belt = 0; belt < claim.length; belt++) {
    const row = claim[belt] ?? -1;
    if (row === -1) continue;
    if (claims.kind[row] !== SUBJECT_KINDS.indexOf('belt') || claims.subject[row] !== belt)
      return `names claim ${row} for belt ${belt}, which is not of that belt`;
    if (claims.measure[row] !== measure) return `names claim ${row} for belt ${belt}, which is of another measure`;
    if (claims.base[row] !== value[belt])
      return `holds ${value[belt]} for belt ${belt}, its claim ${row} says ${claims.base[row]}`;
  }
  return null;
}

export function isInfinite(value: number): boolean {
  return value === Infinity || value === -Infinity;
}
